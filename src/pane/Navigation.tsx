import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../core/words/language";
import type { Page } from "./page";
import { paneWords } from "./words/messages";
import { useWords } from "./useWords";

/** The open page keeps its mark under the pointer too, where Fluent's own button would lose it. */
const HERE = {
  borderBottomColor: tokens.colorBrandStroke1,
  color: tokens.colorBrandForeground2,
} as const;
/** Forced colours take the mark's colour away; a filled button is then what tells the open page from the rest. */
const FORCED = {
  forcedColorAdjust: "none",
  backgroundColor: "Highlight",
  color: "HighlightText",
  ":hover": { backgroundColor: "Highlight", color: "HighlightText" },
} as const;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: {
    minWidth: 0,
    minHeight: "28px",
    paddingInline: "6px",
    borderRadius: 0,
    borderBottomWidth: "3px",
    borderBottomStyle: "solid",
    borderBottomColor: "transparent",
    fontWeight: tokens.fontWeightRegular,
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    ...HERE,
    ":hover": HERE,
    ":hover:active": HERE,
    "@media (forced-colors: active)": FORCED,
  },
});

/** The pages as buttons that wrap: all stay in sight at 320 px and are reached with Tab. */
export function Navigation({
  pages,
  open,
  language,
  onOpen,
}: {
  readonly pages: readonly Page[];
  readonly open: string;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}): ReactElement {
  const words = useWords(paneWords);
  const styles = useStyles();
  return (
    <nav aria-label={words.navigation}>
      <ul className={styles.list}>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              size="small"
              className={mergeClasses(styles.link, id === open && styles.here)}
              aria-current={id === open ? "page" : undefined}
              onClick={() => onOpen(id)}
            >
              {title[language]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
