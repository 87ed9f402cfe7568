import { FRAMES, type Frame } from "../../rules/frames";
import { isPlanRow } from "../../rules/plan";
import type { Finding } from "../finding";
import type { Spot } from "../../read/plan/doubt";
import type { Period } from "../../read/plan/period";
import { COST, FINANCING } from "../../read/plan/ledger";
import { natureOf, type Plan } from "../plan";
import { natureFinding } from "./nature";

/** A finding before it has its place: `at` is the field whose cell it points to, and lines with the same `once` and `of` are told of together. */
interface Draft {
  readonly at: "theme" | "kind" | "year" | "activity";
  readonly once: string;
  readonly of: string | number;
  readonly finding: Unplaced<Finding>;
}
/** A finding that other lines may join. */
type Told = Finding & { also?: Spot[] };
type Unplaced<F> = F extends unknown ? Omit<F, "row" | "column" | "also"> : never;

/** So many other cells are named with a finding. */
const MOST_SPOTS = 200;

/** Checks each line for itself. Lines that share all but their money are judged once, and the same finding is told once. */
export function lineFindings(plan: Plan): Finding[] {
  const { groups, ledger } = plan;
  const drafts: (readonly Draft[])[] = [];
  const unreadable = new Set(plan.reading.notes.map(({ row }) => row));
  for (let group = 0; group < groups.size; group++)
    drafts.push(judged(plan, groups.first[group] ?? 0, unreadable));
  const findings: Finding[] = [];
  const told = new Map<string, Map<string | number, Told>>();
  for (let line = 0; line < ledger.size; line++) {
    for (const { at, once, of, finding } of drafts[groups.of[line] ?? 0] ?? []) {
      const row = ledger.row[line] ?? 0;
      const column = columnOf(plan, at, line);
      const alike = told.get(once) ?? new Map<string | number, Told>();
      const before = alike.get(of);
      if (!before) {
        const placed: Told = Object.assign(finding, { row, column });
        if (alike.size === 0) told.set(once, alike);
        alike.set(of, placed);
        findings.push(placed);
      } else if (finding.kind !== "rentSupport") {
        const last = before.also ? before.also[before.also.length - 1] : before;
        if (last?.row !== row && (before.also?.length ?? 0) < MOST_SPOTS)
          (before.also ??= []).push({ row, column });
      }
    }
  }
  return findings;
}

function columnOf({ reading: { fields }, ledger }: Plan, at: Draft["at"], line: number): number {
  const amount = ledger.column[line] ?? 0;
  if (fields[at] >= 0) return fields[at];
  return at === "year" || fields.activity < 0 ? amount : fields.activity;
}

function judged(plan: Plan, line: number, unreadable: ReadonlySet<number>): readonly Draft[] {
  const drafts = kindDrafts(plan, line);
  const theme = themeDraft(plan, line);
  if (theme) drafts.unshift(theme);
  drafts.push(...yearDrafts(plan, line, unreadable));
  return drafts;
}

function themeDraft(plan: Plan, line: number): Draft | undefined {
  const { ledger, classes, reading, regulation } = plan;
  const { list } = regulation;
  const id = ledger.theme[line] ?? 0;
  const nature = natureOf(plan, line);
  if (!list || nature === "physical" || nature === "sale" || nature === "rent") return undefined;
  const text = ledger.names.texts[id] ?? "";
  const activity = ledger.names.texts[ledger.activity[line] ?? 0] ?? "";
  const draft = (finding: Draft["finding"]): Draft => ({
    at: "theme",
    once: finding.kind,
    of: id === 0 ? activity : id,
    finding,
  });
  if (isPlanRow(text) || (id === 0 && isPlanRow(activity))) return undefined;
  if (id === 0)
    return reading.fields.theme >= 0 && activity !== ""
      ? draft({ kind: "themeMissing", activity, list })
      : undefined;
  const match = classes.theme(id, list);
  switch (match.kind) {
    case "theme":
      return match.asWritten
        ? undefined
        : draft({ kind: "themeSpelling", text, name: match.name, list });
    case "several":
      return draft({ kind: "themeSeveral", text, names: match.names, list });
    case "unknown":
      return draft({
        kind: "themeUnknown",
        text,
        list,
        nearest: match.nearest,
        close: match.close,
      });
    case "otherPeriod":
      return draft({
        kind: "themeOtherPeriod",
        text,
        name: match.name,
        from: match.list,
        list,
        nearest: match.nearest,
        proposed: regulation.by !== "chosen" && regulation.by !== "stated",
      });
  }
}

function kindDrafts(plan: Plan, line: number): Draft[] {
  const id = plan.ledger.kind[line] ?? 0;
  const drafts: Draft[] = [];
  const text = plan.ledger.names.texts[id] ?? "";
  if (id !== 0 && !plan.classes.kind(id) && !SIDE_WORDS.test(text))
    drafts.push({ at: "kind", once: "kind", of: id, finding: { kind: "kindUnknown", text } });
  if (natureOf(plan, line) === "rent")
    drafts.push({ at: "kind", once: "rent", of: 0, finding: { kind: "rentSupport" } });
  const kind = natureFinding(plan, line);
  const activity = plan.ledger.names.texts[plan.ledger.activity[line] ?? 0] ?? "";
  if (kind) drafts.push({ at: "kind", once: kind, of: activity, finding: { kind, activity } });
  return drafts;
}

/** A column of kinds may tell the sides of the plan. */
const SIDE_WORDS = /^(?:udgift|indtægt|finansiering|tilskud|bidrag|cost|income|expen)/i;

function yearDrafts(plan: Plan, line: number, unreadable: ReadonlySet<number>): Draft[] {
  const { ledger, period, reading } = plan;
  const year = ledger.year[line] ?? 0;
  if (year === 0)
    return reading.fields.year >= 0 && !unreadable.has(ledger.row[line] ?? 0)
      ? [{ at: "year", once: "year", of: 0, finding: { kind: "yearMissing" } }]
      : [];
  const drafts: Draft[] = [];
  const frames = framesOf(plan, line);
  const covering = frames.filter(
    ({ firstYear, lastYear }) => firstYear <= year && year <= lastYear,
  );
  const guessed = frames.length > 0 && covering.length === 0 && period !== reading.stated;
  if (period && isOutside(year, period, guessed ? NEAR : 0))
    drafts.push({
      at: "year",
      once: "outside",
      of: year,
      finding: { kind: "yearOutsidePlan", year, first: period.first, last: period.last },
    });
  const [frame] = frames;
  if (frame && covering.length === 0)
    drafts.push({
      at: "year",
      once: frame.id,
      of: year,
      finding: frames.every(({ lastYear }) => lastYear < year)
        ? { kind: "frameUnknown", name: frame.name, year }
        : { kind: "frameYears", frames, year },
    });
  return drafts;
}

/** How far from the plan's years a frame's year still tells more than the plan's. */
const NEAR = 5;

const isOutside = (year: number, { first, last }: Period, slack: number): boolean =>
  year < first - slack || year > last + slack;

/** The frames that may pay for a line: only what Landsbyggefonden pays for physical works, or what its words name. */
function framesOf({ ledger, classes }: Plan, line: number): readonly Frame[] {
  if (ledger.side[line] === COST) return [];
  const source =
    ledger.side[line] === FINANCING ? classes.source(ledger.source[line] ?? 0) : undefined;
  if (source?.rule.payer !== "fund") return [];
  const kind = classes.kind(ledger.kind[line] ?? 0);
  const activity = classes.activity(ledger.activity[line] ?? 0);
  const named =
    source.frame ??
    kind?.frame ??
    (kind?.nature === "social"
      ? "social"
      : activity?.nature === "physical"
        ? activity.frame
        : undefined);
  if (named) return named === "social" ? [] : FRAMES.filter(({ id }) => id === named);
  return kind?.nature === "physical" ? FRAMES.filter(({ id }) => id !== "social") : [];
}
