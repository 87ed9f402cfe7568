import type { CellContent } from "../../../model/cell";
import { oneOf, recordOf, textOf } from "../../arguments";
import type { Criterion } from "../../excel/filters";
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

const SPECIFICITY = { Year: 4, Month: 7, Day: 10 } as const;

const isoDay = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();

/** A comparison as the filter's own dialogue writes it: `>1`, `<>a`, `=*ord*`. */
function compared(text: string): (cell: CellContent) => boolean {
  const [, sign = "=", wanted = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(text) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "iu",
  );
  const same = (cell: CellContent): boolean =>
    cell.value === number || pattern.test(cell.text) || (wanted === "" && cell.text === "");
  if (sign === "=") return same;
  if (sign === "<>") return (cell) => !same(cell);
  return ({ value }) =>
    typeof value === "number" &&
    (sign === ">"
      ? value > number
      : sign === "<"
        ? value < number
        : sign === ">="
          ? value >= number
          : value <= number);
}

function amongValues({ values }: Criterion & { filterOn: "Values" }) {
  const words = new Set(values.filter((v) => typeof v === "string").map((v) => v.toLowerCase()));
  const dates = values.filter((value) => typeof value !== "string");
  return ({ text, value }: CellContent): boolean =>
    words.has(text.toLowerCase()) ||
    words.has(String(value ?? "").toLowerCase()) ||
    (typeof value === "number" &&
      dates.some(({ date, specificity }) => {
        const length = SPECIFICITY[specificity as keyof typeof SPECIFICITY] ?? 16;
        return isoDay(value).slice(0, length) === date.slice(0, length);
      }));
}

/** Which cells of the column a criterion shows. */
export function shows(
  criterion: Criterion,
  column: readonly CellContent[],
): (cell: CellContent) => boolean {
  if (criterion.filterOn === "Values") return amongValues(criterion);
  if (criterion.filterOn === "Custom") {
    const first = compared(criterion.criterion1);
    if (criterion.criterion2 === undefined) return first;
    const second = compared(criterion.criterion2);
    return criterion.operator === "Or"
      ? (cell) => first(cell) || second(cell)
      : (cell) => first(cell) && second(cell);
  }
  const top = criterion.filterOn.startsWith("Top");
  const numbers = column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const sorted = numbers.sort((a, b) => (top ? b - a : a - b));
  const count = Number(criterion.criterion1);
  const most = criterion.filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * count) / 100))
    : count;
  const last = sorted[Math.min(most, sorted.length) - 1] ?? NaN;
  return ({ value }) => typeof value === "number" && (top ? value >= last : value <= last);
}
