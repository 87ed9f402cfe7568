import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import type { Explanation } from "../excel/words";
import { useAnnounce } from "./Status";

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: "4px" },
  // In the narrowest pane several buttons take more than one line.
  actions: { flexWrap: "wrap", rowGap: "6px" },
  line: { display: "block", marginBlockStart: "2px" },
});

/** A notice that goes away with the focus in it hands the focus to the page's heading, so that the keyboard is never lost; what came in its stead stays in view. */
function useHandOver(bar: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const node = bar.current;
    return () => {
      if (node?.contains(document.activeElement))
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    };
  }, [bar]);
}

/** What happened, why, and what to do, with the buttons that do it; told to a screen reader as it appears, unless it is `quiet` because it is part of the page. */
export function Notice({
  intent = "error",
  text,
  quiet = false,
  children,
}: {
  readonly intent?: "error" | "warning" | "success" | "info";
  readonly text: Explanation;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const bar = useRef<HTMLDivElement>(null);
  useHandOver(bar);
  const said = [text.what, text.why, text.todo].filter((sentence) => sentence !== "").join(" ");
  useEffect(() => {
    if (!quiet) announce(said);
  }, [announce, quiet, said]);
  return (
    <MessageBar
      ref={bar}
      intent={intent}
      layout="multiline"
      className={styles.bar}
      role="group"
      aria-label={text.what}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.what}</MessageBarTitle>
        {text.why !== "" && <span className={styles.line}>{text.why}</span>}
        {text.todo !== "" && <span className={styles.line}>{text.todo}</span>}
      </MessageBarBody>
      {children && <MessageBarActions className={styles.actions}>{children}</MessageBarActions>}
    </MessageBar>
  );
}
