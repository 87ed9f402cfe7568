import type { Part } from "../grid/parts";
import { type Sheet, textAt } from "../grid/sheet";
import type { RoleWord } from "../names/vocabulary/roles";
import { says, wordsOf } from "../names/words";
import type { PayerAxis } from "./payeraxis";

/** Which column of labels tells what. */
export interface LabelColumns {
  readonly payer: number | undefined;
  readonly theme: number | undefined;
  readonly kind: number | undefined;
  readonly activity: number | undefined;
  readonly year: number | undefined;
  /** A column that tells which version of the plan its row is of. */
  readonly version: number | undefined;
  /** A column with the payers' own names, beside the one with their classes. */
  readonly called: number | undefined;
  /** All that name their row; a column of remarks does not. */
  readonly naming: readonly number[];
}

export function labelColumns(
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  isTheme: (text: string) => boolean,
): LabelColumns {
  const heads = new Map(part.columns.map(({ column, texts }) => [column, texts]));
  const year =
    part.columns.find((one) => one.kind === "year")?.column ??
    part.labels.find(
      (column) => part.labels.length > 1 && says(heads.get(column) ?? [], "yearHeading"),
    );
  const naming = part.labels.filter(
    (column) => column !== year && !says(heads.get(column) ?? [], "noteHeading"),
  );
  const payer = axis.kind === "rows" ? axis.column : undefined;
  const others = naming.filter((column) => column !== payer);
  const headed = (role: RoleWord): number | undefined =>
    others.find((column) => says(heads.get(column) ?? [], role));
  const themed = (column: number): boolean =>
    part.rows.slice(0, 60).some(({ row }) => isTheme(textAt(sheet, row, column)));
  const theme = others.find(themed) ?? headed("themeHeading");
  const called = payer === undefined ? undefined : headed("calledHeading");
  const version = others.find(
    (column) => column !== theme && tellsVersions(sheet, part, column, heads.get(column) ?? []),
  );
  const free = others.filter((column) => ![theme, version, called].includes(column));
  const kind = free.find(
    (column) => says(heads.get(column) ?? [], "kindHeading") && free.length > 1,
  );
  const rest = free.filter((column) => column !== kind);
  const activity =
    rest.find((column) => says(heads.get(column) ?? [], "activityHeading")) ?? rest[0];
  return {
    payer,
    theme,
    kind,
    activity,
    version,
    called,
    year,
    naming:
      naming.length > 0
        ? naming
        : part.labels.length > 0
          ? part.labels
          : part.columns.filter(({ kind }) => kind === "year").map(({ column }) => column),
  };
}

/** A column of few words that are those of versions, or whose heading says so. */
function tellsVersions(
  sheet: Sheet,
  part: Part,
  column: number,
  heads: readonly string[],
): boolean {
  const values = new Set<string>();
  for (const { row } of part.rows) {
    const text = textAt(sheet, row, column);
    if (text !== "") values.add(text);
    if (values.size > 6) return false;
  }
  const told = [...values].filter((text) => wordsOf(text).has("version")).length;
  return (
    values.size > 1 &&
    (says(heads, "versionHeading") ? told > 0 || !says(heads, "noteHeading") : told === values.size)
  );
}
