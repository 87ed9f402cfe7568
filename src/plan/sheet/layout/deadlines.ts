import type { SheetLayout } from "../../../excel/sheet";
import { noteBlock } from "./note";

export const DEADLINE_TABLE = "Udsat_Frister";

/** "Frister": the parts of the yearly reports and when they are due. A date that a person writes goes before the rules'. */
export const DEADLINES: SheetLayout = {
  id: "deadlines",
  name: "Frister",
  blocks: [noteBlock("Udsat_Frister_noter")],
  tables: [
    {
      name: DEADLINE_TABLE,
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Nøgle", width: 18, owner: "udsat" },
        { key: "year", header: "Rapporteringsår", width: 15, owner: "udsat", format: "0" },
        { key: "name", header: "Indberetning", width: 36, owner: "udsat" },
        {
          key: "ruleDue",
          header: "Frist efter reglerne",
          width: 18,
          owner: "udsat",
          format: "dd-mm-yyyy",
        },
        { key: "source", header: "Kilde og forbehold", width: 60, owner: "udsat" },
        {
          key: "ownDue",
          header: "Jeres frist",
          width: 13,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        {
          key: "sent",
          header: "Indsendt",
          width: 13,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        { key: "note", header: "Bemærkning", width: 36, owner: "user" },
      ],
    },
  ],
  landscape: true,
};
