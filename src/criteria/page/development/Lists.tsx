import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { useKept } from "../../../pane/kept";
import { usePlanStyles } from "../../../pane/styles";
import { developmentWords } from "../../words/development";
import type { Development } from "./useDevelopment";

const NO_TICKS: Readonly<Record<string, boolean>> = {};
const HAS_YEAR = /(?<!\d)20\d\d(?!\d)/;

/** The year of a list that says none. Taken when it is a whole year. */
function YearField({
  page,
  list,
  language,
}: {
  readonly page: Development;
  readonly list: number;
  readonly language: Language;
}): ReactElement {
  const name = page.lists?.sources[list]?.sheet ?? "";
  return (
    <Field label={developmentWords(language).yearOf(name)}>
      <Input
        value={page.yearText(list)}
        inputMode="numeric"
        onChange={(_, { value }) => page.setYear(list, value)}
      />
    </Field>
  );
}

/** Where the lists are: a sheet a year, what is selected, or the lists that the sheet was made of. */
export function Lists({
  page,
  language,
}: {
  readonly page: Development;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const { around } = page;
  const [ticks, setTicks] = useKept("development.ticks", NO_TICKS);
  const sheets = around?.sheets ?? [];
  const isTicked = (sheet: string): boolean => ticks[sheet] ?? HAS_YEAR.test(sheet);
  const chosen = sheets.filter(isTicked);
  const busy = page.reading.state.kind === "running";
  const remembered = around?.remembered ?? [];
  return (
    <section className={styles.tight} aria-label={words.where}>
      <h2 className={styles.title}>{words.where}</h2>
      <div className={styles.row}>
        {remembered.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void page.read(remembered)}
          >
            {words.remembered}
          </Button>
        )}
        <Button
          appearance={remembered.length === 0 ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => void page.read([{ kind: "selection" }])}
        >
          {words.useSelection}
        </Button>
      </div>
      <p className={styles.soft}>{words.selectionHint}</p>
      {sheets.length > 1 && (
        <details open={chosen.length > 1 && remembered.length === 0 && !page.lists}>
          <summary className={styles.summary}>{words.sheets}</summary>
          <div className={styles.inside}>
            <p className={styles.soft}>{words.sheetsHint}</p>
            <div role="group" aria-label={words.sheets}>
              {sheets.map((sheet) => (
                <div key={sheet}>
                  <Checkbox
                    label={sheet}
                    checked={isTicked(sheet)}
                    onChange={(_, { checked }) => setTicks({ ...ticks, [sheet]: checked === true })}
                  />
                </div>
              ))}
            </div>
            <div>
              <Button
                disabledFocusable={busy || chosen.length === 0}
                onClick={() =>
                  void page.read(chosen.map((sheet) => ({ kind: "sheet", sheet }) as const))
                }
              >
                {words.readSheets(chosen.length)}
              </Button>
            </div>
          </div>
        </details>
      )}
      {page.undated.length > 0 && (
        <>
          <p className={styles.line}>{words.undated}</p>
          {page.undated.map((list) => (
            <YearField key={list} page={page} list={list} language={language} />
          ))}
        </>
      )}
    </section>
  );
}
