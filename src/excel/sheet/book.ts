import { type NameRead, readName } from "./names";

/** What every action wants to know of the workbook as a whole. */
export interface BookRead {
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly structureProtected: boolean;
  readonly names: readonly NameRead[];
}

const asked = new WeakMap<Excel.RequestContext, () => BookRead>();

/** Asks for the sheets, the names and the protection of the workbook, once for each context. */
export function askBook(context: Excel.RequestContext): () => BookRead {
  const known = asked.get(context);
  if (known) return known;
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  const structure = context.workbook.protection.load("protected");
  let answer: BookRead | null = null;
  const take = (): BookRead =>
    (answer ??= {
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      structureProtected: structure.protected,
      names: names.items.map(({ name, formula }) => readName(name, String(formula))),
    });
  asked.set(context, take);
  return take;
}

/** A workbook name, in any case; `undefined` where there is none. */
export const nameIn = (book: BookRead, name: string): NameRead | undefined =>
  book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
