import { useEffect, useId, useState } from "react";
import { useModal } from "./useModal";

interface AskProps {
  readonly title: string;
  readonly question?: string;
  /** What the question is about, one by one. */
  readonly items?: readonly string[];
  /** With a label and a value it asks for a text. */
  readonly label?: string;
  readonly value?: string;
  readonly ok: string;
  readonly cancel: string;
  onOk(text: string): void;
  onCancel(): void;
  /** A sentence for what `onOk` threw; the dialog stays open. */
  refusal?(error: unknown): string;
}

/** A question in a dialog of the page's own; Esc and Cancel leave everything as it is. */
export function Ask({
  title,
  question,
  items,
  label,
  value = "",
  ok,
  cancel,
  onOk,
  onCancel,
  refusal,
}: AskProps) {
  const dialog = useModal();
  const [draft, setDraft] = useState(value);
  const [wrong, setWrong] = useState("");
  const id = useId();
  useEffect(() => dialog.current?.querySelector("input")?.select(), [dialog]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    try {
      onOk(draft.trim());
    } catch (error) {
      if (!refusal) throw error;
      setWrong(refusal(error));
    }
  };
  return (
    // The keys are the dialog's own and are to go no further.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => (event.preventDefault(), onCancel())}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{title}</h2>
        {question && <p>{question}</p>}
        {items && (
          <ul className="ask-items">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
        {label && (
          <label className="ask-field">
            {label}
            <input
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
            />
          </label>
        )}
        {wrong && (
          <p id={`${id}-wrong`} role="alert" className="wrong">
            {wrong}
          </p>
        )}
        <div className="ask-buttons">
          <button type="submit" className="main">
            {ok}
          </button>
          <button type="button" onClick={onCancel}>
            {cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
