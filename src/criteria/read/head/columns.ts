import type { CriteriaVersion, CriterionId } from "../../rules";
import type { HeaderUnit, Heading } from "./header";
import type { HeaderRow } from "./headrow";
import { answer, refused, type ColumnKind, type Outcome } from "../refusal";
import { yearsNamed } from "../yearcell";

/** One column that counts: where it is and what its heading says. */
export interface Column {
  readonly index: number;
  /** As pasted; the column's number in the range where there is no header row. */
  readonly header: string;
  readonly unit: HeaderUnit;
  /** The columns of the single years that the measure is the mean of, newest last; left out where one column says it. */
  readonly single?: readonly { readonly index: number; readonly year: number }[];
}

export type Columns = Readonly<Partial<Record<ColumnKind, Column>>>;

export const CRITERIA: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];

/** Whether the version measures the criterion in any of its categories. */
export function measures({ categories }: CriteriaVersion, id: CriterionId): boolean {
  return categories.some(
    ({ criteria, gate }) => gate?.id === id || criteria.some((criterion) => criterion.id === id),
  );
}

/** The columns by their headings; refused where two say the same, or one says the opposite of its criterion. */
export function columnsByHeader(header: HeaderRow): Outcome<Columns> {
  const columns: Partial<Record<ColumnKind, Column>> = {};
  const toolbox =
    new Set(header.headings.flatMap((heading) => (heading.toolbox ? [heading.toolbox] : [])))
      .size >= 3;
  const candidates = header.headings.map((heading, index) => ({
    ...heading,
    kind: heading.kind ?? (toolbox || isLabourMarket(header, index) ? heading.toolbox : null),
    index,
  }));
  const kinds = new Set(
    candidates.flatMap((candidate) => (candidate.kind ? [candidate.kind] : [])),
  );
  for (const kind of kinds) {
    const rivals = candidates.filter((candidate) => candidate.kind === kind);
    const isLabel = kind === "area" || kind === "municipality" || kind === "year";
    const chosen = rivals.length === 1 || isLabel ? rivals[0] : oneOf(rivals);
    const single = chosen ? null : singleYears(rivals, header.texts);
    if (chosen)
      columns[kind] = {
        index: chosen.index,
        header: header.texts[chosen.index] ?? "",
        unit: chosen.unit,
      };
    else if (single) columns[kind] = single;
    else
      return refused({
        code: "columnTwice",
        kind,
        first: header.texts[rivals[0]?.index ?? 0] ?? "",
        second: header.texts[rivals[1]?.index ?? 0] ?? "",
      });
  }
  const inverted = candidates.find((one) => one.inverted && !columns[one.inverted]);
  if (inverted?.inverted)
    return refused({
      code: "columnInverted",
      kind: inverted.inverted,
      column: header.texts[inverted.index] ?? "",
    });
  return answer(columns);
}

/** `Arbejdsmarked` alone among at least three other criteria: the criterion, and not the share at work. */
function isLabourMarket({ headings, texts }: HeaderRow, index: number): boolean {
  if (!/^\W*arbejdsmarked(et)?\W*$/i.test(texts[index] ?? "")) return false;
  const others = headings.flatMap(({ kind }) => (CRITERIA.some((id) => id === kind) ? [kind] : []));
  return new Set(others).size >= 3;
}

/** Columns of the same measure that each name one year, another for each; null where they do not. The newest stands for them. */
function singleYears(
  rivals: readonly (Heading & { readonly index: number })[],
  texts: readonly string[],
): Column | null {
  const single = rivals.flatMap(({ index }) => {
    const years = yearsNamed(texts[index] ?? "");
    return years.length === 1 ? [{ index, year: years[0] ?? 0 }] : [];
  });
  const isEach =
    single.length === rivals.length &&
    new Set(single.map(({ year }) => year)).size === single.length;
  single.sort((a, b) => a.year - b.year);
  const newest = single[single.length - 1];
  const unit = rivals[0]?.unit ?? null;
  if (!isEach || !newest || rivals.some((rival) => rival.unit !== unit)) return null;
  return { index: newest.index, header: texts[newest.index] ?? "", unit, single };
}

/** The one of several columns for the same measure that says it is the mean over years, or the only one that says it is a share. */
function oneOf<T extends Heading>(rivals: readonly T[]): T | undefined {
  const means = rivals.filter((rival) => rival.isMean);
  if (means.length === 1) return means[0];
  const shares = rivals.filter((rival) => rival.isShare);
  return shares.length === 1 ? shares[0] : undefined;
}
