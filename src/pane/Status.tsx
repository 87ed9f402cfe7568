import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useState,
} from "react";

const Announce = createContext<(sentence: string) => void>(() => undefined);

const HIDDEN = {
  position: "absolute",
  width: 1,
  height: 1,
  margin: -1,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** Tells a screen reader a sentence, without moving the focus. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(Announce);

/** The pane's one live region, and what speaks through it: of the page that is open, whatever the pages before it still find out. */
export function StatusRegion({
  page,
  children,
}: {
  readonly page: string;
  readonly children: ReactNode;
}): ReactElement {
  const [sentence, setSentence] = useState({ text: "", turn: 0, page });
  // The same sentence twice is still news: a changed no-break space makes the region change.
  const announce = useCallback(
    (text: string) => setSentence(({ turn }) => ({ text, turn: turn + 1, page })),
    [page],
  );
  return (
    <Announce.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" style={HIDDEN}>
        {sentence.page === page && sentence.text + (sentence.turn % 2 === 0 ? "" : "\u00a0")}
      </div>
    </Announce.Provider>
  );
}
