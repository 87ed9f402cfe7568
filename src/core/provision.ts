/**
 * How sure we are of a value.
 * - `statute`: the law's or the fund's own text has been read.
 * - `secondary`: a secondary source (news, a housing federation, a law firm) has been read.
 * - `inferred`: derived from sources that were read.
 * - `unverified`: general knowledge; no source at hand. The user is told so.
 */
export type Certainty = "statute" | "secondary" | "inferred" | "unverified";

/** Where a document is found: its title and, when it has one, its address. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** Who looked a value up in its source, and when (YYYY-MM-DD). */
export interface Check {
  readonly by: string;
  readonly on: string;
}

/** The authority behind one value: every value in a `rules` folder carries one. */
export interface Provision {
  /** The provision, as a lawyer cites it, e.g. `almenboligloven § 61 a, stk. 1, nr. 1`. */
  readonly provision: string;
  /** The deciding words, quoted in Danish; they contain the number and the verb. */
  readonly quote: string;
  readonly source: Source;
  readonly certainty: Certainty;
  readonly checked: Check | null;
  /** What the law leaves open, or where another source says otherwise (Danish). */
  readonly note?: string;
}

/** A day in the calendar, `YYYY-MM-DD`. Text, so that it sorts and has no time zone. */
export type Day = string;
