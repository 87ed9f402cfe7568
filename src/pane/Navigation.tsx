import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { Language } from "../core/words/language";
import type { Attention, Page, PageGroup } from "./page";
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
    columnGap: "1px",
    rowGap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: {
    minWidth: 0,
    minHeight: "28px",
    paddingInline: "4px",
    borderRadius: 0,
    borderBottomWidth: "3px",
    borderBottomStyle: "solid",
    borderBottomColor: "transparent",
    fontWeight: tokens.fontWeightRegular,
  },
  mark: {
    marginInlineStart: "1px",
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { color: "inherit" },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    ...HERE,
    ":hover": HERE,
    ":hover:active": HERE,
    "@media (forced-colors: active)": FORCED,
  },
});

interface Entry {
  readonly id: string;
  readonly text: string;
  /** The whole title, where the text is a shorter one. */
  readonly title: string;
  readonly here: "page" | "true" | undefined;
  /** Why it needs attention. */
  readonly attention: string;
  readonly onOpen: () => void;
}

/** One row of buttons; what needs attention has a mark, and says why to whoever points at it or listens. */
function Row({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ id, text, title, here, attention, onOpen }) => (
        <li key={id}>
          <Button
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.link, here && styles.here)}
            aria-current={here}
            aria-label={title === text ? undefined : title}
            title={attention || undefined}
            onClick={onOpen}
          >
            {text}
            {attention && (
              <span className={styles.mark} aria-hidden="true">
                !
              </span>
            )}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The pages of each group, the pages as they come where there are no groups. */
function pagesIn(pages: readonly Page[], group: string): readonly Page[] {
  return pages.filter((page) => page.group === group);
}

/**
 * The way through the pane: what people do in one row, and under it the pages of what is open. Everything is reached with
 * Tab and stays in sight at 320 px.
 */
export function Navigation({
  pages,
  groups = [],
  open,
  attention = {},
  language,
  onOpen,
}: {
  readonly pages: readonly Page[];
  readonly groups?: readonly PageGroup[];
  readonly open: string;
  readonly attention?: Attention;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}): ReactElement {
  const words = useWords(paneWords);
  // Whoever comes back to a group comes back to the page they left.
  const last = useRef<Record<string, string>>({});
  const here = pages.find(({ id }) => id === open);
  if (here?.group !== undefined) last.current[here.group] = open;
  const own = here?.group === undefined ? pages : pagesIn(pages, here.group);
  const entry = ({ id, title, short }: Page): Entry => ({
    id,
    text: (short ?? title)[language],
    title: title[language],
    here: id === open ? "page" : undefined,
    attention: attention[id] ?? "",
    onOpen: () => onOpen(id),
  });
  const parts = groups.map(({ id, title }): Entry => {
    const inside = pagesIn(pages, id);
    return {
      id,
      text: title[language],
      title: title[language],
      here: here?.group !== id ? undefined : inside.length === 1 ? "page" : "true",
      attention: inside.flatMap((page) => attention[page.id] ?? []).join(" "),
      onOpen: () => onOpen(last.current[id] ?? inside[0]?.id ?? open),
    };
  });
  return (
    <nav aria-label={words.navigation}>
      {groups.length > 0 && <Row entries={parts} />}
      {(groups.length === 0 || own.length > 1) && <Row entries={own.map(entry)} />}
    </nav>
  );
}
