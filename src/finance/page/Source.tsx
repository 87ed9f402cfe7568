import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { regulationName } from "../rules/regulation";
import { THEME_LISTS } from "../rules/themes";
import { saysAnything } from "../read/facts";
import type { Period } from "../read/plan/period";
import type { PlanChoice } from "../sheet/place";
import { FINANCE_TABLE } from "../sheet/layout";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

const SELECTION = "selection";
const valueOf = (choice: PlanChoice): string =>
  choice.kind === "table" ? choice.table : SELECTION;
const choiceOf = (value: string): PlanChoice =>
  value === SELECTION ? { kind: "selection" } : { kind: "table", table: value };

/** What the sheet "Overblik" says of the plan, and where the budget has other years. */
function Facts({ page: { facts, report } }: { readonly page: Finance }): ReactElement | null {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  if (!facts || !saysAnything(facts)) return null;
  const { period, rules, version, municipality } = facts;
  const own = report?.kind === "report" ? report.plan.period : undefined;
  const differs = period && own && (own.first !== period.first || own.last !== period.last);
  const span = ({ first, last }: Period): string => `${first}-${last}`;
  return (
    <p className={styles.soft}>
      {words.facts(
        [
          municipality,
          ...(period ? [span(period)] : []),
          ...(rules ? [words.regulative(regulationName(rules))] : []),
          ...(version === "" ? [] : [words.version(version)]),
        ].filter((text) => text !== ""),
      )}
      {differs && ` ${words.otherYears(span(own))}`}
    </p>
  );
}

/** Where the plan is, which themes it is held against, and the button that checks it. */
export function Source({ page }: { readonly page: Finance }): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const tables = page.around?.tables ?? [];
  const own = page.around?.own ?? null;
  return (
    <div className={styles.section}>
      <p className={styles.line}>{words.intro}</p>
      {(tables.length > 0 || own !== null) && (
        <Field label={words.source}>
          <Select
            value={valueOf(page.choice)}
            onChange={(_, { value }) => page.choose(choiceOf(value))}
          >
            <option value={SELECTION}>{words.selection}</option>
            {own !== null && <option value={FINANCE_TABLE}>{words.own}</option>}
            {tables.map(({ name, sheet }) => (
              <option key={name} value={name}>
                {words.tableOn(name, sheet)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.rules}>
        <Select value={page.rules} onChange={(_, { value }) => page.setRules(value)}>
          <option value="">
            {page.facts?.rules
              ? words.fromOverview(regulationName(page.facts.rules))
              : words.eachYear}
          </option>
          {THEME_LISTS.map((list) => (
            <option key={list.id} value={list.id}>
              {regulationName(list)}
            </option>
          ))}
        </Select>
      </Field>
      <Facts page={page} />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={page.reading.state.kind === "running"}
          onClick={() => void page.read()}
        >
          {words.check}
        </Button>
      </div>
    </div>
  );
}
