import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useMemo } from "react";
import type { Language } from "../../../core/words/language";
import { useKept } from "../../../pane/kept";
import { Search } from "../../../pane/Search";
import { usePlanStyles } from "../../../pane/styles";
import type { AreaHistory, History } from "../../judge";
import { areaKey } from "../../sheet/development/rows";
import { developmentWords } from "../../words/development";
import { AreaCourse } from "./AreaCourse";
import type { Development } from "./useDevelopment";

const PAGE_SIZE = 20;

type Show = keyof ReturnType<typeof developmentWords>["shows"];
const SHOWS: readonly Show[] = ["all", "on", "moved", "several"];

function isShown({ years }: AreaHistory, show: Show): boolean {
  const [before, last] = [years[years.length - 2], years[years.length - 1]];
  switch (show) {
    case "all":
      return true;
    case "on":
      return last?.decision === "met";
    case "moved":
      return before !== undefined && (before.decision === "met") !== (last?.decision === "met");
    case "several":
      return (
        last?.version?.categories.some(
          ({ id, yearsInRow }) => yearsInRow !== null && id === last.category,
        ) ?? false
      );
  }
}

const NONE_OPEN: ReadonlySet<string> = new Set();

/** The areas, searched and filtered, a page at a time. */
export function Areas({
  page,
  history,
  language,
}: {
  readonly page: Development;
  readonly history: History;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const [needle, setNeedle] = useKept("development.search", "");
  const [show, setShow] = useKept<Show>("development.show", "all");
  const [from, setFrom] = useKept("development.from", 0);
  const [open, setOpen] = useKept<ReadonlySet<string>>("development.open", NONE_OPEN);
  const wanted = useDeferredValue(needle).trim().toLocaleLowerCase("da");
  const found = useMemo(
    () =>
      history.areas.filter(
        (one) =>
          isShown(one, show) &&
          [...one.area.names, one.area.municipality ?? ""].some((text) =>
            text.toLocaleLowerCase("da").includes(wanted),
          ),
      ),
    [history, wanted, show],
  );
  const start = from < found.length ? from : 0;
  const last = Math.min(found.length, start + PAGE_SIZE);
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <section className={styles.tight} aria-label={words.areas}>
      <h2 className={styles.title}>{words.areas}</h2>
      <Search
        label={words.search}
        value={needle}
        onChange={(text) => {
          setNeedle(text);
          setFrom(0);
        }}
      />
      <Field label={words.show}>
        <Select
          value={show}
          onChange={(_, { value }) => {
            setShow(SHOWS.find((one) => one === value) ?? "all");
            setFrom(0);
          }}
        >
          {SHOWS.map((one) => (
            <option key={one} value={one}>
              {words.shows[one]}
            </option>
          ))}
        </Select>
      </Field>
      {found.length === 0 && <p className={styles.line}>{words.none}</p>}
      <ul className={styles.list}>
        {found.slice(start, last).map((one) => {
          const key = areaKey(one);
          return (
            <AreaCourse
              key={key}
              history={one}
              page={page}
              language={language}
              open={open.has(key)}
              onToggle={() => toggle(key)}
            />
          );
        })}
      </ul>
      {found.length > PAGE_SIZE && (
        <div className={styles.row}>
          <Button
            size="small"
            disabledFocusable={start === 0}
            onClick={() => setFrom(Math.max(0, start - PAGE_SIZE))}
          >
            {words.previous}
          </Button>
          <span>{words.page(start + 1, last, found.length)}</span>
          <Button
            size="small"
            disabledFocusable={last === found.length}
            onClick={() => setFrom(last === found.length ? start : last)}
          >
            {words.next}
          </Button>
        </div>
      )}
    </section>
  );
}
