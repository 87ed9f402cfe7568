import { GOAL_LEVELS } from "../../../targets";
import { noteBlock, planList } from "./note";
import type { SheetLayout } from "../../../excel/sheet";

/** The table's name never changes: it finds the table whatever the sheet is called. */
export const GOAL_TABLE = "Udsat_Maal";

const LEVELS = planList("Udsat_Niveauer", GOAL_LEVELS);

/** "Mål": purpose, programme goals and concrete goals, each under the one above it. */
export const GOALS: SheetLayout = {
  id: "goals",
  name: "Mål",
  blocks: [noteBlock("Udsat_Maal_noter")],
  tables: [
    {
      name: GOAL_TABLE,
      id: "id",
      rows: "kept",
      columns: [
        { key: "id", header: "Id", width: 8, owner: "user" },
        {
          key: "level",
          header: "Niveau",
          width: 16,
          owner: "user",
          validation: { kind: "list", list: LEVELS.name },
          required: true,
        },
        { key: "parent", header: "Hører under", width: 12, owner: "user" },
        { key: "name", header: "Mål", width: 50, owner: "user", required: true },
        { key: "targetGroup", header: "Målgruppe", width: 28, owner: "user" },
        { key: "change", header: "Ønsket forandring", width: 44, owner: "user" },
      ],
    },
  ],
  lists: [LEVELS],
  freezeColumns: 1,
  landscape: true,
};
