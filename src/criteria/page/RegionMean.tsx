import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokenOf } from "../../core/table/token";
import { useKept } from "../../pane/kept";
import { useWords } from "../../pane/useWords";
import { kronerBy } from "../judge";
import type { JudgedCriterion } from "../judge/types";
import { pageWords } from "../words/page";
import { termWords } from "../words/terms";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  stack: { display: "flex", flexDirection: "column", gap: "4px" },
});

const NONE: Readonly<Record<string, string>> = {};

/** A typed amount in kroner; undefined for none that can be read. */
function amountIn(text: string): number | undefined {
  const token = tokenOf(text);
  if (token.kind !== "figure" || !(token.value > 0)) return undefined;
  if (token.unit === "tkr") return token.value * 1000;
  return token.unit === "none" || token.unit === "kr" ? token.value : undefined;
}

/** Asks for the mean income of an area's region where the list has none, and tells the distance by it. It is kept in the workbook for the areas of one municipality and the year of the list. */
export function RegionMean({
  judged,
  place,
  year,
}: {
  readonly judged: JudgedCriterion;
  /** The municipality, or the area where the list names none. */
  readonly place: string;
  /** The year of the list, where it says. */
  readonly year: number | null;
}): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const [means, setMeans] = useKept<Readonly<Record<string, string>>>("criteria.regions", NONE, {
    shared: true,
  });
  const key = year === null ? place : `${place} ${year}`;
  const text = means[key] ?? means[place] ?? "";
  const mean = amountIn(text);
  const kroner = mean === undefined ? null : kronerBy(judged, mean);
  const problem = text.trim() !== "" && mean === undefined;
  return (
    <div className={styles.stack}>
      <Field
        label={words.regionMean}
        hint={words.regionMeanHint(key)}
        validationState={problem ? "error" : "none"}
        validationMessage={problem ? words.regionMeanUnread : undefined}
      >
        <Input
          inputMode="numeric"
          value={text}
          onChange={(_, { value }) => setMeans({ ...means, [key]: value })}
        />
      </Field>
      <p className={styles.line}>{kroner ? terms.kroner(kroner) : terms.regionMissing}</p>
    </div>
  );
}
