import { compare, type Exact, exact } from "../../core/exact";
import type { LettingLimit } from "../rules/rules";

/** Whether a value stands to a limit as its verb says. */
export function holds(value: Exact, { verb, value: limit }: LettingLimit): boolean {
  const side = compare(value, exact(limit));
  switch (verb) {
    case "mindst":
      return side >= 0;
    case "op til":
      return side <= 0;
    case "over":
    case "mere end":
      return side > 0;
  }
}
