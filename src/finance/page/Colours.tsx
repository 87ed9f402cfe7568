import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useContext, useMemo, useState } from "react";
import { useAction } from "../../pane/action";
import { Notice } from "../../pane/Notice";
import { LanguageContext, useWords } from "../../pane/useWords";
import { address } from "../../excel/address";
import type { Marked } from "../../excel/marks";
import { explainWorkbook, type WorkbookRefusal } from "../../excel/words";
import { CELL_ROLES, cellRuns, type CellRun } from "../read/cellruns";
import type { Reading } from "../read/read";
import { ROLE_FILLS } from "../sheet/colours";
import type { PlanCells } from "../sheet/place";
import { financeWords } from "../words";
import type { FinanceActions } from "./actions";
import { useFinanceStyles } from "./styles";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    width: "14px",
    height: "14px",
    marginInlineEnd: "6px",
    verticalAlign: "text-bottom",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});

/** So many places of a role are written out. */
const SHOWN = 4;

/** On request the reading as colours in the sheet, with what each colour says, and taken away again. */
export function Colours({
  reading,
  plan,
  actions,
}: {
  readonly reading: Reading;
  readonly plan: PlanCells;
  readonly actions: Pick<FinanceActions, "colour" | "uncolour">;
}): ReactElement {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  const language = useContext(LanguageContext);
  const colouring = useAction<Marked, WorkbookRefusal>();
  const runs = useMemo(() => cellRuns(reading), [reading]);
  /** The runs as they were coloured; none once they are taken away. */
  const [shown, setShown] = useState<readonly CellRun[]>([]);
  const { state } = colouring;
  const busy = state.kind === "running";
  const press = async (wanted: readonly CellRun[]): Promise<void> => {
    const outcome = await colouring.start(() =>
      wanted.length > 0 ? actions.colour(plan, wanted) : actions.uncolour(plan),
    );
    if (outcome?.ok) setShown(wanted);
  };
  return (
    <>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void press(runs)}>
          {words.showColours}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void press([])}>
          {words.hideColours}
        </Button>
      </div>
      {state.kind === "failed" && <Notice text={explainWorkbook(state.refusal, language)} />}
      {state.kind === "done" && shown.length === 0 && (
        <p className={styles.soft} role="status">
          {state.value.before > 0 ? words.coloursGone : words.noColours}
        </p>
      )}
      {shown.length > 0 && <Legend runs={shown} plan={plan} old={shown !== runs} />}
    </>
  );
}

function Legend({
  runs,
  plan: { area },
  old,
}: {
  readonly runs: readonly CellRun[];
  readonly plan: PlanCells;
  readonly old: boolean;
}): ReactElement {
  const styles = useFinanceStyles();
  const { swatch } = useStyles();
  const words = useWords(financeWords);
  const placeOf = ({ top, bottom, left, right }: CellRun): string =>
    address({
      row: area.row + top,
      column: area.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
  return (
    <>
      <p className={styles.soft} role="status">
        {old ? words.coloursOld : words.coloursShown}
      </p>
      <ul className={styles.list} aria-label={words.colours}>
        {CELL_ROLES.map((role) => {
          const own = runs.filter((run) => run.role === role).map(placeOf);
          return (
            own.length > 0 && (
              <li key={role} className={styles.line}>
                <span className={swatch} style={{ backgroundColor: ROLE_FILLS[role] }} />
                {words.cellRole(role)}: {own.slice(0, SHOWN).join(", ")}
                {own.length > SHOWN && ` ${words.andMore(own.length - SHOWN)}`}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
