import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Explanation } from "../../language/workbook";

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: "4px" },
  line: { display: "block", marginBlockStart: "2px" },
});

/** What happened, why, and what to do, with the buttons that do it. */
export function Notice({
  intent = "error",
  text,
  children,
}: {
  readonly intent?: "error" | "warning" | "success" | "info";
  readonly text: Explanation;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
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
