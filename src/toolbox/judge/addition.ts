import {
  compare,
  exact,
  minus,
  numberOf,
  plus,
  quotientOf,
  rounded,
  shifted,
  times,
} from "../../core/exact";
import type { AreaBaseline, BaselineFigure, CriterionId } from "../../criteria";
import type { PlanBasis, Proposal, ProposedIndicator } from "../../plan";
import { type ChapterId, CHAPTERS } from "../rules/chapters";
import { ENTRY_IDS, type EntryId, entryOf } from "../rules/entries";
import type { Measurable, Themes } from "../rules/entry";
import { CRITERION_INDICATORS } from "../rules/indicators";
import type { Template } from "../rules/templates";

/** The fund's plans run for four years. */
const PLAN_YEARS = 4;
const PURPOSE = "Området er ikke længere et udsat boligområde";

/** What the chapter as a whole is for: the programme goal that its measures serve. */
export function programmeOf(chapter: ChapterId): string {
  const background = ENTRY_IDS.map(entryOf).find(
    (entry) => entry.chapter === chapter && entry.kind === "background" && entry.goal !== "",
  );
  return background?.goal ?? CHAPTERS[chapter].title;
}

/** The likeliest theme that the plan's regulation has; empty where the social frame does not pay for it. */
function themeOf(themes: Themes, { themes: eligible }: PlanBasis): string {
  const lists = [themes["2011"], themes["2015"], themes["2019"]];
  return lists.flat().find((theme) => eligible.includes(theme)) ?? "";
}

interface Span {
  readonly startYear: number;
  readonly endYear: number | null;
}

/** From the year of the figures, or the year before the plan, to the plan's end; an end that lies before the start is left open. */
function spanOf({ firstYear, lastYear, thisYear }: PlanBasis, year: number | null): Span {
  const startYear = year ?? (firstYear === null ? thisYear : firstYear - 1);
  const end = lastYear ?? startYear + PLAN_YEARS;
  return { startYear, endYear: end > startYear ? end : null };
}

const statistics = (source: string): boolean => source.startsWith("Beboerdata");

function indicatorOf(
  measurable: Measurable,
  span: Span,
  baseline: number | null,
  target: number | null,
): ProposedIndicator {
  return {
    ...measurable,
    ...span,
    baseline,
    target,
    availability: statistics(measurable.source) ? "available" : null,
    frequency: "yearly",
  };
}

const wanted = ({ name, direction }: Measurable): string =>
  `${name}: ${direction === "falling" ? "færre" : "flere"}`;

const UNITS: Readonly<Record<BaselineFigure["unit"], string>> = {
  pct: "pct.",
  per10000: "pr. 10.000",
  pctOfRegion: "pct. af regionens",
};

const HUNDREDTH = exact("0.01");

/**
 * The nearest value at which the criterion is no longer met: the limit itself where the law only counts what goes beyond
 * it, the hundredth below where it counts the limit too.
 */
export function targetFor({ limit, verb }: BaselineFigure): number | null {
  if (limit === null) return null;
  if (verb !== "udgør mindst") return limit;
  const down = rounded(exact(limit), 2, "down");
  return numberOf(compare(down, exact(limit)) < 0 ? down : minus(down, HUNDREDTH));
}

const decimal = (value: number): string => String(value).replace(".", ",");

/** An indicator that begins from an area's figure, with the limit in its source. */
function criterionIndicator(
  figure: BaselineFigure,
  { area, rules, year }: AreaBaseline,
  frame: PlanBasis,
): ProposedIndicator {
  const unit = UNITS[figure.unit];
  const { name, direction, source } = CRITERION_INDICATORS[figure.criterion];
  const limit =
    figure.limit === null ? "" : ` Grænse: ${figure.verb} ${decimal(figure.limit)} ${unit}`;
  const measurable = { name, direction, unit, source: `${source}: ${area}, ${rules}.${limit}` };
  return indicatorOf(measurable, spanOf(frame, year), figure.value, targetFor(figure));
}

const exceeded = (baseline: AreaBaseline | null, chapter: ChapterId): BaselineFigure | undefined =>
  baseline?.figures.find((figure) => figure.criterion === chapter && figure.exceeded);

/**
 * A measure as it can stand in a plan. Its indicator is the criterion's, from the area's figure, where the area exceeds the
 * criterion that the measure's chapter is about; else the first thing it could be measured by, its figures left open.
 */
export function proposalOf(id: EntryId, frame: PlanBasis, baseline: AreaBaseline | null): Proposal {
  const entry = entryOf(id);
  const figure = exceeded(baseline, entry.chapter);
  const [first] = entry.measurable;
  const own = first ?? { name: entry.goal, unit: "", direction: "rising" as const, source: "" };
  const indicator =
    figure && baseline
      ? criterionIndicator(figure, baseline, frame)
      : indicatorOf(own, spanOf(frame, null), null, null);
  return {
    purpose: PURPOSE,
    programme: programmeOf(entry.chapter),
    goal: { name: entry.goal, targetGroup: entry.targetGroup, change: wanted(indicator) },
    indicator,
    activity: {
      name: entry.name,
      theme: themeOf(entry.themes, frame),
      measure: entry.measure,
      budget: entry.name,
    },
  };
}

const GOALS: Readonly<Record<CriterionId, (target: string) => string>> = {
  jobless: (target) => `Højst ${target} er uden tilknytning til arbejdsmarked eller uddannelse`,
  nonwestern: (target) => `Højst ${target} er indvandrere og efterkommere fra ikke-vestlige lande`,
  convicted: (target) => `Højst ${target} er dømt`,
  basicSchool: (target) => `Højst ${target} har alene grundskole`,
  income: (target) => `Indkomsten er mindst ${target}`,
};

/** "Brug som udgangspunkt": a goal and an indicator for a criterion that the area exceeds, from its figure to its limit. */
export function criterionProposal(
  figure: BaselineFigure,
  baseline: AreaBaseline,
  frame: PlanBasis,
): Proposal {
  const indicator = criterionIndicator(figure, baseline, frame);
  const target = indicator.target === null ? "…" : `${decimal(indicator.target)} ${indicator.unit}`;
  return {
    purpose: PURPOSE,
    programme: programmeOf(figure.criterion),
    goal: {
      name: `${GOALS[figure.criterion](target)} (${baseline.area})`,
      targetGroup: `Beboerne i ${baseline.area}`,
      change: wanted(indicator),
    },
    indicator,
    activity: null,
  };
}

/** A template's value from a baseline, exactly; null where it needs a baseline that is not given, or has no number. */
export function templateTarget({ target }: Template, baseline: number | null): number | null {
  if (target === null) return null;
  if (target.kind === "value") return Number(target.value);
  if (baseline === null) return null;
  const from = exact(baseline);
  if (target.kind === "more")
    return numberOf(plus(from, shifted(times(from, exact(target.percent)), -2)));
  const { numerator, denominator } = target;
  // Areas are whole: the largest whole number that is at least so much fewer.
  return Math.floor(quotientOf(times(from, exact(denominator - numerator)), exact(denominator)));
}

/** One of the toolbox's measurable goals as it can stand in a plan; a year that has passed gives way to the plan's own. */
export function templateProposal(
  template: Template,
  frame: PlanBasis,
  baseline: number | null,
): Proposal {
  const { entry, goal, targetGroup, indicator, within, byEndOf } = template;
  const span = spanOf(frame, null);
  const due = within === undefined ? byEndOf : span.startYear + within;
  const endYear = due !== undefined && due > span.startYear ? due : span.endYear;
  const measured = indicatorOf(
    indicator,
    { ...span, endYear },
    baseline,
    templateTarget(template, baseline),
  );
  return {
    purpose: PURPOSE,
    programme: programmeOf(entryOf(entry).chapter),
    goal: {
      name: endYear === null ? goal : `${goal} inden udgangen af ${endYear}`,
      targetGroup,
      change: wanted(indicator),
    },
    indicator: measured,
    activity: null,
  };
}
