import { oneOf, recordOf, textOf } from "../../arguments";
import type { Criterion } from "../../../model/filter/criterion";
import { refuse } from "../../fault";

const BEST = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

/** The entries of a values filter: texts and parts of dates; numbers must be given as texts (Filter.applyValuesFilter). */
function entries(values: unknown): Criterion & { filterOn: "Values" } {
  if (!Array.isArray(values)) return refuse("InvalidArgument", "A values filter has values.");
  return {
    filterOn: "Values",
    values: values.map((value: unknown) => {
      if (typeof value === "string") return value;
      if (typeof value !== "object" || value === null)
        return refuse("InvalidArgument", "A values filter takes texts; give a number as a text.");
      const { date, specificity } = recordOf(value);
      return { date: textOf(date), specificity: textOf(specificity) };
    }),
  };
}

/** A criterion as an add-in gives it (FilterCriteria). */
export function criterionOf(given: Readonly<Record<string, unknown>>): Criterion {
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn === "Values") return entries(values);
  if (filterOn === "Custom")
    return {
      filterOn,
      criterion1: textOf(criterion1),
      ...(criterion2 === undefined || criterion2 === null
        ? {}
        : {
            operator: oneOf(operator ?? "And", ["And", "Or"] as const),
            criterion2: textOf(criterion2),
          }),
    };
  const best = BEST.find((word) => word === filterOn);
  return best
    ? { filterOn: best, criterion1: String(criterion1) }
    : refuse("ApiNotFound", `The host does not filter by ${String(filterOn)}.`);
}
