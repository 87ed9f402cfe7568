import { useId } from "react";
import type { WorkbenchText } from "../words";
import { useModal } from "./useModal";

/** What each way looks like: a list with its answer, figures that come in, a file that opens. */
const PICTURES = [
  "M6 8h52v34H6zM6 16h52M6 25h52M6 33h52M32 8v34M66 25h14m-5-5l5 5-5 5M86 12h28v26H86zM92 25l6 6 11-13",
  "M6 8h34v34H6zM6 19h34M6 30h34M23 8v34M46 25h14m-5-5l5 5-5 5M66 6h48v38H66zM66 15h48M66 25h48M66 34h48M82 6v38",
  "M10 40V10h14l5 6h23v6M10 40l7-18h42l-7 18zM66 25h14m-5-5l5 5-5 5M86 6h20l8 8v30H86zM106 6v8h8M92 24h16M92 32h16",
] as const;

interface BeginProps {
  readonly text: WorkbenchText;
  readonly ways: readonly (() => void)[];
  onClose(): void;
}

/** What the page is, for whom, and three ways to begin, each with a picture and a button. */
export function Begin({ text, ways, onClose }: BeginProps) {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="ask begin"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => (event.preventDefault(), onClose())}
    >
      <h2 id={`${id}-title`}>{text.begin}</h2>
      <p>{text.tagline}</p>
      <ol className="begin-ways">
        {text.beginWays.map(({ title, what, action }, index) => (
          <li key={title}>
            <svg viewBox="0 0 120 50" aria-hidden="true">
              <path d={PICTURES[index]} />
            </svg>
            <h3>{title}</h3>
            <p>{what}</p>
            <button
              type="button"
              className={index === 0 ? "main" : undefined}
              onClick={() => (onClose(), ways[index]?.())}
            >
              {action}
            </button>
          </li>
        ))}
      </ol>
      <div className="ask-buttons">
        <button type="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </dialog>
  );
}
