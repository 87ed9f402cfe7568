import { COST, FINANCING, OPEN, type LedgerWriter } from "./ledger";

/** Money without a source is what an activity costs when the plan has costs, or when other lines of its activity and year pay for it. */
export function settleOpen(ledger: LedgerWriter): void {
  const paid = new Set<number>();
  const open: number[] = [];
  let costs = false;
  for (let line = 0; line < ledger.size; line++) {
    if (ledger.side[line] === COST) costs = true;
    if (ledger.side[line] === OPEN && (ledger.activity[line] !== 0 || ledger.theme[line] !== 0))
      open.push(line);
  }
  if (open.length === 0) return;
  const key = (line: number): number =>
    (ledger.activity[line] ?? 0) * 4096 + (ledger.year[line] ?? 0);
  for (let line = 0; line < ledger.size; line++)
    if (ledger.side[line] === FINANCING) paid.add(key(line));
  if (costs || open.every((line) => paid.has(key(line))))
    for (const line of open) ledger.side[line] = COST;
}
