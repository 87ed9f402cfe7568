import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that the plan's pages share; everything holds at 320 px. */
export const usePlanStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  row: { display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "end" },
  pair: { display: "flex", gap: "8px", flexWrap: "wrap", "& > *": { flex: "1 1 140px", minWidth: 0 } },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px 8px", flexWrap: "wrap", "& > :last-child:not(:first-child)": { marginInlineStart: "auto" } },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "break-word", minWidth: "min-content", maxWidth: "100%", flex: "1 1 130px" },
  line: { margin: 0, overflowWrap: "anywhere" },
  soft: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  under: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", paddingInlineStart: "22px" },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  nested: { listStyleType: "none", margin: 0, padding: 0, paddingInlineStart: "12px", "& > li": { borderBottomStyle: "none", paddingBlock: "4px" } },
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "8px", display: "flex", flexDirection: "column", gap: "4px" },
  inside: { display: "flex", flexDirection: "column", gap: "8px", paddingInlineStart: "22px", paddingBlockEnd: "6px" },
  opener: { justifyContent: "start", textAlign: "start", paddingInline: "2px", minWidth: 0, maxWidth: "100%", overflowWrap: "break-word", fontWeight: "inherit", "& .fui-Button__icon": { flexShrink: 0 } },
  summary: { cursor: "pointer", paddingBlock: "2px", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" } },
});
