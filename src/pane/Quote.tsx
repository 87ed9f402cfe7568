import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Provision } from "../core/provision";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A provision's own words, always in Danish, with where they stand and what is to be said of them. */
export function Quote({
  provision: { quote, provision, note },
}: {
  readonly provision: Pick<Provision, "quote" | "provision" | "note">;
}): ReactElement {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote} lang="da">
      {`»${quote}« (${provision})`}
      {note && ` ${note}`}
    </blockquote>
  );
}
