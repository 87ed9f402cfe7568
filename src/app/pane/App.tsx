import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import {
  type ComponentType,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Language } from "../../core/words/language";
import type { Attention, Page, PageGroup } from "../../pane/page";
import { awaited, onErrand } from "../../pane/errand";
import { Failure } from "../../pane/Failure";
import { Navigation } from "../../pane/Navigation";
import { type Keeper, KeptRegion } from "../../pane/kept";
import { News } from "../../pane/News";
import { StatusRegion } from "../../pane/Status";
import { useTheme } from "../../pane/theme";
import { VERSION } from "../version";
import { piece, SiteUpdated } from "./update";
import { appWords } from "./words";
import { paneWords } from "../../pane/words/messages";
import { LanguageContext, useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  root: { minHeight: "100vh", boxSizing: "border-box", paddingBlock: "8px", paddingInline: "12px" },
  stack: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    outlineStyle: "none",
  },
  version: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  outside: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A page's content. `lazy` remembers a failed fetch, so every attempt gets a new one. */
const fetched = (
  page: Page,
  _attempt: number,
): ReturnType<typeof lazy<ComponentType<{ readonly language: Language }>>> =>
  lazy(() => piece(page.load));

/** The page that is open, its heading focused when it was changed by hand, never when the pane opens. */
function OpenPage({
  page,
  language,
  moved,
}: {
  readonly page: Page;
  readonly language: Language;
  readonly moved: boolean;
}): ReactElement {
  const words = useWords(paneWords);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [attempt, setAttempt] = useState(0);
  const Content = useMemo(() => fetched(page, attempt), [page, attempt]);
  useEffect(() => {
    document.title = `${page.title[language]} – Udsat`;
    if (moved) title.current?.focus();
  }, [page, language, moved]);
  return (
    <main className={styles.stack}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {page.title[language]}
      </h1>
      <Failure
        key={`${page.id} ${attempt}`}
        language={language}
        hopeless={(error) =>
          error instanceof SiteUpdated ? appWords(language).updated : undefined
        }
        onRetry={() => setAttempt((n) => n + 1)}
      >
        <Suspense fallback={<p className={styles.outside}>{words.loading}</p>}>
          <Content language={language} />
        </Suspense>
      </Failure>
    </main>
  );
}

interface PaneProps {
  readonly pages: readonly Page[];
  readonly groups?: readonly PageGroup[];
  readonly language: Language;
  readonly inExcel: boolean;
  /** Where what is typed and chosen on the pages is kept outside the pane. */
  readonly keeper?: Keeper | null;
  /** Asks the workbook which page to open with; `null` where it does not say. */
  readonly where?: () => Promise<string | null>;
  /** Tells what needs attention, now and as the workbook changes; gives what stops it. */
  readonly attend?: (language: Language, tell: (attention: Attention) => void) => () => void;
}

/** The pane in a language: its navigation and the open page. `inExcel` is false where it runs in an ordinary browser. */
export const App = (props: PaneProps): ReactElement => (
  <LanguageContext.Provider value={props.language}>
    <Pane {...props} />
  </LanguageContext.Provider>
);

function Pane({
  pages,
  groups = [],
  language,
  inExcel,
  keeper = null,
  where,
  attend,
}: PaneProps): ReactElement {
  const words = useWords(paneWords);
  const styles = useStyles();
  const theme = useTheme();
  const [open, setOpen] = useState(() => ({ id: awaited() ?? pages[0]?.id ?? "", moved: false }));
  useEffect(() => onErrand((id) => setOpen({ id, moved: true })), []);
  useEffect(() => {
    if (awaited() !== null) return;
    // Whoever has chosen a page in the meantime stays on it.
    void where?.().then((id) => {
      if (id !== null) setOpen((now) => (now.moved ? now : { id, moved: false }));
    });
  }, [where]);
  const [attention, setAttention] = useState<Attention>({});
  useEffect(() => attend?.(language, setAttention), [attend, language]);
  const page = pages.find(({ id }) => id === open.id);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <StatusRegion page={open.id}>
        <KeptRegion keeper={keeper}>
          <div className={styles.stack}>
            <Navigation
              pages={pages}
              groups={groups}
              attention={attention}
              open={open.id}
              language={language}
              onOpen={(id) => setOpen({ id, moved: true })}
            />
            <aside className={styles.stack} aria-label={words.messages}>
              {!inExcel && <p className={styles.outside}>{words.outside}</p>}
              <News />
            </aside>
            {page && <OpenPage key={page.id} page={page} language={language} moved={open.moved} />}
            <footer>
              <p className={styles.version}>{appWords(language).version(VERSION)}</p>
            </footer>
          </div>
        </KeptRegion>
      </StatusRegion>
    </FluentProvider>
  );
}
