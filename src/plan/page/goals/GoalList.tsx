import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import type { YearReport } from "../../judge/report";
import type { GoalLine, IndicatorLine } from "../../judge/lines";
import type { Language } from "../../../core/words/language";
import { figureText, shareText } from "../../../core/words/figure";
import type { TargetState } from "../../../targets";
import { Choice } from "../../../pane/Choice";
import { TargetTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { pageWords } from "../../words/page";
import { namesWords } from "../../words/names";
import { useWords } from "../../../pane/useWords";
import { useKept } from "../../../pane/kept";

function Line({
  line,
  plan,
  language,
}: {
  readonly line: IndicatorLine;
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const { indicator, measured, yearTarget, share, state } = line;
  // "36 antal" is not how a count is said.
  const unit =
    indicator.unit && !/^antal$/i.test(indicator.unit.trim()) ? ` ${indicator.unit}` : "";
  const facts = [
    measured ? `${words.measured}: ${figureText(measured.value, language)}${unit}` : words.notYet,
    yearTarget === null ? "" : `${words.path}: ${figureText(yearTarget, language)}${unit}`,
    share === null ? "" : shareText(share, language),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.opener}
          onClick={() => plan.go("indicators", indicator.row, "name")}
        >
          {`${indicator.id} ${indicator.name}`}
        </Button>
        <TargetTag state={state} />
      </div>
      <p className={styles.soft}>{facts.filter((fact) => fact).join(" · ")}</p>
    </li>
  );
}

function GoalCard({
  line,
  plan,
  language,
}: {
  readonly line: GoalLine;
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.opener}
            onClick={() => plan.go("goals", line.goal.row, "name")}
          >
            {`${line.goal.id} ${line.goal.name}`}
          </Button>
        </h3>
        <TargetTag state={line.state} />
      </div>
      {line.indicators.length > 0 && (
        <ul className={styles.nested}>
          {line.indicators.map((one) => (
            <Line key={one.indicator.row} line={one} plan={plan} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The concrete goals with their indicators, as the year's report sees them; a name leads to its cell. */
export function GoalList({
  report,
  plan,
  language,
}: {
  readonly report: YearReport;
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement {
  const named = useWords(namesWords);
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const [state, setState] = useKept<TargetState | "all">("goals.state", "all");
  const shown = report.goals.filter(
    (line) =>
      state === "all" || line.state === state || line.indicators.some((one) => one.state === state),
  );
  return (
    <section className={styles.tight} aria-label={words.goals}>
      <h2 className={styles.title}>{`${words.goals} (${shown.length})`}</h2>
      <Choice<TargetState>
        label={words.standing}
        names={named.targetStates}
        value={state}
        onChange={setState}
      />
      {shown.length === 0 && <p className={styles.soft}>{words.noMatch}</p>}
      <ul className={styles.list}>
        {shown.map((line) => (
          <GoalCard key={line.goal.row} line={line} plan={plan} language={language} />
        ))}
      </ul>
    </section>
  );
}
