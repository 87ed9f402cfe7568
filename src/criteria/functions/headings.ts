import type { Cell } from "../../core/cell";
import { textOf } from "../../core/exact";
import { type Assessment, limitInPercent } from "../judge";
import type { Criterion } from "../rules";
import { type HeadingFacts, longHeading, shortHeading } from "../words/headings";

/** Whether the user asked for the long headings: `lange`, `lang`, `long`, or ja/SAND. */
export const wantsLong = (given: Cell): boolean =>
  given === true ||
  (typeof given === "string" && /^(lang|lange|long|fulde|ja|yes)$/i.test(given.trim()));

function factsOf({ national, areas }: Assessment, criterion: Criterion): HeadingFacts {
  const relative = criterion.limit.kind === "timesNational";
  const limit = relative ? limitInPercent(criterion, national) : null;
  const column = areas.shares[criterion.id];
  return {
    criterion,
    limit: limit && textOf(limit),
    from: national?.from ?? null,
    hasColumn: column !== undefined,
    meanOf: column?.meanOf ?? null,
  };
}

/** The heading of a criterion's column in one list. */
export const headingOf = (part: Assessment, criterion: Criterion, long: boolean): string =>
  (long ? longHeading : shortHeading)(factsOf(part, criterion));
