import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { PANE } from "./preferences";

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  onWidth(width: number): void;
}

const STEP = 10;
const within = (width: number): number =>
  Math.round(Math.min(PANE.most, Math.max(PANE.least, width)));

/** The edge between the sheet and the pane: dragged, or moved with the arrows, Home and End. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const start = useRef<{ x: number; width: number } | undefined>(undefined);
  const keys = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE.least,
      End: PANE.most,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(within(to));
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) =>
    start.current && onWidth(within(start.current.width + start.current.x - event.clientX));
  return (
    // A separator that can be moved is a control of its own kind (WAI-ARIA 1.2).
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE.least}
      aria-valuemax={PANE.most}
      aria-valuetext={`${width} px`}
      onKeyDown={keys}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (start.current = undefined)}
    />
  );
}
