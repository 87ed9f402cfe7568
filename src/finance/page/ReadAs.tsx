import { Button, Link, Select } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { letters } from "../../excel/address";
import { useWords } from "../../pane/useWords";
import type { CorrectionRow } from "../read/corrections";
import type { Reading } from "../read/read";
import { type ReadGroup, type ReadTable, viewOf } from "../read/view";
import { payerRule } from "../rules/sources";
import type { PlanCells } from "../sheet/place";
import { financeWords } from "../words";
import type { FinanceWords } from "../words/da/reading";
import { Colours } from "./Colours";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";

/** So many names of a group are written out. */
const SHOWN = 3;
/** More groups than these with one role are one line that opens. */
const FEW = 4;
/** The roles that a person may say, as the table keeps them. */
export const SAYABLE = ["med", "ikke med", "sum", "heraf", "udgift"] as const;

/** The rows and columns of each table, in groups: what they are read as, and why; each can be corrected where it stands. */
export function ReadAs({
  reading,
  plan,
  page,
}: {
  readonly reading: Reading;
  readonly plan: PlanCells;
  readonly page: Finance;
}): ReactElement {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  const tables = viewOf(reading);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.readTitle}</h2>
      <details open={tables.length === 1}>
        <summary className={styles.summary}>{words.showReading}</summary>
        <p className={styles.soft}>{words.readHint}</p>
        <Colours reading={reading} plan={plan} actions={page} />
        {tables.map((table, index) => (
          <TableRead key={index} table={table} plan={plan} page={page} />
        ))}
      </details>
    </section>
  );
}

function TableRead({
  table,
  plan,
  page,
}: {
  readonly table: ReadTable;
  readonly plan: PlanCells;
  readonly page: Finance;
}): ReactElement {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  return (
    <table className={styles.reading}>
      <caption className={styles.soft}>
        {[table.caption, words.use(table.use)].filter((text) => text !== "").join(": ")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.readAs}</th>
          <th scope="col">{words.change}</th>
        </tr>
      </thead>
      {runsOf(table.groups).map((run) => (
        <Run key={`${run[0].axis} ${run[0].from}`} run={run} plan={plan} page={page} />
      ))}
    </table>
  );
}

type GroupRun = readonly [ReadGroup, ...ReadGroup[]];

/** Groups next to each other with one role: lines of many payers are one thing to look at. */
function runsOf(groups: readonly ReadGroup[]): GroupRun[] {
  const runs: [ReadGroup, ...ReadGroup[]][] = [];
  for (const group of groups) {
    const last = runs[runs.length - 1];
    const alike =
      last?.[0].axis === group.axis &&
      last[0].role === group.role &&
      last[0].reason === group.reason &&
      last[0].corrected === group.corrected;
    if (last && alike) last.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** A run of groups: a short one row by row, a long one as a line that opens. */
function Run({
  run,
  plan,
  page,
}: {
  readonly run: GroupRun;
  readonly plan: PlanCells;
  readonly page: Finance;
}): ReactElement {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  const [open, setOpen] = useState(false);
  const rows = run.map((group) => (
    <Group key={`${group.axis} ${group.from}`} group={group} plan={plan} page={page} />
  ));
  if (run.length <= FEW) return <tbody>{rows}</tbody>;
  const [first] = run;
  const last = run[run.length - 1] ?? first;
  const payers = [...new Set(run.map(({ payer }) => (payer ? payerRule(payer).name : "")))];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.opener}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {placeOf({ ...first, to: last.to }, plan, words)}: {words.role(first.role)}
          </Button>
          <p className={styles.soft}>{listed(payers, words)}</p>
        </th>
      </tr>
      {open && rows}
    </tbody>
  );
}

const placeOf = ({ axis, from, to }: ReadGroup, { area }: PlanCells, words: FinanceWords): string =>
  axis === "row"
    ? words.rows(area.row + from + 1, area.row + to + 1)
    : words.columns(letters(area.column + from), letters(area.column + to));

/** The first names, and how many more there are. */
function listed(names: readonly string[], words: FinanceWords): string {
  const written = names.filter((name) => name !== "");
  const more = written.length - SHOWN;
  return [...written.slice(0, SHOWN), ...(more > 0 ? [words.andMore(more)] : [])].join(", ");
}

function Group({
  group,
  plan,
  page,
}: {
  readonly group: ReadGroup;
  readonly plan: PlanCells;
  readonly page: Finance;
}): ReactElement {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  const { axis, from, names, role, payer, year, theme, reason, corrected } = group;
  const place = placeOf(group, plan, words);
  const why = corrected
    ? words.byPerson
    : words.reason(reason) || (role === "sum" ? words.bySums : words.byWords);
  const told = [words.role(role), payer ? payerRule(payer).name : "", year ?? "", theme];
  return (
    <tr>
      <th scope="row">
        <Link
          as="button"
          className={styles.place}
          onClick={() => page.go(axis === "row" ? from : 0, axis === "row" ? 0 : from)}
        >
          {place}
        </Link>
        <p className={styles.soft}>{listed(names, words)}</p>
      </th>
      <td>
        {told.filter((text) => text !== "").join(", ")}
        <p className={styles.soft}>{why}</p>
      </td>
      <td>
        {names.some((name) => name !== "") && (
          <Select
            size="small"
            aria-label={`${words.change}: ${place}`}
            value=""
            onChange={(_, { value }) => {
              if (value !== "") void page.say(answersFor(group, value));
            }}
          >
            <option value="">{words.keep}</option>
            {SAYABLE.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
      </td>
    </tr>
  );
}

/** What a choice for a group writes: a line a name. */
const answersFor = ({ axis, names }: ReadGroup, role: string): CorrectionRow[] =>
  [...new Set(names)]
    .filter((name) => name !== "")
    .map((name) => ({ what: axis === "row" ? "række" : "kolonne", name, role }));
