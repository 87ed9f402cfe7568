import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { DEADLINE_STANDING, DUE_DAY, SIGN_TONES } from "./live";
import { noteBlock } from "./note";

export const DEADLINE_TABLE = "Udsat_Frister";

/** "Frister": the parts of the yearly reports and when they are due. A date that a person writes goes before the rules'. */
export const DEADLINES: SingleTable<PlanColumn<"deadlines">> = {
  id: "deadlines",
  name: "Frister",
  blocks: [noteBlock("Udsat_Frister_noter")],
  tables: [
    {
      name: DEADLINE_TABLE,
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Nøgle", width: 17, owner: "udsat", wrap: true },
        { key: "year", header: "Rapporteringsår", width: 16, owner: "udsat", format: "0" },
        {
          key: "name",
          header: "Indberetning",
          width: 30,
          owner: "udsat",
          wrap: true,
          indent: true,
        },
        {
          key: "ruleDue",
          header: "Frist efter reglerne",
          width: 11,
          owner: "udsat",
          format: "dd-mm-yyyy",
        },
        {
          key: "ownDue",
          header: "Jeres frist",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
          prompt: {
            title: "Jeres frist",
            message: "Fristen fra tilsagnet eller fra fonden. Den går foran reglernes.",
          },
        },
        {
          key: "sent",
          header: "Indsendt",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
          prompt: { title: "Indsendt", message: "Den dag, delen blev sendt til fonden." },
        },
        {
          key: "due",
          header: "Gælder",
          width: 11,
          owner: "formula",
          format: "dd-mm-yyyy",
          formula: DUE_DAY,
        },
        {
          key: "standing",
          header: "Hvor langt",
          width: 20,
          owner: "formula",
          formula: DEADLINE_STANDING,
          highlights: SIGN_TONES,
        },
        { key: "note", header: "Bemærkning", width: 18, owner: "user", wrap: true },
        { key: "source", header: "Kilde og forbehold", width: 70, owner: "udsat", wrap: true },
      ],
    },
  ],
  landscape: true,
  paper: { columns: 9 },
  group: "input",
};
