import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Offered } from "../grid/suggest";
import type { WorkbenchText } from "../words";
import { useModal } from "./useModal";

interface FunctionsProps {
  readonly offered: readonly Offered[];
  readonly text: WorkbenchText;
  onChoose(name: string): void;
  onClose(): void;
}

/** What a function is called and takes: `UDSAT.THEME(tekst; [regler])`. */
const callOf = ({ name, parameters }: Offered): string =>
  `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ")})`;

/** The list of functions: found by name or by what they are for, described, and put into the cell. */
export function Functions({ offered, text, onChoose, onClose }: FunctionsProps) {
  const dialog = useModal();
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = offered.filter((one) => {
    const all = `${one.name} ${one.description}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const active = Math.min(at, Math.max(0, found.length - 1));
  const chosen = found[active];
  const move = (to: number): void => {
    setAt(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "ArrowDown") move(Math.min(found.length - 1, active + 1));
    else if (event.key === "ArrowUp") move(Math.max(0, active - 1));
    else return;
    event.preventDefault();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen) onChoose(chosen.name);
  };
  return (
    // The keys are the dialog's own and are to go no further.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="ask functions"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onKeyDown={keys}
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{text.functions}</h2>
        <label className="ask-field">
          {text.functionsSearch}
          <input
            value={sought}
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={chosen ? `${id}-${active}` : undefined}
            onChange={(event) => (setSought(event.target.value), setAt(0))}
          />
        </label>
        <div
          ref={list}
          id={`${id}-list`}
          className="functions-list"
          role="listbox"
          aria-label={text.functions}
        >
          {found.map((one, index) => (
            // The keyboard stays in the field above, which moves through the list.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.name}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setAt(index)}
              onDoubleClick={() => onChoose(one.name)}
            >
              {one.name}
            </div>
          ))}
        </div>
        <p className="functions-about" role="status">
          {chosen ? <strong>{callOf(chosen)}</strong> : text.functionsNone} {chosen?.description}
        </p>
        <div className="ask-buttons">
          <button type="submit" className="main" disabled={!chosen}>
            {text.functionsInsert}
          </button>
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
