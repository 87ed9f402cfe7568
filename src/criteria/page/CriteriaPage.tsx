import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useEffect, useMemo } from "react";
import type { AreaList, CriteriaRefusal, Place } from "../judge";
import { explainCriteria, isAboutList } from "../words/explain";
import { danishDay } from "../../core/day";
import type { Language } from "../../core/words/language";
import { explainWorkbook } from "../../excel/words";
import { address } from "../../excel/address";
import type { PageProps } from "../../pane/page";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import { NotWritten } from "../../pane/NotWritten";
import { useAnnounce } from "../../pane/Status";
import { About } from "./About";
import type { CriteriaActions } from "./actions";
import type { Overview } from "./overview";
import { JudgedWith } from "./judgedwith";
import { absentColumns } from "./needs";
import { Readable } from "./Readable";
import { Rules } from "./Rules";
import { SourcePicker } from "./Source";
import { Undated } from "./Undated";
import { type Criteria, useCriteria } from "./useCriteria";
import { paneWords } from "../../pane/words/messages";
import { useWords } from "../../pane/useWords";
import { pageWords } from "../words/page";
import { outcomeWords } from "../words/outcome";
import { rowWords } from "../words/rows";
import { yearsWords } from "../words/years";
import { termWords } from "../words/terms";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  warning: {
    margin: "4px 0",
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    paddingInlineStart: "6px",
  },
  row: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

const placeOf = (refusal: CriteriaRefusal): Place | null =>
  "place" in refusal ? refusal.place : null;

/** Why the list cannot be judged, with the way to the cell where there is one. */
function Refused({
  refusal,
  page,
  language,
}: {
  readonly refusal: CriteriaRefusal;
  readonly page: Criteria;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const place = placeOf(refusal);
  return (
    <Notice text={explainCriteria(refusal, language)}>
      {place && (
        <Button size="small" onClick={() => page.go(place.row, place.columnNumber)}>
          {words.toProblem}
        </Button>
      )}
    </Notice>
  );
}

function Writing({
  page,
  language,
}: {
  readonly page: Criteria;
  readonly language: Language;
}): ReactElement | null {
  const words = useWords(pageWords);
  const outcome = useWords(outcomeWords);
  const { state, reset } = page.writing;
  if (state.kind === "done")
    return (
      <Notice intent="success" text={{ what: outcome.built(state.value), why: "", todo: "" }} />
    );
  if (state.kind !== "failed") return null;
  const { refusal } = state;
  if (isAboutList(refusal)) return <Refused refusal={refusal} page={page} language={language} />;
  return (
    <NotWritten
      refusal={refusal}
      aftermath={state.aftermath}
      lift={state.lift}
      language={language}
      words={words}
      onInsert={(name) => void page.write(name)}
      onCancel={reset}
    />
  );
}

/** Made anew with each page: `lazy` remembers a failed fetch. */
const fetchedResults = () => lazy(async () => ({ default: (await import("./Results")).Results }));

function Judged({
  page,
  list,
  all,
  language,
}: {
  readonly page: Criteria;
  readonly list: Overview;
  readonly all: AreaList;
  readonly language: Language;
}): ReactElement {
  const terms = useWords(termWords);
  const yearsSaid = useWords(yearsWords);
  const pageSaid = useWords(pageWords);
  const rows = useWords(rowWords);
  const words = useWords(paneWords);
  const styles = useStyles();
  const Results = useMemo(fetchedResults, []);
  const { version, day, national } = list.assessment;
  const open = rows.open(all.open);
  const said = [
    rows.national(national).trim(),
    pageSaid.means(list.means),
    rows.left(all.left),
  ].filter((sentence) => sentence !== "");
  const absent = pageSaid.absent(absentColumns(list.assessment));
  const untried = yearsSaid.untried(list.assessment);
  const busy = page.writing.state.kind === "running";
  const place = page.source ? `${page.source.sheet}!${address(page.source.area)}` : "";
  return (
    <>
      <div>
        <p className={styles.summary}>
          {pageSaid.summary(list.met, list.count, list.undecided, terms.category(version.listed))}
        </p>
        <p className={styles.line}>
          {pageSaid.judgedBy(version.title, all.rulesFrom, day && danishDay(day))}
        </p>
        <p className={styles.line}>{pageSaid.counts(list.counts)}</p>
        <p className={styles.line}>{pageSaid.read(place, list.count)}</p>
        {said.map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
        {absent !== "" && <p className={styles.warning}>{absent}</p>}
        {open !== "" && <p className={styles.warning}>{open}</p>}
        {untried !== "" && <p className={styles.line}>{untried}</p>}
      </div>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void page.write()}>
          {(page.around?.sheet ?? null) === null ? pageSaid.insert : pageSaid.refresh}
        </Button>
      </div>
      <Busy running={busy} label={pageSaid.writing} onCancel={page.writing.cancel} />
      <Writing page={page} language={language} />
      <Suspense fallback={<p className={styles.line}>{words.loading}</p>}>
        <JudgedWith.Provider value={page.judgedWith}>
          <Results list={list} language={language} onGo={(area) => page.go(area.row, null)} />
        </JudgedWith.Provider>
      </Suspense>
    </>
  );
}

/** Scores the areas of a list against the criteria, with reasons, and puts the answer on a sheet when asked. */
export function CriteriaPage({ language, actions }: PageProps<CriteriaActions>): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const page = useCriteria(actions);
  const announce = useAnnounce();
  const { result, reading, going } = page;
  const list = result?.ok ? result.list : null;
  useEffect(() => {
    if (list)
      announce(
        words.summary(
          list.met,
          list.count,
          list.undecided,
          terms.category(list.assessment.version.listed),
        ),
      );
  }, [list, announce, terms, words]);
  const failed = [reading.state, going.state].find((state) => state.kind === "failed");
  return (
    <div className={styles.stack}>
      <SourcePicker
        around={page.around}
        choice={page.choice}
        busy={reading.state.kind === "running"}
        onChoose={(choice) => {
          page.choose(choice);
          if (choice.kind !== "selection") void page.read(choice);
        }}
        onRead={() => void page.read()}
      />
      <Rules page={page} language={language} />
      <Busy
        running={reading.state.kind === "running"}
        label={words.reading}
        onCancel={reading.cancel}
      />
      {failed && <Notice text={explainWorkbook(failed.refusal, language)} />}
      {result && !result.ok && <Refused refusal={result.refusal} page={page} language={language} />}
      {result?.ok && <Undated answers={result.undated} onChoose={page.setRules} />}
      {result?.ok && <Judged page={page} list={result.list} all={result.all} language={language} />}
      <Readable actions={actions} language={language} />
      <About version={page.version} />
    </div>
  );
}
