import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a table of numbers beside its picture. */
export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, "& th, & td": { textAlign: "end", padding: "2px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }, "& th": { verticalAlign: "bottom" }, "& th:first-child": { textAlign: "start" } },
});
