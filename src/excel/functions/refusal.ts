import { languageOf, type Language } from "../../core/words/language";

/** The two kinds of error that can carry a sentence in Excel: bad input, and missing facts or an uncovered date. */
export type ErrorKind = "invalidValue" | "notAvailable";

interface CellErrors {
  readonly Error?: new (code: unknown, message: string) => object;
  readonly ErrorCode?: Readonly<Partial<Record<ErrorKind, unknown>>>;
}

interface Host {
  readonly CustomFunctions?: CellErrors;
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

const CODES: Readonly<Record<ErrorKind, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

/** The language of the user's Excel; Danish where it is not known. */
export function displayLanguage(): Language {
  return languageOf((globalThis as Host).Office?.context?.displayLanguage);
}

/** Throws what Excel shows as an error with a sentence; a runtime without such errors gets an ordinary one with the same code. */
export function refuse(kind: ErrorKind, sentence: string): never {
  const known = (globalThis as Host).CustomFunctions;
  if (known?.Error) throw new known.Error(known.ErrorCode?.[kind] ?? CODES[kind], sentence);
  throw Object.assign(new Error(sentence), { code: CODES[kind] });
}
