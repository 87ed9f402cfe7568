import { type Axis, type Fit, fitOf, type Item, type Role } from "./axis";
import { isEmpty, ofOthers } from "./items";

/** One reading of an axis: what each item is, and which sums hold. */
export interface Solution {
  readonly roles: readonly Role[];
  readonly fits: ReadonlyMap<number, Fit>;
  /** Totals by their words that are the sum of nothing here. */
  readonly misfits: readonly number[];
  /** Leaves whose payer is not known, and costs that nothing proves to be costs. */
  readonly unknown: readonly number[];
  readonly score: number;
  /** Whether some item could be read in more than one way. */
  readonly open: boolean;
}

const isLocal = ({ payer }: Item): boolean =>
  payer !== undefined &&
  ["municipality", "housing", "local", "residents", "sale"].includes(payer.payer);

/** Scores a reading; undefined where something is called a sum without words that say so, and is none. */
export function judged(axis: Axis, roles: readonly Role[], open: boolean): Solution | undefined {
  const { items } = axis;
  const fits = new Map<number, Fit>();
  const misfits: number[] = [];
  let score = 0;
  const boundary = (one: number): boolean => roles[one] === "sum";
  const costCovered = new Set<number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item || roles[index] !== "sum" || isEmpty(axis, index)) continue;
    const fit = sumAt(axis, roles, index, boundary);
    const named = item.sort === "total" || item.sort === "payerTotal";
    if (!fit) {
      if (!named) return undefined;
      score -= 3;
      misfits.push(index);
      continue;
    }
    fits.set(index, fit);
    if (fit.members.every((one) => roles[one] === "cost"))
      for (const one of fit.members) costCovered.add(one);
    const clean = fit.members.every((one) => roles[one] !== "unknown");
    score += named ? (clean ? 3 : 1) : mayBeChance(axis, index, fit.members) ? 0 : 2;
  }
  const balanced = isBalanced(axis, roles);
  if (balanced) score += 3;
  const unknown: number[] = [];
  const payers = items.some(({ payer, sort }) => payer !== undefined && sort === "leaf");
  items.forEach((item, index) => {
    if (isEmpty(axis, index)) return;
    const role = roles[index];
    if (role === "unknown") score -= 1;
    if (role === "unknown") unknown.push(index);
    if (role === "cost" && item.sort === "unknown") {
      const proven = balanced || costCovered.has(index);
      if (!proven) unknown.push(index);
      score -= proven ? 0 : item.expense ? 0.4 : 1.2;
    }
    if (role === "part" && !isWithin(axis, roles, index)) score -= 3;
    if (
      role === "leaf" &&
      item.sort === "part" &&
      besideParent(axis, roles, index) &&
      !ofOthers(axis, [index])
    )
      score -= 3;
    if (role === "leaf" && item.sort === "part" && !item.payer && payers) {
      unknown.push(index);
      score -= 1;
    }
    if (role === "leaf" && item.sort === "total") score -= 1;
    if (role === "leaf" && item.sort === "payerTotal")
      score -= items.some(
        (other, one) =>
          one !== index &&
          roles[one] === "leaf" &&
          other.sort !== "payerTotal" &&
          other.payer?.payer === item.payer?.payer,
      )
        ? 5
        : 1;
  });
  return { roles, fits, misfits, unknown, score, open };
}

function sumAt(
  axis: Axis,
  roles: readonly Role[],
  index: number,
  boundary: (one: number) => boolean,
): Fit | undefined {
  const { items } = axis;
  const item = items[index];
  if (!item) return undefined;
  const paid = (one: number): boolean => roles[one] === "leaf" || roles[one] === "unknown";
  const cost = (one: number): boolean => roles[one] === "cost";
  const own = (one: number): boolean => paid(one) && items[one]?.payer?.payer === item.payer?.payer;
  const local = (one: number): boolean => {
    const other = items[one];
    return paid(one) && other !== undefined && isLocal(other);
  };
  const filters =
    item.payer && item.sumOf === "payer"
      ? [own]
      : item.sumOf === "local"
        ? [local]
        : item.sumOf === "cost"
          ? [cost, paid]
          : item.sumOf === "financing"
            ? [paid]
            : [paid, cost, (one: number) => paid(one) || cost(one)];
  for (const member of filters) {
    const fit = fitOf(axis, index, member, boundary);
    if (fit) return fit;
  }
  return undefined;
}

/** Whether what no word calls a sum may be one by chance: the same amount as one local party's, or a line whose sum tells nothing. */
function mayBeChance(axis: Axis, index: number, members: readonly number[]): boolean {
  const item = axis.items[index];
  if (item?.sort === "localGeneral") return members.length === 1;
  return (
    item?.sort === "leaf" && !isTelling(axis, index, members) && !/(?:^| )in[ck]l/i.test(item.name)
  );
}

/**
 * Whether a sum holds in two lanes at least that say something of their own: one alone may be chance, and where all members
 * are divided alike (75, 15 and 10 per cent each) all lanes are one.
 */
function isTelling(axis: Axis, index: number, members: readonly number[]): boolean {
  const lanes = axis.lanes.filter((lane) => (axis.value(index, lane) || 0) !== 0);
  const [first = 0] = members;
  const value = (item: number, lane: number): number => axis.value(item, lane) || 0;
  const alike = members.every((item) =>
    lanes.every((lane) =>
      lanes.every(
        (other) =>
          Math.abs(
            value(item, lane) * value(first, other) - value(item, other) * value(first, lane),
          ) <=
          1e-3 * Math.abs(value(item, lane) * value(first, other)),
      ),
    ),
  );
  return lanes.length > 1 && !alike;
}

/** Whether the costs and their financing are equal in every lane. */
function isBalanced(axis: Axis, roles: readonly Role[]): boolean {
  if (!roles.includes("cost")) return false;
  let any = false;
  for (const lane of axis.lanes) {
    let costs = 0;
    let paid = 0;
    for (let one = 0; one < roles.length; one++) {
      const value = axis.value(one, lane) || 0;
      if (roles[one] === "cost") costs += value;
      else if (roles[one] === "leaf" || roles[one] === "unknown") paid += value;
    }
    // Accounts write income with a minus.
    if (Math.abs(costs - paid) > 0.5 && Math.abs(costs + paid) > 0.5) return false;
    if (costs !== 0) any = true;
  }
  return any;
}

function parentOf(roles: readonly Role[], index: number): number {
  let parent = index - 1;
  while (parent >= 0 && (roles[parent] === "part" || roles[parent] === "out")) parent--;
  return parent;
}

/** Whether an item and the parts around it are no more than what they are within. */
function isWithin(axis: Axis, roles: readonly Role[], index: number): boolean {
  const parent = parentOf(roles, index);
  if (parent < 0) return false;
  return axis.lanes.every((lane) => {
    let sum = 0;
    for (
      let one = parent + 1;
      one < roles.length && (roles[one] === "part" || roles[one] === "out");
      one++
    )
      if (roles[one] === "part") sum += axis.value(one, lane) || 0;
    return sum <= (axis.value(parent, lane) || 0) + 0.5;
  });
}

/** Whether a "heraf" would be counted beside the payer it is within. */
function besideParent(axis: Axis, roles: readonly Role[], index: number): boolean {
  let parent = index - 1;
  while (parent >= 0 && axis.items[parent]?.sort === "part") parent--;
  return parent >= 0 && roles[parent] === "leaf";
}
