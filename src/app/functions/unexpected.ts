import { displayLanguage, refuse } from "../../excel/functions/refusal";
import { unexpectedWords } from "./words/unexpected";

type ErrorClass = abstract new (...args: never[]) => object;

/** What `refuse` made: the runtime's own error, or an ordinary one that carries a code such as `#N/A`. */
function isRefusal(thrown: unknown): boolean {
  const own = (CustomFunctions as { readonly Error?: ErrorClass }).Error;
  if (own && thrown instanceof own) return true;
  return (
    thrown instanceof Error && String((thrown as { readonly code?: unknown }).code).startsWith("#")
  );
}

/** Throws a refusal on as it came; anything else as `#VALUE!` with a sentence. */
export function unexpected(thrown: unknown): never {
  if (isRefusal(thrown)) throw thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  refuse(
    "invalidValue",
    unexpectedWords(displayLanguage()).sentence.replace("{detail}", () => detail),
  );
}
