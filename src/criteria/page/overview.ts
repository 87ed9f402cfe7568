import {
  type Areas,
  type Assessment,
  decide,
  judgeArea,
  type JudgedArea,
  MISSING,
  nameOf,
  type Score,
  scoreAreas,
  tally,
  YES,
} from "../judge";
import type { CategoryId, CriterionId } from "../rules";

const CRITERIA: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];

/** A judged list: the decisions of all areas at once, and each area in full when it is looked at. */
export interface Overview {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly count: number;
  /** Lower case, for searching: the area's name and municipality. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly met: number;
  readonly undecided: number;
  /** How many areas meet each category of the version, mildest first; a category that takes earlier years is not tried where none are known. */
  readonly counts: readonly {
    readonly id: CategoryId;
    readonly met: number;
    readonly tried: boolean;
  }[];
  /** The measures that are the mean of single years. */
  readonly means: readonly { readonly id: CriterionId; readonly years: readonly number[] }[];
  /** Judged in full on first use: ten thousand areas at once would hold the pane up. */
  readonly area: (index: number) => JudgedArea;
}

function municipality(areas: Areas, index: number): string {
  const cell =
    areas.municipalityColumn === null
      ? null
      : areas.grid[areas.rows[index] ?? 0]?.[areas.municipalityColumn];
  return typeof cell === "string" ? cell : "";
}

/** The overview of a list that has been read. */
export function overview(assessment: Assessment): Overview {
  const { areas } = assessment;
  const score = scoreAreas(assessment);
  const judged = new Map<number, JudgedArea>();
  const names = Array.from({ length: areas.count }, (_, index) => String(nameOf(areas, index)));
  return {
    assessment,
    score,
    count: areas.count,
    names,
    words: names.map((name, index) =>
      `${name} ${municipality(areas, index)}`.toLocaleLowerCase("da"),
    ),
    met: tally(score.decisions, YES),
    undecided: tally(score.decisions, MISSING),
    counts: assessment.version.categories.map((category) => ({
      id: category.id,
      met: tally(decide(assessment, category).decisions, YES),
      tried: category.yearsInRow === null || assessment.yearsBefore !== null,
    })),
    means: CRITERIA.flatMap((id) => {
      const years = areas.shares[id]?.meanOf;
      return years ? [{ id, years }] : [];
    }),
    area: (index) => {
      const found = judged.get(index) ?? judgeArea(assessment, index);
      judged.set(index, found);
      return found;
    },
  };
}

/** An area's figure in the unit of the limit, for drawing and sorting only: the answers come from the domain. NaN is missing. */
export function drawn(
  assessment: Assessment,
  id: CriterionId,
  unit: number,
): (index: number) => number {
  const column = assessment.areas.shares[id];
  const factor = column ? 10 ** column.scale * unit : NaN;
  return (index) => (column?.values[index] ?? NaN) * factor;
}
