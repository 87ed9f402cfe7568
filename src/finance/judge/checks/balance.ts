import type { Finding } from "../finding";
import { COST, FINANCING, OPEN } from "../../read/plan/ledger";
import type { Plan } from "../plan";

/** More than any year. */
const YEARS = 4096;

interface Balance {
  readonly activity: number;
  readonly year: number;
  line: number;
  cost: number;
  paid: number;
  open: number;
  /** What nobody pays, of all that is compared here: told by itself, so it is no difference too. */
  unpaid: number;
}

/** Cost against financing, per activity and year; per year alone where the financing is not told by activity. */
export function balanceFindings(plan: Plan): Finding[] {
  const { ledger, groups } = plan;
  let costs = false;
  let open = false;
  let byActivity = false;
  let byYear = false;
  for (let group = 0; group < groups.size; group++) {
    const line = groups.first[group] ?? 0;
    if (ledger.side[line] === COST) costs = true;
    else if (ledger.side[line] === OPEN) open = true;
    else {
      byActivity ||= ledger.activity[line] !== 0;
      byYear ||= ledger.year[line] !== 0;
    }
  }
  if (!costs && !open) return [];
  const balances = balancesOf(plan, byActivity, byYear);
  return [...balances.values()].flatMap((balance) => judged(plan, balance, costs, byActivity));
}

function balancesOf(
  { ledger, groups }: Plan,
  byActivity: boolean,
  byYear: boolean,
): ReadonlyMap<number, Balance> {
  const balances = new Map<number, Balance>();
  const at = (activity: number, year: number, line: number): Balance => {
    const key = activity * YEARS + year;
    const balance = balances.get(key) ?? {
      activity,
      year,
      line,
      cost: 0,
      paid: 0,
      open: 0,
      unpaid: 0,
    };
    if (line < balance.line) balance.line = line;
    balances.set(key, balance);
    return balance;
  };
  for (let group = 0; group < groups.size; group++) {
    const line = groups.first[group] ?? 0;
    const [activity, year, ore] = [
      ledger.activity[line] ?? 0,
      ledger.year[line] ?? 0,
      groups.ore[group] ?? 0,
    ];
    const compared = at(byActivity ? activity : 0, byYear ? year : 0, line);
    if (ledger.side[line] === COST) compared.cost += ore;
    else if (ledger.side[line] === FINANCING) compared.paid += ore;
    else {
      compared.unpaid += ore;
      at(activity, year, line).open += ore;
    }
  }
  return balances;
}

function judged(
  { ledger }: Plan,
  { activity: id, year, line, cost, paid, open, unpaid }: Balance,
  costs: boolean,
  byActivity: boolean,
): Finding[] {
  const place = { row: ledger.row[line] ?? 0, column: ledger.column[line] ?? 0 };
  const activity = ledger.names.texts[id] ?? "";
  const findings: Finding[] =
    open === 0
      ? []
      : [{ ...place, kind: "costUnfinanced", activity, whole: false, year, ore: open }];
  const whole = !byActivity;
  if (!costs || cost === paid || cost === paid + unpaid) return findings;
  if (paid === 0)
    return [...findings, { ...place, kind: "costUnfinanced", activity, whole, year, ore: cost }];
  if (cost === 0)
    return [...findings, { ...place, kind: "financingUncosted", activity, whole, year, ore: paid }];
  return [...findings, { ...place, kind: "financingDiffers", activity, whole, year, cost, paid }];
}
