import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { explainWorkbook } from "../../../excel/words";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";
import type { PageProps } from "../../../pane/page";
import { useAnnounce } from "../../../pane/Status";
import { usePlanStyles } from "../../../pane/styles";
import type { History } from "../../judge";
import type { DevelopmentActions } from "../../sheet/development/actions";
import { categoryName, developmentWords, gapsIn } from "../../words/development";
import { explainCriteria } from "../../words/explain";
import { pageWords } from "../../words/page";
import { Areas } from "./Areas";
import { Lists } from "./Lists";
import { Nationals } from "./Nationals";
import { Questions } from "./Questions";
import { SheetPart } from "./SheetPart";
import { type Development, useDevelopment } from "./useDevelopment";

interface Part {
  readonly page: Development;
  readonly language: PageProps<unknown>["language"];
}

/** What the lists say as a whole: how many areas, how many on the last list, and what moved. */
function summaryOf(history: History, language: Part["language"]): readonly string[] {
  const words = developmentWords(language);
  const { areas, years } = history;
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const at = (place: number) => areas.map((area) => area.years[place]);
  const now = at(years.length - 1);
  const on = now.filter((year) => year?.decision === "met").length;
  const several = now
    .find((year) => year?.version)
    ?.version?.categories.find(({ yearsInRow }) => yearsInRow !== null);
  const hard = now.filter((year) => year?.category === several?.id && several).length;
  const moved = (to: "met" | null): number =>
    areas.filter((area) => {
      const [before, after] = area.years.slice(-2).map(({ decision }) => decision === "met");
      return before !== after && after === (to === "met");
    }).length;
  const gaps = gapsIn(years);
  return [
    `${words.summary(areas.length, first, last, years.length)}.`,
    several
      ? words.lastYear(last, on, hard, categoryName(several.id, language))
      : `${last}: ${on} ${words.on}.`,
    ...(years.length > 1 ? [words.newest(moved("met"), moved(null))] : []),
    ...(gaps.length > 0 ? [words.gap(gaps.join(", "))] : []),
  ];
}

function Followed({
  page,
  history,
  language,
  actions,
}: Part & { readonly history: History; readonly actions: DevelopmentActions }): ReactElement {
  const styles = usePlanStyles();
  const announce = useAnnounce();
  const [headline = "", ...lines] = summaryOf(history, language);
  useEffect(() => announce(headline), [announce, headline]);
  return (
    <>
      <div className={styles.tight}>
        <h2 className={styles.title}>{headline}</h2>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Questions page={page} doubts={history.doubts} language={language} />
      <Nationals page={page} language={language} />
      <SheetPart page={page} history={history} actions={actions} language={language} />
      <Areas page={page} history={history} language={language} />
    </>
  );
}

/** Follows the areas of several lists over the years, and puts their way on a sheet when asked. */
export function DevelopmentPage({
  language,
  actions,
}: PageProps<DevelopmentActions>): ReactElement {
  const styles = usePlanStyles();
  const page = useDevelopment(actions);
  const words = developmentWords(language);
  const { outcome, reading, lists } = page;
  const blamed = outcome && !outcome.ok && "list" in outcome ? lists?.sources[outcome.list] : null;
  const place = outcome && !outcome.ok && "place" in outcome.refusal ? outcome.refusal.place : null;
  return (
    <div className={styles.stack}>
      <p className={styles.line}>{words.intro}</p>
      <Lists page={page} language={language} />
      <Busy
        running={reading.state.kind === "running"}
        label={words.reading}
        onCancel={reading.cancel}
      />
      {reading.state.kind === "failed" && (
        <Notice text={explainWorkbook(reading.state.refusal, language)} />
      )}
      {outcome && !outcome.ok && (
        <Notice
          text={{
            ...explainCriteria(outcome.refusal, language),
            ...(blamed
              ? { what: `${blamed.sheet}: ${explainCriteria(outcome.refusal, language).what}` }
              : {}),
          }}
        >
          {blamed && place && (
            <Button
              size="small"
              onClick={() =>
                void actions.go(blamed.sheet, {
                  row: blamed.area.row + place.row - 1,
                  column: blamed.area.column + place.columnNumber - 1,
                  rows: 1,
                  columns: 1,
                })
              }
            >
              {pageWords(language).toProblem}
            </Button>
          )}
        </Notice>
      )}
      {outcome?.ok && (
        <Followed page={page} history={outcome.value} language={language} actions={actions} />
      )}
    </div>
  );
}
