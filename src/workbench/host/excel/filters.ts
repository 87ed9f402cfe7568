/** Dates of a values filter: a part of a date, and how much of it counts (FilterDatetime). */
interface DatePart {
  readonly date: string;
  readonly specificity: string;
}

/** What a table's column shows, as Filter.criteria has it. */
export type Criterion =
  | { readonly filterOn: "Values"; readonly values: readonly (string | DatePart)[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string;
      readonly operator?: "And" | "Or";
      readonly criterion2?: string;
    }
  | {
      readonly filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly criterion1: string;
    };

/** The filters of tables, by the table's id and the column's; they hide rows, and are not kept in the file. */
export class Filters {
  private readonly tables = new Map<string, Map<string, Criterion>>();

  of(table: string): ReadonlyMap<string, Criterion> {
    return this.tables.get(table) ?? new Map<string, Criterion>();
  }

  set(table: string, column: string, criterion: Criterion | undefined): void {
    const columns = new Map(this.of(table));
    if (criterion) columns.set(column, criterion);
    else columns.delete(column);
    this.tables.set(table, columns);
  }

  clear(table: string): void {
    this.tables.delete(table);
  }
}
