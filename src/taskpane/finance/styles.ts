import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the finance page; everything holds at 320 px. */
export const useFinanceStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  row: { display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "end", "& > *": { minWidth: 0 } },
  year: { width: "110px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  soft: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  finding: { display: "flex", flexDirection: "column", gap: "2px", paddingInlineStart: "8px", borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorNeutralStroke1 },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "start" },
  rule: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" } },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200,
    "& th, & td": { textAlign: "end", padding: "3px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "start", overflowWrap: "break-word" },
    "& td": { whiteSpace: "nowrap" },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
  },
});
