import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { useAnnounce } from "./Status";
import { paneWords } from "./words/messages";
import { useWords } from "./useWords";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", gap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
  bar: { display: "block", width: "100%", accentColor: tokens.colorBrandBackground },
});

const PATIENCE = 1000;

/** Progress with a way out, shown once an action has taken a second: what is quicker needs no telling. */
export function Busy({
  running,
  label,
  onCancel,
}: {
  readonly running: boolean;
  readonly label: string;
  readonly onCancel: () => void;
}): ReactElement | null {
  const words = useWords(paneWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [running]);
  const announce = useAnnounce();
  useEffect(() => {
    if (running && late) announce(label);
  }, [announce, running, late, label]);
  const styles = useStyles();
  if (!running || !late) return null;
  return (
    <div className={styles.row}>
      <label className={styles.grow}>
        {label}
        <progress className={styles.bar} />
      </label>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
