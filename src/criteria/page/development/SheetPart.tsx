import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";
import { NotWritten } from "../../../pane/NotWritten";
import { usePlanStyles } from "../../../pane/styles";
import type { History } from "../../judge";
import type { DevelopmentActions } from "../../sheet/development/actions";
import { MOST_DRAWN } from "../../sheet/development/charts";
import { developmentWords } from "../../words/development";
import { explainCriteria, isAboutList } from "../../words/explain";
import type { Development } from "./useDevelopment";

function Written({
  page,
  actions,
  language,
}: {
  readonly page: Development;
  readonly actions: DevelopmentActions;
  readonly language: Language;
}): ReactElement | null {
  const words = developmentWords(language);
  const { state, reset } = page.writing;
  if (state.kind === "done") {
    const { sheet, rows, created } = state.value;
    return (
      <Notice
        intent="success"
        text={{ what: words.built(sheet, rows, created), why: "", todo: "" }}
      >
        <Button
          size="small"
          onClick={() => void actions.go(sheet, { row: 0, column: 0, rows: 1, columns: 1 })}
        >
          {words.toSheet}
        </Button>
      </Notice>
    );
  }
  if (state.kind !== "failed") return null;
  const { refusal } = state;
  if (isAboutList(refusal)) return <Notice text={explainCriteria(refusal, language)} />;
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

/** Puts the history on its sheet, with the charts chosen. */
export function SheetPart({
  page,
  history,
  actions,
  language,
}: {
  readonly page: Development;
  readonly history: History;
  readonly actions: DevelopmentActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const { drawn } = page;
  const busy = page.writing.state.kind === "running";
  const there = (page.around?.sheet ?? null) !== null;
  return (
    <section className={styles.tight} aria-label={words.sheet}>
      <div className={styles.row}>
        <Field label={words.draw}>
          <Select
            value={drawn?.by ?? "criterion"}
            onChange={(_, { value }) =>
              page.setDrawn({
                by: value === "area" ? "area" : "criterion",
                areas: drawn?.areas ?? [],
              })
            }
          >
            <option value="criterion">{words.drawBy.criterion}</option>
            <option value="area">{words.drawBy.area}</option>
          </Select>
        </Field>
        <Button
          disabledFocusable={busy || history.areas.length === 0}
          onClick={() => void page.write()}
        >
          {there ? words.refresh : words.insert}
        </Button>
      </div>
      <p className={styles.soft}>{words.drawnCount(drawn?.areas.length ?? 0, MOST_DRAWN)}</p>
      <Busy running={busy} label={words.writing} onCancel={page.writing.cancel} />
      <Written page={page} actions={actions} language={language} />
    </section>
  );
}
