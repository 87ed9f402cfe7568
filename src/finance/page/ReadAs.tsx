import { Button, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { address } from "../../excel/address";
import { useWords } from "../../pane/useWords";
import type { CorrectionRow } from "../read/corrections";
import type { Reading } from "../read/read";
import { type ReadGroup, type ReadTable, viewOf } from "../read/view";
import { payerRule } from "../rules/sources";
import type { PlanCells } from "../sheet/place";
import { financeWords } from "../words";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";

/** So many names of a group are written out. */
const SHOWN = 3;
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
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.soft}>
          {[table.caption, words.use(table.use)].filter((text) => text !== "").join(": ")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.named}</th>
            <th scope="col">{words.readAs}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {table.groups.map((group) => (
            <Group key={`${group.axis} ${group.from}`} group={group} plan={plan} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const letters = (column: number): string =>
  address({ row: 0, column, rows: 1, columns: 1 }).replace(/\d+$/, "");

function Group({
  group,
  plan: { area },
  page,
}: {
  readonly group: ReadGroup;
  readonly plan: PlanCells;
  readonly page: Finance;
}): ReactElement {
  const words = useWords(financeWords);
  const { axis, from, to, names, role, payer, year, theme, reason, corrected } = group;
  const place =
    axis === "row"
      ? words.rows(area.row + from + 1, area.row + to + 1)
      : words.columns(letters(area.column + from), letters(area.column + to));
  const written = names.filter((name) => name !== "");
  const shown = [
    ...written.slice(0, SHOWN),
    ...(written.length > SHOWN ? [words.andMore(written.length - SHOWN)] : []),
  ].join(", ");
  const why = corrected
    ? words.byPerson
    : words.reason(reason) || (role === "sum" ? words.bySums : words.byWords);
  const told = [words.role(role), payer ? payerRule(payer).name : "", year ?? "", theme];
  return (
    <tr>
      <th scope="row">
        <Button
          size="small"
          appearance="subtle"
          onClick={() => page.go(axis === "row" ? from : 0, axis === "row" ? 0 : from)}
        >
          {place}
        </Button>
      </th>
      <td>{shown}</td>
      <td>{told.filter((text) => text !== "").join(", ")}</td>
      <td>{why}</td>
      <td>
        {written.length > 0 && (
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
