import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FINANCE_PAGE, tableOn } from "../words/page";
import type { Language } from "../../core/words/language";
import { THEME_LISTS } from "../rules/themes";
import type { PlanChoice } from "../sheet/place";
import { FINANCE_TABLE } from "../sheet/layout";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";

const SELECTION = "selection";
const valueOf = (choice: PlanChoice): string =>
  choice.kind === "table" ? choice.table : SELECTION;
const choiceOf = (value: string): PlanChoice =>
  value === SELECTION ? { kind: "selection" } : { kind: "table", table: value };

/** Where the plan is, which themes it is held against, and the button that checks it. */
export function Source({
  page,
  language,
}: {
  readonly page: Finance;
  readonly language: Language;
}): ReactElement {
  const styles = useFinanceStyles();
  const tables = page.around?.tables ?? [];
  const own = page.around?.own ?? null;
  return (
    <div className={styles.section}>
      <p className={styles.line}>{FINANCE_PAGE.intro[language]}</p>
      {(tables.length > 0 || own !== null) && (
        <Field label={FINANCE_PAGE.source[language]}>
          <Select
            value={valueOf(page.choice)}
            onChange={(_, { value }) => page.choose(choiceOf(value))}
          >
            <option value={SELECTION}>{FINANCE_PAGE.selection[language]}</option>
            {own !== null && <option value={FINANCE_TABLE}>{FINANCE_PAGE.own[language]}</option>}
            {tables.map(({ name, sheet }) => (
              <option key={name} value={name}>
                {tableOn(name, sheet, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={FINANCE_PAGE.rules[language]}>
        <Select value={page.rules} onChange={(_, { value }) => page.setRules(value)}>
          <option value="">{FINANCE_PAGE.eachYear[language]}</option>
          {THEME_LISTS.map(({ id, first, last }) => (
            <option key={id} value={id}>
              {first.slice(0, 4)}-{last.slice(2, 4)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={page.reading.state.kind === "running"}
          onClick={() => void page.read()}
        >
          {FINANCE_PAGE.check[language]}
        </Button>
      </div>
    </div>
  );
}
