import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { WorkbenchText } from "../words";
import { addressOf } from "../model/area";
import { editorKey } from "../grid/CellEditor";
import { selectedAddress, type Controller } from "../grid/controller";
import { focusSheet } from "../grid/focus";

/** The name box and the formula bar: where one is, and what stands there. */
export function FormulaBar({
  controller,
  text,
  onFunctions,
}: {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  onFunctions(): void;
}) {
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const { editing, model, sheet, selection } = state;
  const { row, column } = selection.anchor;
  const shown = editing ? editing.text : model.editText(sheet, row, column);
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = () => {
    if (!controller.state().editing)
      controller.begin({ sheet, row, column, text: shown, mode: "edit" });
  };
  const pointed = editing?.pointed;
  useEffect(() => {
    if (pointed && document.activeElement === field.current)
      field.current?.setSelectionRange(pointed.end, pointed.end);
  }, [pointed]);
  return (
    <section className="formula-bar" aria-label={text.formulaBar}>
      <NameBox controller={controller} text={text} address={nameOf(state)} />
      <button
        type="button"
        className="plain"
        title={text.abandon}
        aria-label={text.abandon}
        disabled={!editing}
        onMouseDown={(e) => e.preventDefault()}
        onClick={() => controller.abandon()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 3.5l9 9m0-9l-9 9" />
        </svg>
      </button>
      <button
        type="button"
        className="plain"
        title={text.accept}
        aria-label={text.accept}
        disabled={!editing}
        onMouseDown={(e) => e.preventDefault()}
        onClick={() => controller.commit()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 8.5l3.5 4 7.5-9" />
        </svg>
      </button>
      <button
        type="button"
        className="plain fx"
        title={text.functions}
        aria-label={`fx ${text.functions}`}
        onMouseDown={(e) => e.preventDefault()}
        onClick={onFunctions}
      >
        fx
      </button>
      <textarea
        ref={field}
        className="formula-field"
        aria-label={text.formulaBar}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        value={shown}
        onFocus={begin}
        onChange={(event) => {
          begin();
          controller.write(event.target.value);
        }}
        onKeyDown={(event) => {
          editorKey(event, controller);
          if (event.key === "Enter" || event.key === "Escape" || event.key === "Tab") focusSheet();
        }}
      />
    </section>
  );
}

function nameOf(state: ReturnType<Controller["state"]>): string {
  const { selection, view, model, sheet } = state;
  const { anchor, focus } = selection;
  const address = selectedAddress(state);
  const whole = anchor.row === 0 && focus.row >= view.rows.count - 1;
  const named = model
    .tables(sheet)
    .find((table) => addressOf(table.body) === address && address.includes(":"));
  if (named) return named.name;
  const merged = view.merges.some((merge) => addressOf(merge) === address);
  return merged || (anchor.row === focus.row && anchor.column === focus.column)
    ? addressOf({ top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column })
    : whole
      ? address.replace(/\d+/g, "")
      : address;
}

function NameBox({
  controller,
  text,
  address,
}: {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly address: string;
}) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const leave = () => {
    setDraft(undefined);
    focusSheet();
  };
  const go = () => {
    const wanted = draft ?? address;
    if (!controller.go(wanted))
      controller.tell({ kind: "refusal", code: "noPlace", detail: wanted });
    leave();
  };
  return (
    <input
      className="name-box"
      aria-label={text.nameBox}
      title={text.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => setDraft(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") leave();
      }}
    />
  );
}
