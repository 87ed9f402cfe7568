/** A heading inside brackets: what has a meaning there is marked with an apostrophe. */
const escaped = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

/** A column of a table as a formula outside it refers to it: `Tabel[Beløb]`. */
export const columnReference = (table: string, header: string): string =>
  `${table}[${escaped(header)}]`;

const inText = /("(?:[^"]|"")*")/;

/**
 * A formula with the headings as people have renamed them: `Tabel[Beløb]`, `[@Beløb]` and `[@[Beløb i alt]]` follow the
 * column, texts in quotes stay. `own`: the formula stands in the table itself, where `[@…]` means its columns.
 */
export function renamed(
  formula: string,
  table: string,
  headers: Readonly<Record<string, string>>,
  own = true,
): string {
  return Object.entries(headers).reduce((text, [from, to]) => {
    const parts = text.split(inText);
    return parts
      .map((part, i) => {
        if (i % 2 === 1) return part;
        const named = part.split(`${table}[${from}]`).join(`${table}[${escaped(to)}]`);
        if (!own) return named;
        return named
          .split(`[@[${from}]]`)
          .join(`[@[${escaped(to)}]]`)
          .split(`[@${from}]`)
          .join(`[@[${escaped(to)}]]`);
      })
      .join("");
  }, formula);
}
