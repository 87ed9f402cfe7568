import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { type Area, addressOf, covers, overlap, parseAddress } from "./area";

type Rules = Worksheet["dataValidations"]["model"];

interface PlacedRule {
  readonly area: Area;
  readonly rule: DataValidation;
}

/** The rules of a sheet with the areas they hold for; files may store one cell by cell, here neighbours with the same rule are joined. */
export function validations(sheet: Worksheet): PlacedRule[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, rule]) => {
    const area = parseAddress(sheet.name, key.replace(/^range:/, ""));
    return area && rule ? [{ area, rule }] : [];
  });
}

function store(sheet: Worksheet, rules: readonly PlacedRule[]): void {
  const model: Rules = {};
  for (const { area, rule } of rules)
    model[`range:${addressOf({ ...area })}`.replace(/^range:([A-Z]+\d+)$/, "range:$1:$1")] = rule;
  sheet.dataValidations.model = model;
}

/** Joins cells below and beside each other that have the same rule, so that rows put in between have it too. */
export function joinValidations(sheet: Worksheet): void {
  const groups = new Map<string, PlacedRule[]>();
  for (const placed of validations(sheet)) {
    const key = JSON.stringify(placed.rule);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  store(
    sheet,
    [...groups.values()].flatMap((group) => join(join(group, "down"), "right")),
  );
}

function join(group: readonly PlacedRule[], direction: "down" | "right"): PlacedRule[] {
  const down = direction === "down";
  const sorted = [...group].sort((a, b) =>
    down
      ? a.area.left - b.area.left || a.area.top - b.area.top
      : a.area.top - b.area.top || a.area.left - b.area.left,
  );
  const joined: PlacedRule[] = [];
  for (const placed of sorted) {
    const last = joined[joined.length - 1];
    const fits = down
      ? last?.area.left === placed.area.left &&
        last.area.right === placed.area.right &&
        last.area.bottom + 1 === placed.area.top
      : last?.area.top === placed.area.top &&
        last.area.bottom === placed.area.bottom &&
        last.area.right + 1 === placed.area.left;
    if (last && fits)
      joined[joined.length - 1] = {
        rule: last.rule,
        area: { ...last.area, bottom: placed.area.bottom, right: placed.area.right },
      };
    else joined.push(placed);
  }
  return joined;
}

/** The rule of a cell, if it has one. */
export const validationAt = (
  sheet: Worksheet,
  row: number,
  column: number,
): DataValidation | undefined =>
  validations(sheet).find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  )?.rule;

/** Gives an area a rule of its own, or none; rules that reach outside keep their other cells. */
export function setValidation(
  sheet: Worksheet,
  area: Area,
  rule: DataValidation | undefined,
): void {
  const kept = validations(sheet).flatMap((placed) =>
    overlap(placed.area, area) ? cut(placed, area) : [placed],
  );
  store(sheet, rule ? [...kept, { area, rule }] : kept);
}

const cut = ({ area, rule }: PlacedRule, hole: Area): PlacedRule[] =>
  without(area, hole).map((part) => ({ area: part, rule }));

/** What is left of an area around a hole, in rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const parts: Area[] = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    {
      ...area,
      top: Math.max(area.top, hole.top),
      bottom: Math.min(area.bottom, hole.bottom),
      right: hole.left - 1,
    },
    {
      ...area,
      top: Math.max(area.top, hole.top),
      bottom: Math.min(area.bottom, hole.bottom),
      left: hole.right + 1,
    },
  ];
  return parts.filter(
    (part) => part.top <= part.bottom && part.left <= part.right && covers(area, part),
  );
}

/** Moves every rule; those whose cells are gone go too. */
export function moveValidations(sheet: Worksheet, change: (area: Area) => Area | "gone"): void {
  store(
    sheet,
    validations(sheet).flatMap(({ area, rule }) => {
      const after = change(area);
      return after === "gone" ? [] : [{ area: after, rule }];
    }),
  );
}
