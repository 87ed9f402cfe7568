import type { CorrectionRow } from "../../../../src/finance/read/corrections";
import type { Doubt } from "../../../../src/finance/read/plan/doubt";
import { choicesOf, type Choice } from "../../../../src/finance/read/question";
import type { Known } from "./make";

/** Answers a question of the reader's as somebody would who knows the budget; undefined where it has no choices. */
export function answerTo(doubt: Doubt, made: Known): readonly CorrectionRow[] | undefined {
  const choices = choicesOf(doubt);
  const pick = (say: Choice["say"], name?: (text: string) => boolean): Choice | undefined =>
    choices.find((choice) => choice.say === say && (!name || name(choice.name)));
  switch (doubt.kind) {
    case "payerUnknown": {
      const known = [...made.parties].find(([name]) => doubt.name.includes(name))?.[1];
      return pick(
        known === undefined ? "notPart" : known === "fund" || known === "local" ? known : "other",
      )?.rows;
    }
    case "fundMissing":
      return pick("fund", (name) => made.parties.get(name) === "fund")?.rows;
    case "versions": {
      const { valid } = made;
      return (valid === undefined ? pick("addAll") : pick("only", (name) => name.includes(valid)))
        ?.rows;
    }
    case "unplaced":
      return pick(made.parties.has(doubt.name) ? "belongs" : "leaveOut")?.rows;
    case "sumMisfit":
      return pick("useParts")?.rows;
    case "readings":
      return pick("isLine")?.rows;
    default:
      return choices[0]?.rows;
  }
}
