import { AVAILABILITIES, DIRECTIONS, FREQUENCIES } from "../../../targets";
import { type PlanColumn, yearColumn } from "../../read/columns";
import type { Column, SingleTable, TableState } from "../../../excel/sheet";
import {
  LATEST_DAY,
  LATEST_VALUE,
  NEXT_MEASUREMENT,
  labelOf,
  LABEL_HEADER,
  SIGN_TONES,
} from "./live";
import { ID_PROMPT, noteBlock, planList } from "./note";

export const INDICATOR_TABLE = "Udsat_Indikatorer";

const WAYS = planList("Udsat_Retninger", DIRECTIONS);
const DATA = planList("Udsat_Tilgaengelighed", AVAILABILITIES);
const TIMES = planList("Udsat_Hyppigheder", FREQUENCIES);
const YEAR = { kind: "number", min: 1990, max: 2199 } as const;

const yearHeader = (year: number): string => `Årsmål ${year}`;

/** The years that an indicator table has a yearly target for: by its headings, and by the names that follow its columns. */
export function yearsIn(there: Pick<TableState, "headers" | "named"> | undefined): number[] {
  const byHeader = (there?.headers ?? []).flatMap(
    (header) => /^\s*årsmål\s+(\d{4})\s*$/i.exec(header)?.[1] ?? [],
  );
  const byName = [...(there?.named.keys() ?? [])].flatMap(
    (key) => /^year(\d{4})$/i.exec(key)?.[1] ?? [],
  );
  return [...new Set([...byHeader, ...byName].map(Number))].sort((a, b) => a - b);
}

/** "Indikatorer": how each goal is measured, from where to where, and by whom. `years` have a column for a yearly target. */
export function indicators(years: readonly number[]): SingleTable<PlanColumn<"indicators">> {
  const yearly = years.map((year): Column<PlanColumn<"indicators">> => ({
    key: yearColumn(year),
    header: yearHeader(year),
    width: 7,
    owner: "user",
  }));
  return {
    id: "indicators",
    name: "Indikatorer",
    blocks: [noteBlock("Udsat_Indikatorer_noter")],
    tables: [
      {
        name: INDICATOR_TABLE,
        id: "id",
        rows: "kept",
        columns: [
          { key: "id", header: "Id", width: 5, owner: "user", prompt: ID_PROMPT },
          {
            key: "name",
            header: "Indikator",
            width: 20,
            owner: "user",
            required: true,
            wrap: true,
          },
          {
            key: "goal",
            header: "Mål-id",
            width: 12,
            owner: "user",
            required: true,
            wrap: true,
            prompt: {
              title: "Hvilket mål måles?",
              message: "Vælg det konkrete mål på listen.",
            },
          },
          { key: "unit", header: "Enhed", width: 7, owner: "user" },
          {
            key: "direction",
            header: "Retning",
            width: 9,
            owner: "user",
            validation: { kind: "list", list: WAYS.name },
            required: true,
          },
          {
            key: "baseline",
            header: "Udgangspunkt",
            width: 13,
            owner: "user",
            required: true,
            prompt: {
              title: "Udgangspunkt",
              message: "Værdien ved udgangen af startåret, med decimalkomma.",
            },
          },
          {
            key: "startYear",
            header: "Startår",
            width: 7,
            owner: "user",
            format: "0",
            validation: YEAR,
            required: true,
          },
          { key: "target", header: "Målværdi", width: 9, owner: "user", required: true },
          {
            key: "endYear",
            header: "Slutår",
            width: 6,
            owner: "user",
            format: "0",
            validation: YEAR,
            required: true,
          },
          ...yearly,
          {
            key: "latest",
            header: "Seneste måling",
            width: 8,
            owner: "formula",
            formula: LATEST_VALUE,
          },
          {
            key: "latestDay",
            header: "Målt den",
            width: 10,
            owner: "formula",
            format: "dd-mm-yyyy",
            formula: LATEST_DAY,
          },
          {
            key: "standing",
            header: "Mod planen",
            width: 12,
            owner: "udsat",
            wrap: true,
            highlights: SIGN_TONES,
          },
          {
            key: "next",
            header: "Næste måling",
            width: 12,
            owner: "formula",
            wrap: true,
            formula: NEXT_MEASUREMENT,
            highlights: SIGN_TONES,
          },
          { key: "source", header: "Datakilde", width: 26, owner: "user", required: true },
          {
            key: "availability",
            header: "Data er",
            width: 18,
            owner: "user",
            validation: { kind: "list", list: DATA.name },
            required: true,
          },
          {
            key: "frequency",
            header: "Hyppighed",
            width: 22,
            owner: "user",
            validation: { kind: "list", list: TIMES.name },
          },
          { key: "owner", header: "Ansvarlig", width: 22, owner: "user" },
          {
            key: "label",
            header: LABEL_HEADER,
            width: 40,
            owner: "formula",
            formula: labelOf("Indikator"),
          },
        ],
      },
    ],
    lists: [WAYS, DATA, TIMES],
    freezeColumns: 2,
    landscape: true,
    // The sources stand to the right of what is printed: they are looked up on the screen.
    paper: { columns: 13 + years.length },
    group: "input",
  };
}
