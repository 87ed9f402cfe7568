import { GOAL_LEVELS } from "../../../targets";
import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { LABEL_HEADER, labelOf } from "./live";
import { ID_PROMPT, noteBlock, planList } from "./note";

/** The table's name never changes: it finds the table whatever the sheet is called. */
export const GOAL_TABLE = "Udsat_Maal";

const LEVELS = planList("Udsat_Niveauer", GOAL_LEVELS);

/** "Mål": purpose, programme goals and concrete goals, each under the one above it. */
export const GOALS: SingleTable<PlanColumn<"goals">> = {
  id: "goals",
  name: "Mål",
  blocks: [noteBlock("Udsat_Maal_noter")],
  tables: [
    {
      name: GOAL_TABLE,
      id: "id",
      rows: "kept",
      columns: [
        { key: "id", header: "Id", width: 6, owner: "user", prompt: ID_PROMPT },
        {
          key: "level",
          header: "Niveau",
          width: 13,
          owner: "user",
          validation: { kind: "list", list: LEVELS.name },
          required: true,
          prompt: {
            title: "Niveau",
            message:
              "Formål øverst, programmål under formålet, konkrete mål under programmålene. Kun konkrete mål måles.",
          },
        },
        {
          key: "parent",
          header: "Hører under",
          width: 24,
          owner: "user",
          wrap: true,
          prompt: { title: "Hører under", message: "Vælg det mål, dette mål skal nå." },
        },
        { key: "name", header: "Mål", width: 48, owner: "user", required: true, wrap: true },
        { key: "targetGroup", header: "Målgruppe", width: 24, owner: "user", wrap: true },
        { key: "change", header: "Ønsket forandring", width: 36, owner: "user", wrap: true },
        {
          key: "label",
          header: LABEL_HEADER,
          width: 40,
          owner: "formula",
          formula: labelOf("Mål"),
        },
      ],
    },
  ],
  lists: [LEVELS],
  freezeColumns: 1,
  landscape: true,
  paper: { columns: 6 },
  group: "input",
};
