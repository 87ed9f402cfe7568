import { UNEXPECTED } from "../language/unexpected";

/** What Excel knows an error by: a code such as `#VALUE!` and a sentence. Runtimes before 1.2 have no such class. */
interface ErrorRuntime {
  readonly Error?: new (code: string, message: string) => object;
}

function isCellError(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && String((thrown as { readonly code?: unknown }).code).startsWith("#");
}

/** A refusal as it came; anything else as `#VALUE!` with a sentence. */
export function unexpected(thrown: unknown): unknown {
  if (isCellError(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const message = UNEXPECTED.da.replace("{detail}", () => detail);
  const { Error: Known } = CustomFunctions as unknown as ErrorRuntime;
  return Known ? new Known("#VALUE!", message) : Object.assign(new Error(message), { code: "#VALUE!" });
}
