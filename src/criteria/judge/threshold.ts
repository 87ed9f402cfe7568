import { type Criterion, type CriteriaVersion, type CriterionId, listedOf } from "../rules";
import type { Cell } from "../../core/cell";
import { numberOf, shifted } from "../../core/exact";
import { headingOf } from "../read/head/header";
import { limitInPercent } from "../rules/limit";
import { nationalGiven, publishedNational } from "../read/national";
import { answer, asGiven, refused, type Outcome } from "../read/refusal";
import { dayOfRules, versionFor } from "../read/version";

const IDS: readonly CriterionId[] = ["jobless", "nonwestern", "convicted", "basicSchool", "income"];

/**
 * The limit of a criterion in the law's own unit (per cent, per 10,000, per cent of the region). The criterion is its id
 * or its name in Danish or English. A limit that is a multiple of the national average takes that average.
 */
export function thresholdOf(name: Cell, rules: Cell, national: Cell): Outcome<number> {
  const version = versionFor(rules);
  if (!version.ok) return version;
  const id = criterionNamed(name);
  if (!id) return refused({ code: "criterionUnknown", given: asGiven(name) });
  const criterion = criterionOf(version.value, id);
  if (!criterion)
    return refused({ code: "criterionNotInVersion", criterion: id, version: version.value.title });
  const average = nationalGiven(national, version.value, null);
  if (!average.ok) return average;
  const limit = limitInPercent(criterion, average.value ?? publishedNational(dayOfRules(rules)));
  if (!limit)
    return refused({
      code: "nationalMissing",
      criterion: id,
      times: criterion.limit.kind === "timesNational" ? criterion.limit.times : "",
    });
  return answer(numberOf(shifted(limit, criterion.limit.unit === "per10000" ? 2 : 0)));
}

/** The criterion of the list, or the gate of one of the other categories (the non-western share from 2018 on). */
function criterionOf(version: CriteriaVersion, id: CriterionId): Criterion | null {
  const gates = [...version.categories].reverse().flatMap((category) => category.gate ?? []);
  return [...listedOf(version).criteria, ...gates].find((criterion) => criterion.id === id) ?? null;
}

/** The criterion by its id or by a name that would be understood as a heading. */
export function criterionNamed(name: Cell): CriterionId | null {
  if (typeof name !== "string") return null;
  const { kind, toolbox, inverted } = headingOf(name);
  return (
    toolbox ??
    IDS.find((candidate) => candidate === kind || kind === `count:${candidate}`) ??
    inverted
  );
}
