import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/words/language";
import type { Controller } from "../grid/controller";
import { caretIn } from "../grid/pointing";
import { cellArea } from "../grid/selection";
import { suggestion, type Suggestion } from "../grid/suggest";
import type { WorkbenchText } from "../words";
import { useOffered } from "./offered";

interface SuggestProps {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly language: Language;
}

/** One line of what is offered, and what is put in from `start` to the caret where it is taken. */
interface Choice {
  readonly name: string;
  readonly meaning: string;
  readonly put: string;
  readonly start: number;
}

const choicesOf = ({ matches, start, values, argument }: Suggestion): readonly Choice[] => [
  ...values.map(({ written, meaning }) => ({
    name: written,
    meaning: meaning === written.replace(/"/g, "") ? "" : meaning,
    put: written,
    start: argument,
  })),
  ...matches.map(({ name, description }) => ({
    name,
    meaning: description,
    put: `${name}(`,
    start,
  })),
];

/** While a formula is written: the functions and the words of closed sets that fit, and what the function around the caret takes. */
export function Suggest({ controller, text, language }: SuggestProps) {
  const { editing, view, sheet } = useSyncExternalStore(controller.subscribe, controller.state);
  const offered = useOffered(language);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState("");
  const written = editing?.text ?? "";
  const found =
    editing && closed !== written ? suggestion(written, caretIn(written), offered) : undefined;
  const matches: readonly Choice[] = found ? choicesOf(found) : [];
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
  const take = (one: Choice | undefined): void => {
    if (!one) return;
    controller.write(`${written.slice(0, one.start)}${one.put}${written.slice(caretIn(written))}`);
    setChosen(0);
  };
  if (!editing || !found || editing.sheet !== sheet) return null;
  const area = cellArea(editing, view);
  const { inside } = found;
  return (
    <div
      className="suggest"
      style={{
        left: view.columns.offset(area.left),
        top: view.rows.offset(area.bottom + 1) + 4,
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
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.name}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              <strong>{one.name}</strong>
              {one.meaning !== "" && <span>{one.meaning}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
