import { useEffect, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import type { WorkbenchText } from "../words";
import type { Controller } from "../grid/controller";
import { focusSheet } from "../grid/focus";
import { cellArea } from "../grid/selection";
import { allowedAt } from "./validation";

/** The arrow beside a cell that has a list of allowed values, and the list it opens (also with Alt and arrow down). */
export function Choices({
  controller,
  text,
}: {
  readonly controller: Controller;
  readonly text: WorkbenchText;
}) {
  const { model, sheet, selection, view, editing } = useSyncExternalStore(
    controller.subscribe,
    controller.state,
  );
  const { row, column } = selection.anchor;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  useEffect(() => setOpen(false), [sheet, row, column]);
  const allowed = editing ? undefined : allowedAt(model, sheet, row, column);
  if (!allowed) return null;
  const area = cellArea({ row, column }, view);
  const left = view.columns.offset(area.right + 1);
  const top = view.rows.offset(area.top);
  const bottom = view.rows.offset(area.bottom + 1);
  const close = () => {
    setOpen(false);
    focusSheet();
  };
  const choose = (value: string) => {
    controller.edit((m) => m.type(sheet, row, column, value));
    close();
  };
  const show = () => {
    setAt(Math.max(0, allowed.indexOf(model.content(sheet, row, column).text)));
    setOpen(!open);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "ArrowDown") setAt(Math.min(allowed.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter" || event.key === " ") choose(allowed[at] ?? "");
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <button
        type="button"
        className="pick"
        tabIndex={-1}
        aria-label={text.pick}
        aria-haspopup="listbox"
        aria-expanded={open}
        style={{ left, top }}
        onClick={show}
      >
        ▼
      </button>
      {open && (
        <div
          className="choices"
          role="listbox"
          aria-label={text.choices}
          aria-activedescendant={`choice-${at}`}
          tabIndex={0}
          ref={(list) => list?.focus()}
          style={{ left: view.columns.offset(area.left), top: bottom }}
          onKeyDown={keys}
          onBlur={() => setOpen(false)}
        >
          {allowed.map((value, i) => (
            // The keys are handled by the list, which has the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={value}
              id={`choice-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onPointerDown={(e) => e.preventDefault()}
              onClick={() => choose(value)}
            >
              {value}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
