import type { Grid } from "../../core/cell";
import { yearOf } from "../../core/day";
import type { Day } from "../../core/provision";
import { fold } from "../../core/text";
import { nameOf } from "../read/areas";
import { type CriterionId, measuredIn, type Unit, type Verb } from "../rules";
import { assess } from "./assess";
import { judgeArea } from "./judge";
import type { JudgedArea, JudgedCriterion } from "./types";

/** One figure of an area with the limit it is held against: what an indicator can begin from. Only what JSON can say. */
export interface BaselineFigure {
  readonly criterion: CriterionId;
  readonly value: number;
  readonly limit: number | null;
  readonly verb: Verb;
  readonly unit: Unit;
  /** The criterion is met: the figure is on the wrong side of its limit. */
  readonly exceeded: boolean;
}

/** The key under which the pane keeps the area whose figures a plan begins from. */
export const BASELINE_KEY = "criteria.baseline";

/** An area's figures by the rules it was judged by. */
export interface AreaBaseline {
  readonly area: string;
  /** The version's title, e.g. `reglerne fra 2021`. */
  readonly rules: string;
  /** The year of the figures; null where it is not known. */
  readonly year: number | null;
  readonly figures: readonly BaselineFigure[];
}

const figureOf = ({ criterion, value, limit, answer }: JudgedCriterion): BaselineFigure[] =>
  value === null
    ? []
    : [
        {
          criterion: criterion.id,
          value,
          limit,
          verb: criterion.verb,
          unit: criterion.limit.unit,
          exceeded: answer === "yes",
        },
      ];

/** The figures of an area that are known, those of the list first; a criterion that two categories hold another limit against counts by the list's. */
export function baselineOf(area: JudgedArea, rules: string, year: number | null): AreaBaseline {
  const judged = measuredIn([area.listed, ...area.categories]);
  const first = judged.filter(
    ({ criterion }, i) => judged.findIndex((one) => one.criterion.id === criterion.id) === i,
  );
  return { area: area.name, rules, year, figures: first.flatMap(figureOf) };
}

/** How a list was judged: what was chosen and typed besides it. Only what JSON can say. */
export interface BaselineChoices {
  /** The year of the rules that were chosen; null where the list says them. */
  readonly rules: number | null;
  readonly national: string | null;
  readonly nationals: readonly (readonly [year: number, text: string])[];
  /** The day of the list, where the range holds several. */
  readonly day: Day | null;
}

/** An area's figures with where its list is read again, and how it is judged. */
export interface FollowedBaseline<List> extends AreaBaseline {
  readonly from?: BaselineChoices & {
    readonly list: List;
    /** Tells areas of one name apart. */
    readonly municipality: string | null;
  };
}

/** The same area's figures in the list as it stands now; null where the list cannot be judged, or does not have the area any more. */
export function baselineNow<List>(
  before: FollowedBaseline<List>,
  cells: Grid,
  sheet: string,
): FollowedBaseline<List> | null {
  const { from, area } = before;
  if (!from) return null;
  const { rules, national, day, municipality } = from;
  const nationals = rules === null ? new Map(from.nationals) : undefined;
  const outcome = assess(cells, { rules, national, nationals, sheet });
  if (!outcome.ok) return null;
  for (const part of outcome.value.parts) {
    if (part.day !== day) continue;
    for (let index = 0; index < part.areas.count; index += 1) {
      if (fold(String(nameOf(part.areas, index))) !== fold(area)) continue;
      const judged = judgeArea(part, index);
      if (judged.municipality !== municipality) continue;
      const year = part.day === null ? null : yearOf(part.day);
      return { ...baselineOf(judged, part.version.title, year), from };
    }
  }
  return null;
}
