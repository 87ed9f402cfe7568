import type { Day, Provision } from "../../../core/provision";

/** One theme (tema) that the fund supports in a period. */
export interface Theme {
  readonly name: string;
  /** Other ways people write it; an entry here is always a part of the name or a known slip, never another theme. */
  readonly synonyms: readonly string[];
}

/** The themes of one regulation period. `last` is the last day, included. */
export interface ThemeList {
  readonly id: "2011" | "2015" | "2019";
  readonly first: Day;
  readonly last: Day;
  readonly themes: readonly Theme[];
  readonly authority: Provision;
}
