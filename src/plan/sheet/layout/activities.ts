import { MEASURES } from "../../../targets";
import type { SheetLayout } from "../../../excel/sheet";
import { noteBlock, planList } from "./note";

export const ACTIVITY_TABLE = "Udsat_Aktiviteter";

const KINDS = planList("Udsat_Virkemidler", MEASURES);
/** The choices are the eligible themes of the plan's first year; see `planSheets`. */
export const PLAN_THEMES = "Udsat_Plantemaer";

/** "Aktiviteter": each serves one goal or more, has a theme, and names the budget lines that pay for it. */
export function activities(themes: readonly string[]): SheetLayout {
  return {
    id: "activities",
    name: "Aktiviteter",
    blocks: [noteBlock("Udsat_Aktiviteter_noter")],
    tables: [
      {
        name: ACTIVITY_TABLE,
        id: "id",
        rows: "kept",
        columns: [
          { key: "id", header: "Id", width: 8, owner: "user" },
          { key: "name", header: "Aktivitet", width: 42, owner: "user", required: true },
          { key: "goals", header: "Mål-id", width: 14, owner: "user", required: true },
          {
            key: "theme",
            header: "Tema",
            width: 32,
            owner: "user",
            validation: { kind: "list", list: PLAN_THEMES },
            required: true,
          },
          {
            key: "measure",
            header: "Virkemiddel",
            width: 30,
            owner: "user",
            validation: { kind: "list", list: KINDS.name },
            required: true,
          },
          { key: "budget", header: "Budgetlinjer", width: 30, owner: "user" },
          { key: "owner", header: "Ansvarlig", width: 22, owner: "user" },
        ],
      },
    ],
    lists: [KINDS, { name: PLAN_THEMES, choices: themes }],
    freezeColumns: 1,
    landscape: true,
  };
}
