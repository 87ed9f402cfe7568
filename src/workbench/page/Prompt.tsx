import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { WorkbenchText } from "../words";
import type { Controller } from "../grid/controller";
import { focusSheet } from "../grid/focus";
import { cellArea } from "../grid/selection";
import { ruleAt } from "./validation";

/** A whole formula within a sentence. */
const FORMULA = /=[\p{L}][\p{L}\p{N}_.]*\([^()]*\)/u;

/** The message that a cell's validation shows while the cell is selected. */
export function Prompt({
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
  const note = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    const box = note.current?.getBoundingClientRect();
    const edge = note.current?.closest(".grid")?.getBoundingClientRect().right;
    if (box && edge !== undefined)
      setShift((before) => Math.min(0, edge - 24 - (box.right - before)));
  }, [sheet, row, column, view]);
  const rule = editing ? undefined : ruleAt(model, sheet, row, column);
  if (!rule?.showInputMessage || !(rule.prompt || rule.promptTitle)) return null;
  const formula = FORMULA.exec(rule.prompt ?? "")?.[0];
  const area = cellArea({ row, column }, view);
  return (
    <div
      ref={note}
      className="prompt"
      role="note"
      style={{
        left: view.columns.offset(area.left) + 12 + shift,
        top: view.rows.offset(area.bottom + 1) + 8,
      }}
    >
      {rule.promptTitle && <strong>{rule.promptTitle}</strong>}
      <span>{rule.prompt}</span>
      {formula && (
        <button
          type="button"
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => {
            controller.edit((m) => m.type(sheet, row, column, formula));
            focusSheet();
          }}
        >
          {text.typeFormula}
        </button>
      )}
    </div>
  );
}
