import type { Tools } from "./job";

/** The library gives every data bar a new number each time it writes. */
const withoutIds = (xml: string): string =>
  xml
    .replace(/<x14:id>[^<]*<\/x14:id>/g, "<x14:id/>")
    .replace(/(<x14:cfRule\b[^>]*?)\sid="[^"]*"/g, "$1");

/** What says where the cells lie: these follow cells that move. */
const PLACES = /(\ssqref=")([^"]*)(?=")|(<(?:xm:)?(?:f|formula|sqref)>)([^<]*)(?=<)/g;

const places = (xml: string): string[] =>
  [...xml.matchAll(PLACES)].map((match) => match[2] ?? match[4] ?? "");
const skeleton = (xml: string): string =>
  withoutIds(xml).replace(
    PLACES,
    (_all, sqref?: string, _old?: string, formula?: string) => sqref ?? formula ?? "",
  );

/** The file's own words with its places as they are now; undefined where more has changed. */
function replaced(own: string, base: string, now: string): string | undefined {
  if (skeleton(base) !== skeleton(now)) return undefined;
  const [mine, before, after] = [places(own), places(base), places(now)];
  if (mine.length !== after.length) return before.join() === after.join() ? own : undefined;
  let index = 0;
  return own.replace(PLACES, (all: string, sqref?: string, _old?: string, formula?: string) => {
    const at = index++;
    return before[at] === after[at] ? all : (sqref ?? formula ?? "") + (after[at] ?? "");
  });
}

/** The conditional formats of a sheet: those that nobody changed in the file's own words, at their places of now. */
export function mergeRules(
  own: readonly string[],
  base: readonly string[],
  now: readonly string[],
  tools: Tools,
  hear: (own: string, base: string) => void,
): string {
  const meant = (xml: string, dxfs: readonly string[]): string =>
    withoutIds(xml).replace(
      /\sdxfId="(\d+)"/g,
      (_all, id: string) => ` dxfId="${dxfs[Number(id)] ?? ""}"`,
    );
  const before = base.map((xml) => meant(xml, tools.baseStyles.dxfs));
  const after = now.map((xml) => meant(xml, tools.nowStyles.dxfs));
  if (before.join("") === after.join("")) return own.join("");
  if (own.length !== base.length) hear(own.join(""), base.join(""));
  const free = new Set(own.length === base.length ? before.keys() : []);
  const placeOf = (text: string, index: number): number =>
    free.has(index) && before[index] === text
      ? index
      : ([...free].find((place) => before[place] === text) ?? -1);
  return now
    .map((xml, index) => {
      const text = after[index] ?? "";
      const same = placeOf(text, index);
      if (same >= 0) {
        free.delete(same);
        return own[same] ?? "";
      }
      const moved =
        free.has(index) && now.length === base.length
          ? replaced(own[index] ?? "", before[index] ?? "", text)
          : undefined;
      if (moved !== undefined) {
        free.delete(index);
        return moved;
      }
      if (free.has(index)) hear(own[index] ?? "", base[index] ?? "");
      return xml.replace(
        /\sdxfId="(\d+)"/g,
        (_all, id: string) => ` dxfId="${tools.styles.dxf(Number(id))}"`,
      );
    })
    .join("");
}

/** One extension of a sheet: the file's own where only its places changed. */
export function mergeExtension(
  own: string,
  base: string,
  now: string,
  hear: (own: string, base: string) => void,
): string {
  const moved = replaced(own, base, now);
  if (moved !== undefined) return moved;
  hear(own, base);
  return now;
}

/** Whether two extensions say the same. */
export const saysSame = (base: string | undefined, now: string | undefined): boolean =>
  base === now || (base !== undefined && now !== undefined && withoutIds(base) === withoutIds(now));
