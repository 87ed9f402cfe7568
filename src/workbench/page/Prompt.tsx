import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Desk } from "../grid/desk";
import { cellArea } from "../grid/selection";
import { ruleAt } from "./validation";

/** The message that a cell's validation shows while the cell is selected. */
export function Prompt({ desk }: { readonly desk: Desk }) {
  const { model, sheet, selection, view, editing } = useSyncExternalStore(
    desk.subscribe,
    desk.state,
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
    </div>
  );
}
