import { UNEXPECTED } from "../language/unexpected";

/** What Excel knows an error by: a code such as `#VALUE!` and a sentence. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

function isCellError(thrown: unknown): thrown is CellError {
  return typeof thrown === "object" && thrown !== null && String((thrown as { readonly code?: unknown }).code).startsWith("#");
}

/** A refusal as it came; anything else as `#VALUE!` with a sentence. Older runtimes have no `CustomFunctions.Error`. */
export function unexpected(thrown: unknown): unknown {
  if (isCellError(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const message = UNEXPECTED.da.replace("{detail}", detail);
  const known = CustomFunctions as Partial<typeof CustomFunctions>;
  return known.Error ? new known.Error("#VALUE!" as CustomFunctions.ErrorCode, message) : Object.assign(new Error(message), { code: "#VALUE!" });
}
