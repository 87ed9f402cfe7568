import type { Finding, ScaledPart } from "../finding";
import type { Groups } from "../groups";
import { COST } from "../../read/plan/ledger";
import { natureOf, type Plan } from "../plan";

/** Typical amounts this many times apart look like two units, when a thousand times the lesser is near the greater. */
const FAR = 200;
const THOUSAND = 1000;
const WINDOW = 30;
/** Two units leave a gap in the amounts; an ordinary plan's go evenly from small to large. */
const GAP = 10;
/** Øre. Less than 2,000 kr. is a small line beside large ones; where most lines are so, less than 10,000 kr. */
const SMALL = 200_000;
const MOSTLY_SMALL = 1_000_000;
/** Øre. More than 20 mio. kr. in one line of a plan in thousands looks like kroner. */
const LARGE = 2_000_000_000;
/** Up to one amount in four are told each by itself; more are told together. */
const FEW = 4;

/** Amounts a thousand times too small or too large beside the others of their sort; judged on groups, so that a split amount is one. */
export function scaleFindings(plan: Plan): Finding[] {
  if (!spansFar(plan.groups)) return [];
  const sorts = new Map<string, number[]>();
  for (let group = 0; group < plan.groups.size; group++) {
    if ((plan.groups.ore[group] ?? 0) === 0) continue;
    const sort = natureOf(plan, plan.groups.first[group] ?? 0) ?? "";
    const members = sorts.get(sort);
    if (members) members.push(group);
    else sorts.set(sort, [group]);
  }
  return [...sorts.values()].flatMap((members) => told(plan, members));
}

/** Whether the largest group is far from the smallest: where it is not, none is far from the typical. */
function spansFar({ size, ore }: Groups): boolean {
  let least = Infinity;
  let most = 0;
  for (let group = 0; group < size; group++) {
    const amount = Math.abs(ore[group] ?? 0);
    if (amount > 0 && amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return most >= least * FAR;
}

/** The amounts of one sort that stand in another unit than the rest. Øre. */
interface Odd {
  readonly groups: readonly number[];
  readonly ore: number;
  readonly typical: number;
}

function told(plan: Plan, members: readonly number[]): Finding[] {
  const odd = oddOf(plan, members);
  const { groups, ledger } = plan;
  const [some] = odd?.groups ?? [];
  if (!odd || some === undefined) return [];
  const place = (group: number): { row: number; column: number } => ({
    row: ledger.row[groups.first[group] ?? 0] ?? 0,
    column: ledger.column[groups.first[group] ?? 0] ?? 0,
  });
  const finding = {
    kind: "amountScale",
    typical: odd.typical,
    count: odd.groups.length,
    all: members.length,
  } as const;
  const few = odd.groups.length === 1 || odd.groups.length * FEW <= members.length;
  if (few)
    return odd.groups.map((group): Finding => ({
      ...place(group),
      ...finding,
      of: { by: "line" },
      ore: groups.ore[group] ?? 0,
    }));
  return [{ ...place(some), ...finding, of: partOf(plan, odd.groups, members), ore: odd.ore }];
}

/** Divides the amounts at their widest gap; the fewer are the odd ones, of two parts alike the lesser. */
function oddOf({ groups, reading }: Plan, members: readonly number[]): Odd | undefined {
  const size = (group: number): number => Math.abs(groups.ore[group] ?? 0);
  const sizes = Float64Array.from(members, size).sort();
  let gap = 1;
  for (let index = 1; index < sizes.length; index++)
    if ((sizes[index] ?? 0) * (sizes[gap - 1] ?? 0) > (sizes[gap] ?? 0) * (sizes[index - 1] ?? 0))
      gap = index;
  const [low, high] = [middle(sizes.subarray(0, gap)), middle(sizes.subarray(gap))];
  const [below, above] = [sizes[gap - 1] ?? 0, sizes[gap] ?? 0];
  const near = (less: number, more: number): boolean =>
    less * THOUSAND <= more * WINDOW && more <= less * THOUSAND * WINDOW;
  if (above < below * GAP || high < low * FAR || !near(low, high)) return undefined;
  const few = gap * 2 <= sizes.length;
  const inThousands = reading.fields.inThousands && above >= LARGE;
  if (low >= (few ? SMALL : MOSTLY_SMALL) && !inThousands) return undefined;
  const odd = members.filter((group) =>
    few
      ? size(group) <= below && near(size(group), high)
      : size(group) >= above && near(low, size(group)),
  );
  return { groups: odd, ore: few ? low : high, typical: few ? high : low };
}

const middle = (sorted: Float64Array): number => sorted[sorted.length >> 1] ?? 0;

/** What the odd amounts share and no other amount of the sort has. */
function partOf(
  { groups, ledger }: Plan,
  odd: readonly number[],
  members: readonly number[],
): ScaledPart {
  const [first] = odd;
  const alone = (of: (line: number) => number): boolean => {
    const line = (group: number): number => of(groups.first[group] ?? 0);
    const shared = line(first ?? 0);
    return (
      members.filter((group) => line(group) === shared).length === odd.length &&
      odd.every((group) => line(group) === shared)
    );
  };
  const line = groups.first[first ?? 0] ?? 0;
  if (alone((one) => (ledger.source[one] ?? 0) * 4 + (ledger.side[one] ?? 0)))
    return {
      by: "source",
      name: ledger.side[line] === COST ? "" : (ledger.names.texts[ledger.source[line] ?? 0] ?? ""),
    };
  return alone((one) => ledger.year[one] ?? 0) && ledger.year[line]
    ? { by: "year", year: ledger.year[line] }
    : { by: "plan" };
}
