import { alike, fault, lifted, number, onNumbers, truth, type One } from "./values";

/** The functions that stand for Excel's comparisons and for a formula's last sum or difference. */
export const COMPARE = "XLCOMPARE";
export const LAST = "XLLAST";

/** Numbers come before texts, and texts before TRUE and FALSE. */
const rank = ({ kind }: One): number => (kind === 1 ? 1 : kind === 2 ? 2 : 3);

const collator = new Intl.Collator("en", { sensitivity: "accent" });

export function order(a: One, b: One): number {
  if (a.kind === 0 && b.kind === 0) return 0;
  if (a.kind === 0) return order(empty(b), b);
  if (b.kind === 0) return order(a, empty(a));
  if (a.kind === 1 && b.kind === 1) return alike(a.value, b.value) ? 0 : a.value < b.value ? -1 : 1;
  if (a.kind === 2 && b.kind === 2)
    return a.value.toLowerCase() === b.value.toLowerCase() ? 0 : collator.compare(a.value, b.value);
  if (a.kind === 3 && b.kind === 3) return Number(a.value) - Number(b.value);
  return rank(a) - rank(b);
}

/** An empty cell counts as what it is compared with: 0, "" or FALSE. */
const empty = (other: One): One =>
  other.kind === 1
    ? { kind: 1, value: 0 }
    : other.kind === 3
      ? { kind: 3, value: false }
      : { kind: 2, value: "" };

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (found) => found === 0,
  "<>": (found) => found !== 0,
  "<": (found) => found < 0,
  ">": (found) => found > 0,
  "<=": (found) => found <= 0,
  ">=": (found) => found >= 0,
};

function compared(operator: One, a: One, b: One): One {
  if (a.kind === 4) return a;
  if (b.kind === 4) return b;
  if (a.kind > 5 || b.kind > 5) return fault("#VALUE!");
  const holds = operator.kind === 2 ? HOLDS[operator.value] : undefined;
  return holds ? truth(holds(order(a, b))) : fault("#VALUE!");
}

/** Excel takes a last sum or difference for nothing where all fifteen digits cancel. */
const last = onNumbers((sign = 1, a = 0, b = 0) => {
  const other = sign < 0 ? -b : b;
  return number(a !== 0 && alike(a, -other) ? 0 : a + other);
});

/** Comparisons on fifteen digits: 0.1+0.2=0.3 is TRUE, and 0.5-0.4-0.1 is 0. */
export const COMPARING = { [COMPARE]: lifted(compared), [LAST]: lifted(last) } as const;
