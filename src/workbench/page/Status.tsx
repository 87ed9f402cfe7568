import { useSyncExternalStore } from "react";
import type { WorkbenchText } from "../words";
import { filledArea, type Controller, type ControllerState, type Notice } from "../grid/controller";
import { areaOf } from "../grid/selection";
import { addressOf } from "../model/area";
import { errorText } from "../model/translate";
import type { SavingFile } from "./workspace";

const MOST = 200_000;

/** The line below the sheet: what was refused or done, what the active cell's error means, and the sum of what is selected. */
export function Status({
  controller,
  saving,
  text,
}: {
  readonly controller: Controller;
  readonly saving: SavingFile | undefined;
  readonly text: WorkbenchText;
}) {
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const { row, column } = state.selection.anchor;
  const error = state.model.content(state.sheet, row, column).error;
  const explained =
    error &&
    `${errorText(error.code, state.model.locale)} ${error.message ?? text.error(error.code)}`;
  const told = state.notice ?? state.refused ?? circularNotice(state);
  const notice = told && text.notice(told.code, told.detail ?? "");
  const isBusy = state.busy || state.model.calculating || saving !== undefined;
  const line = saving
    ? text.saving(saving.name, saving.rows)
    : isBusy
      ? text.busy
      : (notice ?? explained ?? text.ready);
  const kind = isBusy
    ? "busy"
    : told?.kind === "refusal" || (!notice && explained)
      ? "refusal"
      : "done";
  return (
    <div className="status">
      <div role="status" aria-live="polite" className={`status-line ${kind}`}>
        {kind === "refusal" && (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2l6.5 12h-13zM8 6.5v3.5m0 1.8v.4" />
          </svg>
        )}
        {line}
      </div>
      <div className="sums">{sums(state, text)}</div>
    </div>
  );
}

function circularNotice({ circular: at, sheet }: ControllerState): Notice | undefined {
  if (!at) return undefined;
  const address = addressOf({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  const detail = at.sheet === sheet ? address : `${at.sheet}!${address}`;
  return { kind: "refusal", code: "circular", detail };
}

function sums(state: ControllerState, text: WorkbenchText): string {
  const selected = areaOf(state.selection, state.view);
  const used = filledArea(state);
  if (!used) return "";
  const area = {
    ...selected,
    bottom: Math.min(selected.bottom, used.bottom),
    right: Math.min(selected.right, used.right),
  };
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (area.bottom < area.top || area.right < area.left || cells < 2 || cells > MOST) return "";
  const values = state.model.values(area).flat();
  const numbers = values.filter((v): v is number => typeof v === "number");
  const filled = values.filter((v) => v !== null).length;
  if (numbers.length === 0) return filled > 1 ? text.count(filled) : "";
  const shown = (n: number): string =>
    n.toLocaleString(state.model.locale === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 2 });
  const sum = numbers.reduce((a, b) => a + b, 0);
  return text.sums(filled, shown(sum), shown(sum / numbers.length));
}
