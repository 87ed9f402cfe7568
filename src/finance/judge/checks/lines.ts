import { FRAMES, type Frame } from "../../rules/frames";
import type { Finding } from "../finding";
import type { Period } from "../../read/period";
import { COST, FINANCING } from "../../read/ledger";
import { listFor, natureOf, type Plan } from "../plan";
import { nearestPayer } from "../../read/source";
import { natureFinding } from "./nature";

/** A finding before it has its place; `at` is the field whose cell it points to, and `once` names it in its row, or in the plan. */
type Draft = {
  readonly at: "theme" | "kind" | "source" | "year" | "activity" | "amount";
  readonly once: string;
  readonly ofPlan?: true;
} & { readonly finding: Unplaced<Finding> };
type Unplaced<F> = F extends unknown ? Omit<F, "row" | "column"> : never;

/** Checks each line for itself. What a group of lines shares is judged once; a row is told once of each thing. */
export function lineFindings(plan: Plan): Finding[] {
  const { groups, ledger } = plan;
  const drafts: (readonly Draft[] | undefined)[] = [];
  let any = false;
  const wordings = wordingOf(plan);
  const clean = new Uint8Array(groups.sorts.size * WORDINGS);
  for (let group = 0; group < groups.size; group++) {
    const line = groups.first[group] ?? 0;
    const like = (groups.sort[group] ?? 0) * WORDINGS + wordings(ledger.activity[line] ?? 0);
    if (clean[like] === 1) continue;
    const found = judged(plan, line);
    if (found.length === 0) clean[like] = 1;
    else {
      drafts[group] = found;
      any = true;
    }
  }
  if (!any) return [];
  const told = new Set<string>();
  const unreadable = new Set(
    plan.reading.notes.flatMap(({ kind, row }) => (kind === "yearUnreadable" ? [row] : [])),
  );
  const findings: Finding[] = [];
  for (let line = 0; line < ledger.size; line++) {
    for (const draft of drafts[groups.of[line] ?? 0] ?? []) {
      const row = ledger.row[line] ?? 0;
      const key = draft.ofPlan ? draft.once : `${row} ${draft.once}`;
      if (told.has(key) || (draft.finding.kind === "yearMissing" && unreadable.has(row))) continue;
      told.add(key);
      findings.push({ ...draft.finding, row, column: columnOf(plan, draft.at, line) });
    }
  }
  return findings;
}

const NATURES = ["none", "social", "physical", "sale", "rent"] as const;
const FRAME_IDS = ["none", "social", "renovation", "infrastructure", "demolition"] as const;
/** How many kinds of words an activity's name may hold: groups of one sort that hold the same kind are in order alike. */
const WORDINGS = NATURES.length * FRAME_IDS.length + 1;

/** Numbers the kind of words in an activity's name, 0 for no name; each name is looked at once. */
function wordingOf({ classes, ledger }: Plan): (activity: number) => number {
  const known = new Uint8Array(ledger.names.texts.length);
  return (activity) => {
    if (activity === 0) return 0;
    const before = known[activity];
    if (before) return before;
    const words = classes.activity(activity);
    return (known[activity] =
      1 +
      NATURES.indexOf(words?.nature ?? "none") * FRAME_IDS.length +
      FRAME_IDS.indexOf(words?.frame ?? "none"));
  };
}

function columnOf({ reading, ledger }: Plan, at: Draft["at"], line: number): number {
  const amount = ledger.column[line] ?? 0;
  if (at === "amount") return amount;
  const { fields } = reading.layout;
  return fields[at] >= 0
    ? fields[at]
    : at === "year" || at === "source"
      ? amount
      : fields.activity >= 0
        ? fields.activity
        : amount;
}

const NOTHING: readonly Draft[] = [];

function judged(plan: Plan, line: number): readonly Draft[] {
  const found = [
    ...themeDrafts(plan, line),
    ...kindDrafts(plan, line),
    ...yearDrafts(plan, line),
    ...sourceDrafts(plan, line),
  ];
  return found.length === 0 ? NOTHING : found;
}

function themeDrafts(plan: Plan, line: number): Draft[] {
  const { ledger, classes, reading } = plan;
  const id = ledger.theme[line] ?? 0;
  const year = ledger.year[line] ?? 0;
  const list = listFor(plan, year);
  const nature = natureOf(plan, line);
  if (!list || nature === "physical" || nature === "sale" || nature === "rent") return [];
  const text = ledger.names.texts[id] ?? "";
  const activity = ledger.names.texts[ledger.activity[line] ?? 0] ?? "";
  if (id === 0) {
    const expected = reading.layout.fields.theme >= 0 && activity !== "";
    return expected
      ? [
          {
            at: "theme",
            once: `missing ${list.id}`,
            finding: { kind: "themeMissing", activity, list },
          },
        ]
      : [];
  }
  const match = classes.theme(id, list);
  if (match.kind === "theme")
    return match.asWritten
      ? []
      : [
          {
            at: "theme",
            once: `spelling ${list.id}`,
            finding: { kind: "themeSpelling", text, name: match.name, list },
          },
        ];
  if (match.kind === "several")
    return [
      {
        at: "theme",
        once: `several ${list.id}`,
        finding: { kind: "themeSeveral", text, names: match.names, list },
      },
    ];
  if (match.kind === "unknown")
    return [
      {
        at: "theme",
        once: `unknown ${list.id}`,
        finding: { kind: "themeUnknown", text, list, nearest: match.nearest, close: match.close },
      },
    ];
  // A year outside the plan is told as such; the list of a year that is a slip says nothing of the theme.
  if (!plan.rules && year !== 0 && plan.period && isOutside(year, plan.period, 0)) return [];
  const start = plan.rules || !plan.period ? undefined : listFor(plan, plan.period.first);
  const atStart = start === match.list || (!plan.rules && year === 0);
  return [
    {
      at: "theme",
      once: `period ${list.id}`,
      finding: {
        kind: "themeOtherPeriod",
        text,
        name: match.name,
        from: match.list,
        list,
        nearest: match.nearest,
        atStart,
      },
    },
  ];
}

function kindDrafts(plan: Plan, line: number): Draft[] {
  const id = plan.ledger.kind[line] ?? 0;
  const drafts: Draft[] = [];
  if (id !== 0 && !plan.classes.kind(id))
    drafts.push({
      at: "kind",
      once: "kind",
      finding: { kind: "kindUnknown", text: plan.ledger.names.texts[id] ?? "" },
    });
  if (natureOf(plan, line) === "rent")
    drafts.push({ at: "kind", once: "rent", ofPlan: true, finding: { kind: "rentSupport" } });
  const kind = natureFinding(plan, line);
  if (kind)
    drafts.push({
      at: "kind",
      once: kind,
      finding: { kind, activity: plan.ledger.names.texts[plan.ledger.activity[line] ?? 0] ?? "" },
    });
  return drafts;
}

function yearDrafts(plan: Plan, line: number): Draft[] {
  const { ledger, period, reading } = plan;
  const year = ledger.year[line] ?? 0;
  const drafts: Draft[] = [];
  if (year === 0) {
    if (reading.layout.fields.year >= 0)
      drafts.push({ at: "year", once: "year", finding: { kind: "yearMissing" } });
    return drafts;
  }
  const frames = framesOf(plan, line);
  const unframed =
    frames.length > 0 &&
    frames.every(({ firstYear, lastYear }) => year < firstYear || year > lastYear);
  // The plan's years are a guess where no title states them, and then the frame's own years say what is wrong with one close by.
  const guessed = unframed && period !== reading.layout.period;
  if (period && isOutside(year, period, guessed ? NEAR : 0))
    drafts.push({
      at: "year",
      once: `year ${year}`,
      finding: { kind: "yearOutsidePlan", year, first: period.first, last: period.last },
    });
  if (unframed) {
    drafts.push({
      at: "year",
      once: `frame ${year}`,
      finding: { kind: "frameYears", frames, year },
    });
  } else if (
    !drafts.length &&
    !listFor(plan, year) &&
    natureOf(plan, line) !== "physical" &&
    natureOf(plan, line) !== "rent"
  )
    drafts.push({ at: "year", once: `rules ${year}`, finding: { kind: "yearUncovered", year } });
  return drafts;
}

/** How far from the plan's years a frame's year still tells more than the plan's. */
const NEAR = 5;

function isOutside(year: number, { first, last }: Period, slack: number): boolean {
  return year < first - slack || year > last + slack;
}

/** The frames that may pay for a line: only what Landsbyggefonden pays for physical works, or what its words name. */
function framesOf({ ledger, classes }: Plan, line: number): readonly Frame[] {
  if (ledger.side[line] === COST) return [];
  const source = classes.source(ledger.source[line] ?? 0);
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

function sourceDrafts({ ledger, classes }: Plan, line: number): Draft[] {
  const id = ledger.source[line] ?? 0;
  if (ledger.side[line] !== FINANCING || classes.source(id)) return [];
  const text = ledger.names.texts[id] ?? "";
  return text === ""
    ? []
    : [
        {
          at: "source",
          once: `source ${id}`,
          finding: { kind: "sourceUnknown", text, nearest: nearestPayer(text) },
        },
      ];
}
