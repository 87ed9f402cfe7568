import {
  useId,
  useLayoutEffect,
  useMemo,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import type { Controller } from "../grid/controller";
import { filterMark, type FilterMark } from "../grid/filtermarks";
import { showing } from "../model/filter/choices";
import type { FilterChoice, Model } from "../model/model";
import type { WorkbenchText } from "../words";
import { useModal } from "./useModal";

/** The heading whose filter is open, and where its button stands on the page. */
export interface FilterPlace {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface FilterMenuProps {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly place: FilterPlace;
  onClose(): void;
}

/** No more values are listed at once; the search finds the others. */
const LISTED = 400;

/** The menu of a heading's filter button: sort, search, and the column's values to choose among. */
export function FilterMenu({ controller, text, place, onClose }: FilterMenuProps) {
  const { model, sheet } = controller.state();
  const mark = filterMark(model, sheet, place.row, place.column);
  if (!mark) return null;
  const title = model.content(sheet, place.row, place.column).text;
  const act = (change: (model: Model) => void): void => {
    onClose();
    void controller.editLong(change);
  };
  return <Opened {...{ model, mark, title, text, place, act, onClose }} />;
}

interface OpenedProps {
  readonly model: Model;
  readonly mark: FilterMark;
  readonly title: string;
  readonly text: WorkbenchText;
  readonly place: FilterPlace;
  act(change: (model: Model) => void): void;
  onClose(): void;
}

function Opened({ model, mark, title, text, place, act, onClose }: OpenedProps) {
  const words = text.filter;
  const id = useId();
  const dialog = useModal();
  const [choices] = useState(() => model.filterChoices(mark.of, mark.column));
  const [chosen, setChosen] = useState<ReadonlySet<FilterChoice>>(
    () => new Set(choices.filter(({ shown }) => shown)),
  );
  const [sought, setSought] = useState("");
  const found = useMemo(() => matching(choices, sought), [choices, sought]);
  const inFound = found.filter((one) => chosen.has(one));
  const all = inFound.length === found.length;
  const at = usePlace(dialog, place);
  const tick = (some: readonly FilterChoice[], on: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      for (const one of some)
        if (on) next.add(one);
        else next.delete(one);
      return next;
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (inFound.length === 0) return;
    const every = inFound.length === choices.length;
    act((m) => m.setFilter(mark.of, mark.column, every ? undefined : showing(inFound)));
  };
  const sort = (ascending: boolean) => () => act((m) => sortBy(m, mark, ascending));
  return (
    // A press beside the menu closes it; the keys are its own and are to go no further.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="filter-menu"
      aria-label={words.title(title)}
      style={at}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onPointerDown={(event) => isBeside(event) && onClose()}
      onKeyDown={(event) => {
        event.stopPropagation();
        // A search field keeps Esc for itself otherwise.
        if (event.key === "Escape") {
          event.preventDefault();
          onClose();
        } else step(event);
      }}
    >
      <form onSubmit={submit}>
        <button type="button" className="line" onClick={sort(true)}>
          {words.ascending}
        </button>
        <button type="button" className="line" onClick={sort(false)}>
          {words.descending}
        </button>
        <button
          type="button"
          className="line apart"
          disabled={!mark.filtered}
          onClick={() => act((m) => m.setFilter(mark.of, mark.column, undefined))}
        >
          {words.clear(title)}
        </button>
        <label className="sought">
          <span className="unseen">{words.search}</span>
          <input
            type="search"
            placeholder={words.search}
            value={sought}
            onChange={(event) => {
              setSought(event.target.value);
              // What is sought is wanted: all of it is ticked, as in Excel.
              if (event.target.value.trim() !== "")
                tick(matching(choices, event.target.value), true);
            }}
          />
        </label>
        <fieldset>
          <legend className="unseen">{words.values}</legend>
          {found.length > 0 && (
            <label>
              <input
                type="checkbox"
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = !all && inFound.length > 0;
                }}
                onChange={(event) => tick(found, event.target.checked)}
              />
              {sought === "" ? words.all : words.allFound}
            </label>
          )}
          {found.slice(0, LISTED).map((one) => (
            <label key={one.text}>
              <input
                type="checkbox"
                checked={chosen.has(one)}
                onChange={(event) => tick([one], event.target.checked)}
              />
              {one.text === "" ? words.blanks : one.text}
            </label>
          ))}
        </fieldset>
        <p id={`${id}-note`} role="status" className="note">
          {found.length === 0
            ? words.none
            : inFound.length === 0
              ? words.tickOne
              : found.length > LISTED
                ? words.more(LISTED, found.length)
                : ""}
        </p>
        <div className="ask-buttons">
          <button
            type="submit"
            className="main"
            disabled={inFound.length === 0}
            aria-describedby={`${id}-note`}
          >
            {text.ok}
          </button>
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The values in which the word stands, whatever its letters' size; all of them without a word. */
function matching(choices: readonly FilterChoice[], sought: string): readonly FilterChoice[] {
  const low = sought.trim().toLowerCase();
  return low === "" ? choices : choices.filter((one) => one.text.toLowerCase().includes(low));
}

/** A table is sorted by the column and remembers it; a range of the sheet's own is sorted below its headings. */
function sortBy(model: Model, { of, column }: FilterMark, ascending: boolean): void {
  const keys = [{ offset: column, ascending }];
  if ("table" in of) return model.sortTable(of.table, keys);
  const area = model.filter(of)?.area;
  if (area) model.sort(area, keys, { header: true });
}

/** Whether the page around the menu was pressed: that is the menu's own backdrop. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}

/** Arrows go from one to the next, and from the search into the values. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0) return;
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("button:not(:disabled), input"),
  ];
  const here = all.indexOf(document.activeElement as HTMLElement);
  all[(here + by + all.length) % all.length]?.focus();
  event.preventDefault();
}

/** Below the button, and wholly on the page. */
function usePlace(
  dialog: React.RefObject<HTMLDialogElement | null>,
  { left, top, bottom }: FilterPlace,
): { left: number; top: number } {
  const [at, setAt] = useState({ left, top: bottom });
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    // Hidden dialogs have no size: it is shown by now only in the browser's next turn.
    const put = (): void => {
      const { width, height } = box.getBoundingClientRect();
      const below = bottom + height + 4 <= innerHeight;
      setAt({
        left: Math.max(4, Math.min(left, innerWidth - width - 4)),
        top: below ? bottom : Math.max(4, Math.min(top - height, innerHeight - height - 4)),
      });
    };
    const watch = new ResizeObserver(put);
    watch.observe(box);
    return () => watch.disconnect();
  }, [dialog, left, top, bottom]);
  return at;
}
