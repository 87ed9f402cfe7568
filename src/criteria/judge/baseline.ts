import type { CriterionId, Unit, Verb } from "../rules";
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
  const judged = [area.listed, ...area.categories].flatMap(({ criteria, gate }) =>
    gate ? [...criteria, gate] : criteria,
  );
  const first = judged.filter(
    ({ criterion }, i) => judged.findIndex((one) => one.criterion.id === criterion.id) === i,
  );
  return { area: area.name, rules, year, figures: first.flatMap(figureOf) };
}
