import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/words/language";
import type { Controller } from "../grid/controller";
import { caretIn } from "../grid/pointing";
import { cellArea } from "../grid/selection";
import { suggestion, type Offered } from "../grid/suggest";
import type { WorkbenchText } from "../words";
import { useOffered } from "./offered";

interface SuggestProps {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly language: Language;
}

/** While a formula is written: the functions that fit, and what the function around the caret takes. */
export function Suggest({ controller, text, language }: SuggestProps) {
  const { editing, view, sheet } = useSyncExternalStore(controller.subscribe, controller.state);
  const offered = useOffered(language);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState("");
  const written = editing?.text ?? "";
  const found =
    editing && closed !== written ? suggestion(written, caretIn(written), offered) : undefined;
  const matches = found?.matches ?? [];
  const active = Math.min(chosen, Math.max(0, matches.length - 1));
  useEffect(() => {
    controller.assist = (key) => {
      if (!found || matches.length === 0) return false;
      if (key === "ArrowDown") setChosen((active + 1) % matches.length);
      else if (key === "ArrowUp") setChosen((active + matches.length - 1) % matches.length);
      else if (key === "Tab") take(matches[active]);
      else if (key === "Escape") setClosed(written);
      else return false;
      return true;
    };
    return () => void (controller.assist = () => false);
  });
  const take = (one: Offered | undefined): void => {
    if (!one || !found) return;
    const caret = caretIn(written);
    controller.write(`${written.slice(0, found.start)}${one.name}(${written.slice(caret)}`);
    setChosen(0);
  };
  if (!editing || !found || editing.sheet !== sheet) return null;
  const area = cellArea(editing, view);
  const { inside } = found;
  return (
    <div
      className="suggest"
      style={{
        left: view.columns.offset(area.left) + 48,
        top: view.rows.offset(area.bottom + 1) + 28,
      }}
    >
      {inside && (
        <p className="suggest-call" role="note">
          {inside.offered.name}(
          {inside.offered.parameters.map((parameter, index) => {
            const name = parameter.optional ? `[${parameter.name}]` : parameter.name;
            return (
              <span key={parameter.name}>
                {index > 0 && (language === "da" ? "; " : ", ")}
                {index === inside.argument ? <strong>{name}</strong> : name}
              </span>
            );
          })}
          )
        </p>
      )}
      {matches.length > 0 && (
        <div role="listbox" aria-label={text.suggestions}>
          {matches.map((one, index) => (
            // The keyboard stays in the cell, which hands its keys over.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.name}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              <strong>{one.name}</strong>
              {one.description && <span>{one.description}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
