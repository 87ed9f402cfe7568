import { FRAMES } from "../../rules/frames";
import type { Finding } from "../finding";
import { FINANCING } from "../../read/plan/ledger";
import { natureOf, type Plan } from "../plan";

/** A grant that takes more of one year than the fund's social frame has for the whole country; the frame is the one of the regulation it was given under, whatever year the money is for. */
export function frameFindings(plan: Plan): Finding[] {
  const { ledger, classes, period, regulation } = plan;
  const granted = Number(regulation.list?.first.slice(0, 4));
  const frame = FRAMES.find(
    ({ id, firstYear, lastYear }) => id === "social" && firstYear <= granted && granted <= lastYear,
  );
  if (!frame || regulation.by === "themes") return [];
  const years = new Map<number, { line: number; ore: number }>();
  for (let line = 0; line < ledger.size; line++) {
    if (
      ledger.side[line] !== FINANCING ||
      classes.source(ledger.source[line] ?? 0)?.rule.payer !== "fund"
    )
      continue;
    if (natureOf(plan, line) === "physical") continue;
    const year = ledger.year[line] ?? 0;
    const sum = years.get(year) ?? { line, ore: 0 };
    sum.ore += ledger.ore[line] ?? 0;
    years.set(year, sum);
  }
  return [...years].flatMap(([told, { line, ore }]): Finding[] => {
    const year = told || (period?.first ?? 0);
    const span = told === 0 && period ? period.last - period.first + 1 : 1;
    if (ore / 100 <= frame.kroner * span) return [];
    return [
      {
        row: ledger.row[line] ?? 0,
        column: ledger.column[line] ?? 0,
        kind: "frameExceeded",
        frame,
        year,
        ore,
      },
    ];
  });
}
