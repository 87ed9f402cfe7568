import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect } from "react";
import type { Explanation } from "../../language/workbook";
import { useAnnounce } from "./Status";

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: "4px" },
  line: { display: "block", marginBlockStart: "2px" },
});

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
  const said = [text.what, text.why, text.todo].filter((sentence) => sentence !== "").join(" ");
  useEffect(() => {
    if (!quiet) announce(said);
  }, [announce, quiet, said]);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} role="group" aria-label={text.what}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.what}</MessageBarTitle>
        {text.why !== "" && <span className={styles.line}>{text.why}</span>}
        {text.todo !== "" && <span className={styles.line}>{text.todo}</span>}
      </MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
