import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsYears, nameOf } from "../judge";
import { danishDay } from "../../core/day";
import type { Language } from "../../core/words/language";
import { CRITERIA_VERSIONS, type VersionId } from "../rules";
import { partKeys, type RulesChoice } from "../sheet/list";
import { Figure } from "./Figure";
import { NationalFields } from "./NationalFields";
import { type Criteria, partKey } from "./useCriteria";
import { pageWords } from "../words/page";
import { termWords } from "../words/terms";
import { yearsWords } from "../words/years";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

/** One of several lists: its day and rules, and its first area, which tells lists of one day apart. */
function listLabel(
  result: Criteria["result"],
  index: number,
  versions: Readonly<Record<VersionId, string>>,
): string {
  const part = result?.ok ? result.all.parts[index] : undefined;
  if (!part) return "";
  const { day, version, areas } = part;
  const rules = versions[version.id];
  const first = areas.count > 0 ? `: ${String(nameOf(areas, 0))} …` : "";
  return `${day === null ? rules : `${danishDay(day)} (${rules})`}${first}`;
}

/** The rules of the time, and what those since 2018 take besides the list: the national average, and the years in a row. */
export function Rules({
  page,
  language,
}: {
  readonly page: Criteria;
  readonly language: Language;
}): ReactElement {
  const yearsSaid = useWords(yearsWords);
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const { version, problems } = page;
  const column = page.result?.ok ? page.result.list.assessment.areas.years : null;
  return (
    <div className={styles.stack}>
      <Field label={words.rules} hint={terms.categories(version.categories.map(({ id }) => id))}>
        <Select value={page.rules} onChange={(_, { value }) => page.setRules(value as RulesChoice)}>
          <option value="list">{words.rulesByList}</option>
          {CRITERIA_VERSIONS.map(({ id }) => (
            <option key={id} value={id}>
              {terms.versions[id]}
            </option>
          ))}
        </Select>
      </Field>
      {page.result?.ok && page.result.all.parts.length > 1 && (
        <Field label={words.listShown}>
          <Select
            value={partKey(page.result)}
            onChange={(_, { value }) => page.setDay(value === "" ? null : value)}
          >
            {partKeys(page.result.all).map((key, index) => (
              <option key={key} value={key}>
                {listLabel(page.result, index, terms.versions)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <NationalFields page={page} language={language} />
      {countsYears(version) && (
        <Figure
          label={words.years}
          hint={yearsSaid.hint(version, column)}
          problem={problems.years}
          mode="numeric"
          value={page.years}
          language={language}
          onChange={page.setYears}
        />
      )}
    </div>
  );
}
