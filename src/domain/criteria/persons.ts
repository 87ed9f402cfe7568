import Big from "big.js";
import type { Criterion, CriterionId } from "../../rules/criteria";
import type { Areas } from "./areas";
import { limitInPercent } from "./limit";
import type { ColumnKind } from "./refusal";
import type { Persons } from "./types";

const GROUPS: Readonly<Partial<Record<CriterionId, ColumnKind>>> = {
  jobless: "people:18-64",
  convicted: "people:18+",
  basicSchool: "people:30-59",
};

/**
 * How many whole persons more or fewer change the answer. Null without the number of people the share is a share of:
 * the residents for the non-western share, otherwise the age group's own head count. An income has no persons.
 */
export function personsOf(areas: Areas, index: number, criterion: Criterion, percent: number | null, national: number | null): Persons | null {
  const limit = limitInPercent(criterion, national);
  const people = groupSize(areas, index, criterion.id);
  if (limit === null || people === null) return null;
  const column: ColumnKind | null = criterion.id === "income" ? null : `count:${criterion.id}`;
  const counted = column === null ? undefined : areas.counts[column]?.[index];
  const exact = counted !== undefined && !Number.isNaN(counted);
  if (!exact && percent === null) return null;
  const heads = exact ? Big(String(counted)) : Big(String(percent)).times(String(people)).times("1e-2").round(0);
  return { ...distance(heads, limit.times(String(people)).times("1e-2"), criterion), approximate: !exact };
}

function groupSize(areas: Areas, index: number, id: CriterionId): number | null {
  const group = GROUPS[id];
  const people = id === "nonwestern" ? areas.residents?.[index] : group ? areas.counts[group]?.[index] : undefined;
  return people !== undefined && people > 0 ? people : null;
}

function distance(heads: Big, most: Big, criterion: Criterion): Pick<Persons, "count" | "side"> {
  const onLimitCounts = criterion.verb === "udgør mindst";
  const over = heads.minus(most);
  const isMet = onLimitCounts ? over.gte(0) : over.gt(0);
  const gap = isMet ? over : over.times(-1);
  // Met and the limit itself counts: one must come below it. Not met and the limit does not count: one must come above it.
  const beyond = isMet === onLimitCounts;
  const whole = gap.round(0, beyond ? Big.roundDown : Big.roundUp).toNumber();
  return { count: beyond ? whole + 1 : whole, side: isMet ? "tooMany" : "toLimit" };
}
