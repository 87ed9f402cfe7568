import {
  type AreaHistory,
  criterionOf,
  inPercent,
  decidingOf,
  type History,
  outlookOf,
  turnsBetween,
  type YearOfArea,
} from "../../judge";
import type { Row } from "../../../excel/sheet";
import { CRITERIA_VERSIONS, type CriterionId } from "../../rules";
import {
  decidingWords,
  moveWords,
  outlookWords,
  rowWords,
  standingWords,
} from "../../words/development";
import { NO_CATEGORY, undecidedCategory } from "../../words/names";
import { MEASURES } from "../layout";
import type { DevelopmentColumn } from "./layout";

/** How many areas are followed onto rows before the pane gets a breath. */
const SLICE = 100;

const NAMES = new Map(
  CRITERIA_VERSIONS.flatMap(({ categories }) => categories.map(({ id, name }) => [id, name])),
);

function categoryWords({ category, categoryIsOpen, decision }: YearOfArea): string {
  const name = category === null ? null : (NAMES.get(category) ?? null);
  if (categoryIsOpen) return undecidedCategory(name);
  return name ?? (decision === null ? "" : NO_CATEGORY);
}

/** One measure of an area in one year, in per cent; `index` is the value in per cent of its limit. */
export interface MeasureFigures {
  readonly value: number | null;
  readonly limit: number | null;
  readonly margin: number | null;
  readonly index: number | null;
}

export function measured(year: YearOfArea, id: CriterionId): MeasureFigures {
  const area = year.judged();
  const judged = area && criterionOf(area, id);
  const { value, limit } = inPercent(judged);
  const index = value === null || !limit ? null : Number(((value / limit) * 100).toFixed(6));
  return { value, limit, margin: judged?.margin ?? null, index };
}

const measureCells = (year: YearOfArea): Row<DevelopmentColumn> =>
  Object.fromEntries(
    MEASURES.flatMap((id) => {
      const { value, limit, margin, index } = measured(year, id);
      return [
        [`value.${id}`, value],
        [`limit.${id}`, limit],
        [`margin.${id}`, margin],
        [`index.${id}`, index],
      ];
    }),
  );

/** What an area is known by from refresh to refresh. */
export const areaKey = ({ area }: AreaHistory): string =>
  area.municipality === null ? area.name : `${area.name}, ${area.municipality}`;

function rowsOf(history: AreaHistory): readonly Row<DevelopmentColumn>[] {
  const { area, years } = history;
  const outlook = outlookOf(history);
  return years.map((year, place): Row<DevelopmentColumn> => {
    const before = years[place - 1];
    return {
      area: area.name,
      municipality: area.municipality,
      year: year.year,
      decision: standingWords(year, "da"),
      deciding: decidingWords(decidingOf(year), "da"),
      inRow: year.inRowIsKnown || year.inRow === 0 ? year.inRow : rowWords(year, "da"),
      category: categoryWords(year),
      movement: moveWords(year, before, before ? turnsBetween(before, year) : null, "da"),
      outlook: outlook && place === years.length - 1 ? outlookWords(outlook, "da") : null,
      ...measureCells(year),
      hundred: 100,
      key: `${areaKey(history)} ${year.year}`,
    };
  });
}

/** One row an area and year, area by area; `null` where it was cancelled. */
export async function developmentRows(
  { areas }: History,
  signal?: AbortSignal,
): Promise<readonly Row<DevelopmentColumn>[] | null> {
  const rows: Row<DevelopmentColumn>[] = [];
  for (let from = 0; from < areas.length; from += SLICE) {
    if (signal?.aborted) return null;
    for (const one of areas.slice(from, from + SLICE)) rows.push(...rowsOf(one));
    await new Promise((rest) => setTimeout(rest));
  }
  return rows.map((row, index) => ({ ...row, order: index + 1 }));
}
