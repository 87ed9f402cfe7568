import { useId } from "react";
import type { WorkbenchText } from "../words";
import { useModal } from "./useModal";
import type { OpeningFile } from "./workspace";

/** Shows that a file is being opened, how far it has come, and how to stop it; the open workbook stays behind it until the file is whole. */
export function Opening({
  file,
  text,
  onStop,
}: {
  readonly file: OpeningFile;
  readonly text: WorkbenchText;
  onStop(): void;
}) {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => (event.preventDefault(), onStop())}
    >
      <h2 id={`${id}-title`}>{text.opening(file.name)}</h2>
      <p role="status">{file.rows === 0 ? text.openingReads : text.openingRows(file.rows)}</p>
      <div className="ask-buttons">
        <button type="button" onClick={onStop}>
          {text.cancel}
        </button>
      </div>
    </dialog>
  );
}
