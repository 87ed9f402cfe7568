import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    flexWrap: "wrap",
    "& > :last-child:not(:first-child)": { marginInlineStart: "auto" },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "break-word",
    minWidth: "min-content",
    maxWidth: "100%",
    flex: "1 1 130px",
  },
  opener: {
    justifyContent: "start",
    textAlign: "start",
    paddingInline: "2px",
    minWidth: 0,
    maxWidth: "100%",
    overflowWrap: "break-word",
    fontWeight: "inherit",
    "& .fui-Button__icon": { flexShrink: 0 },
  },
});

/** The head of a card that folds out: its name opens and closes what has the id `inside`; what stands beside it is in `children`. */
export function FoldHead({
  name,
  open,
  inside,
  onToggle,
  children,
}: {
  readonly name: string;
  readonly open: boolean;
  readonly inside: string;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.opener}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={open ? inside : undefined}
          onClick={onToggle}
        >
          {name}
        </Button>
      </h3>
      {children}
    </div>
  );
}
