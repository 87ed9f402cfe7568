import { FINANCING } from "../../read/plan/ledger";
import type { Plan } from "../plan";

type Sort = "social" | "physical";

/** Physical works booked as social support, and the reverse: by the activity's words, its kind, its theme and the frame its source names. */
export function natureFinding(
  plan: Plan,
  line: number,
): "physicalAsSocial" | "socialAsPhysical" | undefined {
  const { ledger, classes } = plan;
  const kind = classes.kind(ledger.kind[line] ?? 0)?.nature;
  if (kind === "sale" || kind === "rent") return undefined;
  const source =
    ledger.side[line] === FINANCING ? classes.source(ledger.source[line] ?? 0) : undefined;
  const frame =
    source?.frame === undefined ? undefined : source.frame === "social" ? "social" : "physical";
  const word = classes.activity(ledger.activity[line] ?? 0)?.nature;
  const words = word === "social" || word === "physical" ? word : undefined;
  const byKind = against(kind, frame) ?? against(words, kind ?? frame);
  if (byKind || !isSocialTheme(plan, line)) return byKind;
  // A theme is social support: works under one are booked as such, unless another than the fund pays or a frame for works does.
  if (
    frame === undefined &&
    words !== "social" &&
    (kind ?? words) === "physical" &&
    isOfFund(plan, line)
  )
    return "physicalAsSocial";
  return kind === undefined && words !== "physical" ? against("social", frame) : undefined;
}

function against(
  real: Sort | undefined,
  booked: Sort | undefined,
): "physicalAsSocial" | "socialAsPhysical" | undefined {
  if (!real || !booked || real === booked) return undefined;
  return real === "physical" ? "physicalAsSocial" : "socialAsPhysical";
}

function isOfFund({ ledger, classes }: Plan, line: number): boolean {
  return (
    ledger.side[line] !== FINANCING ||
    classes.source(ledger.source[line] ?? 0)?.rule.payer === "fund"
  );
}

function isSocialTheme(plan: Plan, line: number): boolean {
  const { ledger, classes } = plan;
  const id = ledger.theme[line] ?? 0;
  const list = id === 0 ? undefined : plan.regulation.list;
  const match = list && classes.theme(id, list);
  return match !== undefined && (match.kind !== "unknown" || match.close);
}
