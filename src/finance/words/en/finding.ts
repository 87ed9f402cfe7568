import { waysToMinimum } from "../gap";
import type { Finding } from "../../judge/finding";
import { en as words } from "./reading";
import { listed } from "../../../core/words/listed";
import { namesYears, type FindingFacts, type FindingText } from "../text";
import { kroner, percent } from "../../../core/words/money";
import { nearestThemes } from "./themes";

const dkk = (ore: number): string => kroner(ore, "en");
const of = ({ activity, whole, row, year }: Balance, firstRow: number): string =>
  `${whole ? "The plan" : activity === "" ? `Row ${row + firstRow}` : `“${activity}”`}${year === 0 ? "" : ` in ${year}`}`;
const named = (activity: string): string => (activity === "" ? "The line" : `“${activity}”`);
const span = (list: { readonly first: string; readonly last: string }): string =>
  `${list.first.slice(0, 4)}-${list.last.slice(2, 4)}`;

/** The English sentences of a finding. */
export function findingText(finding: Finding, facts: FindingFacts): FindingText {
  switch (finding.kind) {
    case "doubt": {
      const { what, todo } = words.doubt(finding.doubt);
      const between = finding.range ? ` ${words.between(...finding.range)}` : "";
      return { rule: words.doubtRule, what: `${what}${between}`, todo };
    }
    case "frameExceeded":
      return {
        rule: "The frame's years",
        what: words.frameExceeded(
          finding.frame.name,
          dkk(finding.frame.kroner * 100),
          finding.year,
          finding.ore,
        ),
        todo: "Apply for less, or check the amount and its unit.",
      };
    case "frameUnknown":
      return {
        rule: "The frame's years",
        what: words.frameUnknown(finding.name, finding.year),
        todo: "Ask Landsbyggefonden which frame holds.",
      };
    case "regulation":
      return {
        rule: "Regulation",
        what: words.regulation(span(finding.list), finding.first),
        todo: "Choose another regulation if the grant was given under it.",
      };
    case "regulationUnknown":
      return {
        rule: "Regulation",
        what: words.regulationUnknown(finding.first, finding.last),
        todo: "Check the themes when the new regulation is known.",
      };
    case "cofinancingLow":
      return low(finding, facts);
    case "cofinancingOpen":
      return {
        rule: "Local co-financing",
        what: `The local share is ${percent(finding.share.local, finding.share.total, "en")}, but ${dkk(finding.share.localUncertain)} of it comes from sources of which no rule says that they count. Without them the share is below 25 per cent.`,
        todo: "Ask Landsbyggefonden whether the sources count as local co-financing.",
      };
    case "themeUnknown":
      return {
        rule: `Themes ${span(finding.list)}`,
        what: `“${finding.text}” is not one of the themes of ${span(finding.list)}.${finding.close ? ` It looks like “${finding.nearest}”.` : ""}`,
        todo: finding.close
          ? `Write “${finding.nearest}” if that is what is meant.`
          : `Choose a theme from the list. ${nearestThemes(finding.nearest, finding.list)}`,
      };
    case "themeOtherPeriod":
      return {
        rule: `Themes ${span(finding.list)}`,
        what: finding.proposed
          ? `“${finding.name}” is a theme of ${span(finding.from)}, but not of ${span(finding.list)}.`
          : `“${finding.name}” is not eligible in ${span(finding.list)}; it is a theme of ${span(finding.from)}.`,
        todo: `Choose a theme from the list of ${span(finding.list)}. ${nearestThemes(finding.nearest, finding.list)} If the plan belongs to ${span(finding.from)}, choose the rules of that period.`,
      };
    case "themeSpelling":
      return {
        rule: `Themes ${span(finding.list)}`,
        what: `“${finding.text}” is read as “${finding.name}”.`,
        todo: `Write the official name, “${finding.name}”.`,
      };
    case "themeSeveral":
      return {
        rule: `Themes ${span(finding.list)}`,
        what: `“${finding.text}” is ${finding.names.length} themes: ${listed(
          finding.names.map((name) => `“${name}”`),
          "and",
        )}. An amount belongs to one theme.`,
        todo: "Split the line, so that each theme has its own line with its own amount.",
      };
    case "themeMissing":
      return {
        rule: `Themes ${span(finding.list)}`,
        what: `“${finding.activity}” has no theme, and only measures within the themes are supported.`,
        todo: "Write the theme, or the kind if it is not a social measure.",
      };
    case "themesAbsent":
      return {
        rule: "Themes",
        what: "The plan names no themes, so they are not checked.",
        todo: "Add a column with the theme of each activity.",
      };
    case "physicalAsSocial":
      return {
        rule: "Social or physical",
        what: `${named(finding.activity)} is physical works by its name or kind, but stands as a social measure.`,
        todo: "Move it to the renovation, infrastructure or demolition frame, or correct its name, kind or theme.",
      };
    case "socialAsPhysical":
      return {
        rule: "Social or physical",
        what: `${named(finding.activity)} is a social measure by its name, kind or theme, but stands as physical works.`,
        todo: "Move it to the social frame, or correct its name, kind or source.",
      };
    case "kindUnknown":
      return {
        rule: "Kind",
        what: `“${finding.text}” is not a known kind, so it is not judged whether the line is under the right frame.`,
        todo: "Write boligsocial, renovering, infrastruktur, nedrivning, huslejestøtte or salg.",
      };
    case "rentSupport":
      return {
        rule: "Rent support",
        what: "The plan has rent support. The social frame can pay for it, but the themes do not cover it as the rules are read here, so no theme is asked for.",
        todo: "Ask Landsbyggefonden how much may go to rent support.",
      };
    case "frameYears":
      return {
        rule: "The frame's years",
        what: `${finding.frames.map(({ name, firstYear, lastYear }) => `${name} covers ${firstYear}-${lastYear}`).join("; ")}, but the amount stands in ${finding.year}.`,
        todo: "Move the amount to a year of the frame, or find other funding.",
      };
    case "yearOutsidePlan":
      return {
        rule: "The plan's years",
        what: `${finding.year} is outside the plan's years, ${finding.first}-${finding.last}.`,
        todo: "Correct the year, or the period in the title above the table.",
      };
    case "yearUncovered":
      return {
        rule: "Rules for the year",
        what: `There is no list of themes for ${finding.year}, so the line's theme is not judged.`,
        todo: "Correct the year, or choose the rules of a period that has a list.",
      };
    case "yearMissing":
      return {
        rule: "The plan's years",
        what: "The line has no year, so it cannot be judged by the rules of its year.",
        todo: "Write the year with four digits, e.g. 2013.",
      };
    case "yearUnreadable":
      return unreadableYear(finding.text);
    case "sourceUncertain":
      return {
        rule: "Local co-financing",
        what: uncertain(finding),
        todo: "Ask Landsbyggefonden before the plan relies on it.",
      };
    case "saleNeedsPlan":
      return {
        rule: "Proceeds of a sale",
        what: `${dkk(finding.ore)} comes from a sale. A plan for the area must have been adopted first. The amount is reckoned as local because it passes through the housing organisation's reserve; no rule says so in words.`,
        todo: "See that the plan is adopted before the proceeds are used.",
      };
    case "costUnfinanced":
      return {
        rule: "Cost and funding",
        what: `${of(finding, facts.firstRow)}: a cost of ${dkk(finding.ore)} has no funding.`,
        todo: "Write who pays.",
      };
    case "financingUncosted":
      return {
        rule: "Cost and funding",
        what: `${of(finding, facts.firstRow)}: funding of ${dkk(finding.ore)} has no cost.`,
        todo: "Write what the money is for, or take the funding out.",
      };
    case "financingDiffers":
      return {
        rule: "Cost and funding",
        what: `${of(finding, facts.firstRow)}: the cost is ${dkk(finding.cost)}, but the funding is ${dkk(finding.paid)}.`,
        todo: `Correct the difference of ${dkk(Math.abs(finding.cost - finding.paid))}.`,
      };
    case "sumWrong":
      return {
        rule: "Sums",
        what: `“${finding.label}” is put at ${dkk(finding.stated)}, but the parts make ${dkk(finding.parts)}.`,
        todo: finding.rounding
          ? "The difference may come from rounding to whole thousands; then there is nothing to correct."
          : `Correct the sum or the parts; the difference is ${dkk(Math.abs(finding.stated - finding.parts))}. The share is reckoned from the parts.`,
      };
    case "duplicate":
      return {
        rule: "Repetition",
        what: `The line repeats row ${finding.of + facts.firstRow}.`,
        todo: "Delete one of them if the amount should only be there once.",
      };
    case "amountScale":
      return scale(finding);
    case "amountNegative":
      return {
        rule: "Amount",
        what: `The amount is negative, ${dkk(finding.ore)}, and is subtracted.`,
        todo: "Check the sign.",
      };
  }
}

type Balance = Extract<Finding, { readonly whole: boolean }>;

function unreadableYear(text: string): FindingText {
  if (namesYears(text))
    return {
      rule: "The plan's years",
      what: `“${text}” is several years, but an amount belongs to one.`,
      todo: "Split the amount, so that there is one line for each year.",
    };
  if (/^\s*\d{4}\s*$/.test(text))
    return {
      rule: "The plan's years",
      what: `“${text}” is not a year that a plan can cover.`,
      todo: "Correct the year.",
    };
  return {
    rule: "The plan's years",
    what: `“${text}” cannot be read as a year.`,
    todo: "Write the year with four digits, e.g. 2013.",
  };
}

function scale({
  of: part,
  ore,
  typical,
  count,
  all,
}: Finding & { readonly kind: "amountScale" }): FindingText {
  const rule = "Kroner or thousands";
  const mixed = "kroner and thousands seem to be mixed.";
  if (part.by === "line")
    return {
      rule,
      what: `${dkk(ore)} is far from the other amounts of its sort, typically ${dkk(typical)}; ${mixed}`,
      todo: "Check whether three zeros are missing or too many.",
    };
  const amounts =
    part.by === "year"
      ? `The amounts of ${part.year}`
      : part.by === "plan"
        ? `${count} of ${all} amounts`
        : part.name === ""
          ? "The costs"
          : `The amounts from “${part.name}”`;
  return {
    rule,
    what: `${amounts} are typically ${dkk(ore)}, and the others of their sort ${dkk(typical)}; ${mixed}`,
    todo: "Write every amount in kroner, or state the unit in the column's heading, e.g. “t.kr.”.",
  };
}

function low(
  { share }: Finding & { readonly kind: "cofinancingLow" },
  facts: FindingFacts,
): FindingText {
  const grant = facts.ofGrant
    ? " The amount is 25 per cent of the grant, and that is only 20 per cent of the whole."
    : "";
  const open =
    share.otherUncertain > 0
      ? ` ${dkk(share.otherUncertain)} from other sources is not counted as local.`
      : "";
  const ofGrant =
    share.grant > 0 ? ` (${percent(share.local, share.grant, "en")} of the grant)` : "";
  return {
    rule: "Local co-financing",
    what: `The local share is ${percent(share.local, share.total, "en")} of the whole plan${ofGrant}, and the minimum is 25 per cent. ${dkk(facts.missing)} is missing.${grant}${open}`,
    todo: waysToMinimum(facts.missing, facts.missingOnTop, "en"),
  };
}

function uncertain({
  text,
  rule,
  inKind,
  ore,
}: Finding & { readonly kind: "sourceUncertain" }): string {
  if (inKind)
    return `“${text}” (${dkk(ore)}) looks like hours, premises or voluntary work. No rule says whether that counts as local co-financing; here it is ${rule.local ? "" : "not "}counted.`;
  if (rule.local)
    return `“${text}” (${dkk(ore)}) is counted as local co-financing, but no rule says so in words.`;
  return `“${text}” (${dkk(ore)}) is not counted as local co-financing; no rule says in words whether it counts.`;
}
