import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useMemo } from "react";
import type { JudgedArea } from "../judge/types";
import { type Order, type Showing } from "../words/choices";
import type { Language } from "../../core/words/language";
import { useAnnounce } from "../../pane/Status";
import { AreaCard } from "./AreaCard";
import type { Overview } from "./overview";
import { chosen, PAGE_SIZE } from "./selection";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";
import { useKept } from "../../pane/kept";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: "flex",
    gap: "8px",
    flexWrap: "wrap",
    "& > *": { flex: "1 1 130px", minWidth: 0 },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  pager: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    flexWrap: "wrap",
  },
  where: { flexBasis: "100%" },
  none: { margin: 0 },
});

const keys = <Key extends string>(texts: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(texts) as Key[];

function Pager({
  from,
  of,
  onTurn,
}: {
  readonly from: number;
  readonly of: number;
  readonly onTurn: (from: number) => void;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useStyles();
  const last = Math.min(of, from + PAGE_SIZE);
  return (
    <div className={styles.pager}>
      <span className={styles.where}>{words.shown(from + 1, last, of)}</span>
      <Button
        size="small"
        disabledFocusable={from === 0}
        onClick={() => onTurn(Math.max(0, from - PAGE_SIZE))}
      >
        {words.previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={last === of}
        onClick={() => onTurn(last === of ? from : last)}
      >
        {words.next}
      </Button>
    </div>
  );
}

const NONE_OPEN: ReadonlySet<number> = new Set();

/** The areas, searched, filtered, sorted and a page at a time: ten thousand are drawn as quickly as thirty-eight. */
export function AreaList({
  list,
  language,
  onGo,
}: {
  readonly list: Overview;
  readonly language: Language;
  readonly onGo: (area: JudgedArea) => void;
}): ReactElement {
  const pageSaid = useWords(pageWords);
  const styles = useStyles();
  const announce = useAnnounce();
  const [words, setWords] = useKept("criteria.search", "");
  const [showing, setShowing] = useKept<Showing>("criteria.showing", "all");
  const [order, setOrder] = useKept<Order>("criteria.order", "list");
  const [from, setFrom] = useKept("criteria.from", 0);
  const [open, setOpen] = useKept<ReadonlySet<number>>("criteria.open", NONE_OPEN);
  const needle = useDeferredValue(words);
  const found = useMemo(() => chosen(list, needle, showing, order), [list, needle, showing, order]);
  const start = from < found.length ? from : 0;
  const turn = (to: number): void => {
    setFrom(to);
    announce(pageSaid.shown(to + 1, Math.min(found.length, to + PAGE_SIZE), found.length));
  };
  const toggle = (index: number): void => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  return (
    <section className={styles.section} aria-label={pageSaid.results}>
      <h2 className={styles.title}>{pageSaid.results}</h2>
      <Field label={pageSaid.search}>
        <Input
          type="search"
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
            setFrom(0);
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={pageSaid.show}>
          <Select
            value={showing}
            onChange={(_, { value }) => {
              setShowing(value as Showing);
              setFrom(0);
            }}
          >
            {keys(pageSaid.showings).map((key) => (
              <option key={key} value={key}>
                {pageSaid.showings[key]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pageSaid.sort}>
          <Select
            value={order}
            onChange={(_, { value }) => {
              setOrder(value as Order);
              setFrom(0);
            }}
          >
            {keys(pageSaid.orders).map((key) => (
              <option key={key} value={key}>
                {pageSaid.orders[key]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {found.length === 0 ? (
        <div className={styles.pager}>
          <p className={styles.none}>{pageSaid.none}</p>
          <Button
            size="small"
            onClick={() => {
              setWords("");
              setShowing("all");
            }}
          >
            {pageSaid.clear}
          </Button>
        </div>
      ) : (
        <>
          <ul className={styles.list}>
            {found.slice(start, start + PAGE_SIZE).map((index) => {
              const area = list.area(index);
              return (
                <AreaCard
                  key={index}
                  area={area}
                  assessment={list.assessment}
                  language={language}
                  open={open.has(index)}
                  onToggle={() => toggle(index)}
                  onGo={() => onGo(area)}
                />
              );
            })}
          </ul>
          {found.length > PAGE_SIZE && <Pager from={start} of={found.length} onTurn={turn} />}
        </>
      )}
    </section>
  );
}
