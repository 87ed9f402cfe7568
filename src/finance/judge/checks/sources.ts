import type { Finding } from "../finding";
import { FINANCING } from "../../read/plan/ledger";
import type { Plan } from "../plan";

/** Tells once of each source that is not local, or that no text settles, with all that it pays; and of proceeds that need an adopted plan. */
export function sourceFindings({ ledger, groups, classes, reading }: Plan): Finding[] {
  const sums = new Map<number, { line: number; ore: number }>();
  groups.sorts.first.forEach((line, sort) => {
    if (ledger.side[line] !== FINANCING) return;
    const id = ledger.source[line] ?? 0;
    const sum = sums.get(id);
    if (sum) sum.ore += groups.sorts.ore[sort] ?? 0;
    else sums.set(id, { line, ore: groups.sorts.ore[sort] ?? 0 });
  });
  return [...sums].flatMap(([id, { line, ore }]): Finding[] => {
    const source = classes.source(id);
    if (!source) return [];
    const place = {
      row: ledger.row[line] ?? 0,
      column: reading.fields.source >= 0 ? reading.fields.source : (ledger.column[line] ?? 0),
    };
    const text = ledger.names.texts[id] ?? "";
    if (source.rule.payer === "sale") return [{ ...place, kind: "saleNeedsPlan", ore }];
    return source.rule.uncertain || source.inKind
      ? [{ ...place, kind: "sourceUncertain", text, rule: source.rule, inKind: source.inKind, ore }]
      : [];
  });
}
