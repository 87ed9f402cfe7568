import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../language/language";
import { NAVIGATION } from "../../language/pane";
import type { Page } from "../page";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "2px", listStyleType: "none", margin: 0, padding: 0 },
  link: { minWidth: 0, paddingInline: "8px", borderRadius: 0, borderBottom: "3px solid transparent" },
  here: { borderBottomColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold },
});

/** The pages as buttons that wrap: all stay in sight at 320 px and are reached with Tab. */
export function Navigation({ pages, open, language, onOpen }: {
  readonly pages: readonly Page[];
  readonly open: string;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <nav aria-label={NAVIGATION[language]}>
      <ul className={styles.list}>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              className={`${styles.link} ${id === open ? styles.here : ""}`}
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
