import { useEffect, useRef } from "react";
import type { WorkbenchText } from "../words";
import { Splitter } from "./Splitter";

interface PaneProps {
  readonly text: WorkbenchText;
  readonly width: number;
  /** Grows when another workbook is opened or the language changes: the add-in then starts anew, as in Excel. */
  readonly turn: number;
  readonly open: boolean;
  onWidth(width: number): void;
  onClose(): void;
  /** The frame in which the add-in runs. */
  onFrame(frame: HTMLIFrameElement | null): void;
}

/** The built task pane in a frame. It keeps running while it is hidden: in a shared runtime the functions and the buttons live there. */
export function Pane({ text, width, turn, open, onWidth, onClose, onFrame }: PaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => onFrame(frame.current), [turn, onFrame]);
  return (
    <aside className="pane" aria-label={text.pane} hidden={!open} style={{ width }}>
      <Splitter label={text.splitter} width={width} onWidth={onWidth} />
      <div className="pane-head">
        <h2>Udsat</h2>
        <button
          type="button"
          className="plain"
          title={text.close}
          aria-label={text.close}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <iframe key={turn} ref={frame} title={text.pane} src="taskpane.html" />
    </aside>
  );
}
