import { MEASURES } from "../../../targets";
import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { LABEL_HEADER, labelOf } from "./live";
import { ID_PROMPT, noteBlock, planList } from "./note";

export const ACTIVITY_TABLE = "Udsat_Aktiviteter";

const KINDS = planList("Udsat_Virkemidler", MEASURES);
/** The choices are the eligible themes of the plan's first year; see `planSheets`. */
export const PLAN_THEMES = "Udsat_Plantemaer";

/** "Aktiviteter": each serves one goal or more, has a theme, and names the budget lines that pay for it. */
export function activities(themes: readonly string[]): SingleTable<PlanColumn<"activities">> {
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
          { key: "id", header: "Id", width: 6, owner: "user", prompt: ID_PROMPT },
          {
            key: "name",
            header: "Aktivitet",
            width: 29,
            owner: "user",
            required: true,
            wrap: true,
          },
          {
            key: "goals",
            header: "Mål-id",
            width: 24,
            owner: "user",
            required: true,
            wrap: true,
            prompt: {
              title: "Hvilke mål tjener aktiviteten?",
              message: "Vælg et mål på listen. Flere mål skrives med semikolon imellem, fx M3; M4.",
            },
          },
          {
            key: "theme",
            header: "Tema",
            width: 26,
            wrap: true,
            owner: "user",
            validation: { kind: "list", list: PLAN_THEMES },
            required: true,
          },
          {
            key: "measure",
            header: "Virkemiddel",
            width: 22,
            wrap: true,
            owner: "user",
            validation: { kind: "list", list: KINDS.name },
            required: true,
          },
          {
            key: "budget",
            header: "Budgetlinjer",
            width: 19,
            owner: "user",
            wrap: true,
            prompt: {
              title: "Budgetlinjer",
              message:
                "Navnene på de linjer i finansieringsplanen, der betaler. Flere skrives med semikolon imellem.",
            },
          },
          { key: "owner", header: "Ansvarlig", width: 24, owner: "user", wrap: true },
          {
            key: "label",
            header: LABEL_HEADER,
            width: 40,
            owner: "formula",
            formula: labelOf("Aktivitet"),
          },
        ],
      },
    ],
    lists: [KINDS, { name: PLAN_THEMES, choices: themes }],
    freezeColumns: 1,
    landscape: true,
    paper: { columns: 7 },
    group: "input",
  };
}
