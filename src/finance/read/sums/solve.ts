import { isTimeAlone } from "../../../core/table/date";
import { wordsOf } from "../names/words";
import { type Axis, type Fit, fitOf, type Item, type Role } from "./axis";

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

/** The readings that are nearly as good as the best, best first; undefined where there are too many to try. */
export function solutionsOf(axis: Axis): readonly Solution[] | undefined {
  const choices = choicesOf(axis);
  const count = choices.reduce((product, { options }) => product * options.length, 1);
  const work = count * axis.items.length * Math.max(1, axis.lanes.length);
  if (choices.length > MOST_CHOICES || count > MOST_COMBINATIONS || (count > 1 && work > MOST_WORK))
    return undefined;
  const found: Solution[] = [];
  for (let number = 0; number < count; number++) {
    const roles = axis.items.map(plainRole);
    let rest = number;
    for (const { items, options } of choices) {
      const option = options[rest % options.length] ?? "leaf";
      rest = Math.floor(rest / options.length);
      for (const item of items) roles[item] = option;
    }
    const solution = judged(axis, roles, choices.length > 0);
    if (solution) found.push(solution);
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > best - CLOSE);
}

const MOST_CHOICES = 12;
const MOST_COMBINATIONS = 20_000;
const MOST_WORK = 3e7;
/** Readings this near the best are as good. */
const CLOSE = 0.9;

interface Choice {
  readonly items: readonly number[];
  readonly options: readonly Role[];
}

function plainRole({ sort }: Item): Role {
  switch (sort) {
    case "leaf":
    case "localGeneral":
    case "payerTotal":
      return "leaf";
    case "total":
    case "nameless":
      return "sum";
    case "part":
      return "part";
    case "cost":
      return "cost";
    case "unknown":
      return "unknown";
    case "out":
      return "out";
  }
}

function choicesOf(axis: Axis): Choice[] {
  const { items } = axis;
  const choices: Choice[] = [];
  const specific = items.some(
    ({ sort, payer }) => sort === "leaf" && payer !== undefined && payer.payer !== "fund",
  );
  const wholes = wholesOf(axis);
  const bare = !items.some(
    ({ sort }, index) =>
      sort !== "total" && sort !== "part" && sort !== "out" && !isEmpty(axis, index),
  );
  let alone = bare;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item || isEmpty(axis, index)) continue;
    const run = [index];
    const alike = (other: Item | undefined): boolean =>
      other?.sort === item.sort && other.section === item.section;
    if (item.sort === "unknown" || item.sort === "part")
      while (alike(items[index + 1])) run.push(++index);
    if (item.sort === "total" && alone) {
      // A total whose parts are not shown is the amount itself.
      choices.push({ items: run, options: ["sum", "leaf"] });
      alone = false;
    } else if (item.sort === "part")
      choices.push({ items: run, options: ofOthers(axis, run) ? ["leaf"] : ["part", "leaf"] });
    else if (item.sort === "payerTotal") choices.push({ items: run, options: ["sum", "leaf"] });
    else if (item.sort === "localGeneral" && specific)
      choices.push({ items: run, options: ["leaf", "sum"] });
    else if (item.sort === "nameless") choices.push({ items: run, options: ["sum", "unknown"] });
    else if (item.sort === "unknown") choices.push({ items: run, options: optionsOf(axis, run) });
    else if (item.sort === "leaf" && !item.payer && wholes.has(index))
      choices.push({ items: run, options: ["leaf", "sum"] });
    else if (item.sort === "cost" && headsOwn(axis, index))
      choices.push({ items: run, options: ["cost", "sum"] });
    else if (item.sort === "leaf" && item.payer && !item.lined && headsOwn(axis, index))
      choices.push({ items: run, options: ["leaf", "sum"] });
  }
  return sharing(items, choices);
}

/** A name that is not known means one thing wherever it stands: its runs share one choice. */
function sharing(items: readonly Item[], choices: readonly Choice[]): Choice[] {
  const shared = new Map<string, Choice>();
  return [
    ...choices.filter((choice, index) => {
      const [first = 0] = choice.items;
      if (items[first]?.sort !== "unknown") return true;
      const names = new Set(choice.items.map((item) => items[item]?.name ?? ""));
      const key = [...names].sort().join("|") || String(index);
      const other = shared.get(key);
      shared.set(
        key,
        other
          ? {
              items: [...other.items, ...choice.items],
              options: other.options.filter((option) => choice.options.includes(option)),
            }
          : choice,
      );
      return false;
    }),
    ...shared.values(),
  ];
}

/** What the words alone say, where there are too many readings to try. */
export function plainSolution(items: readonly Item[]): Solution {
  return {
    roles: items.map(plainRole),
    fits: new Map(),
    misfits: [],
    unknown: [],
    score: 0,
    open: true,
  };
}

/** "Heraf kommune" below the fund is no part of what the fund pays. */
function ofOthers({ items }: Axis, run: readonly number[]): boolean {
  const before = items[(run[0] ?? 0) - 1];
  return (
    before?.payer?.payer === "fund" &&
    run.every((one) => items[one]?.payer !== undefined && items[one]?.payer?.payer !== "fund")
  );
}

/** A run of names that are not known may be payers, costs, what the payer before it is made of, or (alone) the whole. */
function optionsOf(axis: Axis, run: readonly number[]): Role[] {
  const options: Role[] = ["unknown", "cost"];
  const first = run[0] ?? 0;
  const before = axis.items[first - 1];
  if (run.length > 1 && before?.sort === "leaf" && before.payer && isSum(axis, first - 1, run))
    options.push("part");
  const payers = axis.items.flatMap(({ sort, payer }, index) =>
    sort === "leaf" && payer ? [index] : [],
  );
  if (run.length === 1 && payers.length > 1 && isSum(axis, first, payers)) options.push("sum");
  return options;
}

const isEmpty = (axis: Axis, item: number): boolean =>
  axis.lanes.every(
    (lane) => !(axis.value(item, lane) !== 0 && !Number.isNaN(axis.value(item, lane))),
  );

function isSum(axis: Axis, item: number, members: readonly number[]): boolean {
  return (
    !isEmpty(axis, item) &&
    axis.lanes.every((lane) => {
      const wanted = axis.value(item, lane);
      if (Number.isNaN(wanted)) return true;
      const sum = members.reduce((total, one) => total + (axis.value(one, lane) || 0), 0);
      return Math.abs(sum - wanted) < 0.5;
    })
  );
}

/** Lines without a word of total that are the sum of all other lines, of all before, or of two or more right after. */
function wholesOf(axis: Axis): ReadonlySet<number> {
  const { items, lanes } = axis;
  const lines = items.flatMap(({ sort, payer }, index) =>
    sort === "leaf" && !payer && !isEmpty(axis, index) ? [index] : [],
  );
  // A year is no sum of the years before it.
  const isYear = (item: number): boolean => {
    const name = items[item]?.name ?? "";
    return isTimeAlone(wordsOf(name).dated) || /^(?:år \d+|\d+\.? ?(?:plan)?år)/i.test(name);
  };
  const found = new Set<number>();
  if (lines.length < 3) return found;
  const value = (item: number, lane: number): number => axis.value(item, lane) || 0;
  const all = lanes.map((lane) => lines.reduce((sum, one) => sum + value(one, lane), 0));
  const before = new Float64Array(lanes.length);
  const named = items.some(({ sort }) => sort === "total");
  const add = (item: number): void =>
    lanes.forEach((lane, index) => (before[index] = (before[index] ?? 0) + value(item, lane)));
  lines.forEach((item, place) => {
    const is = (sums: ArrayLike<number>): boolean =>
      lanes.every((lane, index) => Math.abs(value(item, lane) - (sums[index] ?? 0)) < 0.5);
    const rest = all.map((sum, index) => sum - value(item, lanes[index] ?? 0));
    if (
      !isYear(item) &&
      (is(rest) || (place > 1 && is(before)) || (named && headsLines(axis, lines, place)))
    )
      found.add(item);
    add(item);
  });
  return found.size > MOST_WHOLES ? new Set() : found;
}

const MOST_WHOLES = 9;
/** A heading line with its sum has no more lines than this. */
const LONGEST_GROUP = 40;

function headsLines(axis: Axis, lines: readonly number[], place: number): boolean {
  const item = lines[place] ?? 0;
  const sums = new Float64Array(axis.lanes.length);
  for (let next = place + 1; next < Math.min(lines.length, place + LONGEST_GROUP); next++) {
    axis.lanes.forEach(
      (lane, index) =>
        (sums[index] = (sums[index] ?? 0) + (axis.value(lines[next] ?? 0, lane) || 0)),
    );
    if (
      next > place + 1 &&
      axis.lanes.every(
        (lane, index) => Math.abs((axis.value(item, lane) || 0) - (sums[index] ?? 0)) < 0.5,
      )
    )
      return true;
    if (axis.lanes.some((lane, index) => (sums[index] ?? 0) > (axis.value(item, lane) || 0) + 0.5))
      return false;
  }
  return false;
}

/** A payer right before two or more of its own class that add up to it. */
function headsOwn(axis: Axis, item: number): boolean {
  const own = axis.items[item];
  const members: number[] = [];
  for (let one = item + 1; one < axis.items.length; one++) {
    const other = axis.items[one];
    if (
      !other ||
      other.sort !== own?.sort ||
      other.payer?.payer !== own?.payer?.payer ||
      other.section !== own?.section
    )
      break;
    members.push(one);
    if (members.length > 1 && isSum(axis, item, members)) return true;
  }
  return false;
}

const isLocal = ({ payer }: Item): boolean =>
  payer !== undefined &&
  ["municipality", "housing", "local", "residents", "sale"].includes(payer.payer);

/** Scores a reading; undefined where something is called a sum without words that say so, and is none. */
function judged(axis: Axis, roles: readonly Role[], open: boolean): Solution | undefined {
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
