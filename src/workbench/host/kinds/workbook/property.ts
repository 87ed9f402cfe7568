import { numberOf, textOf } from "../../arguments";
import type { Host } from "../../host";
import { thing } from "../../thing";
import { kind, type Property } from "../../kind";

const FIELDS = {
  Title: "title",
  Subject: "subject",
  Author: "creator",
  Keywords: "keywords",
  Comments: "description",
  Category: "category",
  Manager: "manager",
  Company: "company",
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

const field = (name: Field): Property<null> => ({
  get: (_, host: Host) => host.model.document[name] ?? "",
  set: (_, value, host: Host) => void (host.model.document[name] = textOf(value)),
});

kind("DocumentProperties", {
  links: { Custom: () => thing("CustomPropertyCollection", null) },
  properties: {
    ...Object.fromEntries(Object.entries(FIELDS).map(([name, file]) => [name, field(file)])),
    RevisionNumber: {
      get: (_, host) => host.model.document.revision ?? 0,
      set: (_, value, host) => void (host.model.document.revision = numberOf(value)),
    },
    LastAuthor: { get: (_, host) => host.model.document.lastModifiedBy ?? "" },
  },
});
