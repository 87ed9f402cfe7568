import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& caption": { textAlign: "start", paddingBlock: "2px" },
    "& th, & td": {
      textAlign: "end",
      padding: "2px 4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": { verticalAlign: "bottom" },
    "& tbody th, & tbody td": { verticalAlign: "baseline" },
    // A long word is broken before a table of the pane's narrowest width is scrolled sideways.
    "& th": { overflowWrap: "anywhere", hyphens: "auto" },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0 },
    "& tr > :last-child": { paddingInlineEnd: 0 },
  },
  unbroken: { "& td": { whiteSpace: "nowrap" } },
  whole: { whiteSpace: "nowrap" },
});

/** A year or a day heads its row on one line. */
const isFigure = (head: ReactNode): boolean =>
  typeof head === "number" || (typeof head === "string" && !/\p{L}/u.test(head));

/** The numbers behind a picture: the first column heads its row. A table wider than the pane scrolls by itself, and takes the focus so that the arrow keys can do it. */
export function NumberTable({
  name,
  caption,
  unbroken,
  head,
  rows,
}: {
  readonly name: string;
  /** The name above the table, where no heading says it already. */
  readonly caption?: boolean;
  /** For amounts, which are not divided over two lines. */
  readonly unbroken?: boolean;
  readonly head: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
}): ReactElement {
  const styles = useStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={name}>
      <table
        className={mergeClasses(styles.table, unbroken && styles.unbroken)}
        aria-label={caption ? undefined : name}
      >
        {caption && <caption>{name}</caption>}
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={column} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row" className={isFigure(first) ? styles.whole : undefined}>
                {first}
              </th>
              {rest.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
