/** Whether a heading says that the year judged is one of the years it counts. */
export type ThisYear = "leftOut" | "counted" | "unsaid";

// All in the ASCII of a plain heading.
const YEARS =
  /^(antal |number of |no of )?((hele|sammenhaengende|fortloebende|uafbrudte|tidligere|forudgaaende|foregaaende|consecutive|previous|prior|preceding|earlier) (og |and )?)*(aar|lister|years?(before)?|lists)\b/;
const ON_THE_LIST =
  /\b(i traek|\w*list(en)?|uafbrudte?|foer|tidligere|sammenhaengende|fortloebende|forudgaaende|foregaaende|in a row|running|consecutive|before|previous|prior|preceding|earlier)\b|yearsbefore/;
const OTHER =
  /\b(foerste|seneste|sidste|first|latest|last) (gang|aar|time|year)|gennemsnit|\b(mean|average)\b/;
const COUNTED =
  /\b(inkl|inklusive|incl|including|medregnet|iberegnet|samt) ?.*(aar|year|det|dette|this)|\b(aar|aaret|year) (medregnet|included|iberegnet)/;
const LEFT_OUT =
  /\b(foer|foerend|forud|forudgaaende|foregaaende|tidligere|before|previous|prior|preceding|earlier|ekskl|eksklusive|excl|excluding)\b|yearsbefore/;

/** Reads a heading (in ASCII, lower case) of the years that an area has been on the list; null where it is of something else. */
export function yearHeading(text: string): ThisYear | null {
  if (!YEARS.test(text) || !ON_THE_LIST.test(text) || OTHER.test(text)) return null;
  return COUNTED.test(text) ? "counted" : LEFT_OUT.test(text) ? "leftOut" : "unsaid";
}
