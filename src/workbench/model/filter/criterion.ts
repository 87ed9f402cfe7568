import type { CellContent } from "../cell";

/** A date of a values filter, and how much of it counts (FilterDatetime). */
export interface DatePart {
  readonly date: string;
  readonly specificity: string;
}

/** What a column shows, as Filter.criteria has it. */
export type Criterion =
  | { readonly filterOn: "Values"; readonly values: readonly (string | DatePart)[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string;
      readonly operator?: "And" | "Or";
      readonly criterion2?: string;
    }
  | {
      readonly filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly criterion1: string;
    }
  | {
      /** One that is only known by the file's own words: its rows stay hidden until it is cleared. */
      readonly filterOn: "CellColor" | "FontColor" | "Icon" | "Dynamic";
      readonly xml: string;
    };

/** How many letters of an ISO date count. */
const SPECIFICITY = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** A serial number as the date that it is. */
export const isoDate = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 19);

/** A comparison's sign, empty where it has none, and what is compared with. */
export function signed(text: string): { readonly sign: string; readonly value: string } {
  const [, sign = "", value = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(text) ?? [];
  return { sign, value };
}

/** A comparison as the filter's own dialogue writes it: `>1`, `<>a`, `=*ord*`. */
function compared(text: string): (cell: CellContent) => boolean {
  const { sign, value: wanted } = signed(text);
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
  if (sign === "" || sign === "=") return same;
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
        return isoDate(value).slice(0, length) === date.slice(0, length);
      }));
}

/** Which cells of the column a criterion shows; `hidden` tells whether the cell's row is hidden now. */
export function shows(
  criterion: Criterion,
  column: readonly CellContent[],
  hidden: (index: number) => boolean,
): (cell: CellContent, index: number) => boolean {
  if ("xml" in criterion) return (_, index) => !hidden(index);
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
