import type { Axis, Item, Role } from "./axis";
import { isEmpty, isSum, ofOthers } from "./items";
import { wholesOf } from "./wholes";

interface Choice {
  readonly items: readonly number[];
  readonly options: readonly Role[];
}

export function plainRole({ sort }: Item): Role {
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

export function choicesOf(axis: Axis): Choice[] {
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
