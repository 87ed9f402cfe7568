import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { categoriesSentence, PAGE, VERSION_LABELS } from "../../language/criteriapage";
import type { Language } from "../../language/language";
import { CRITERIA_VERSIONS, type CriteriaVersion, type VersionId } from "../../rules/criteria";
import { needsNational } from "./needs";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

/** The rules of the time, and the national average that those since 2018 take. */
export function Rules({ version, national, problem, language, onVersion, onNational }: {
  readonly version: CriteriaVersion;
  readonly national: string;
  /** What is wrong with the national average; empty where nothing is. */
  readonly problem: string;
  readonly language: Language;
  readonly onVersion: (id: VersionId) => void;
  readonly onNational: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Field label={PAGE.rules[language]} hint={categoriesSentence(version.categories.map(({ id }) => id), language)}>
        <Select value={version.id} onChange={(_, { value }) => onVersion(value as VersionId)}>
          {CRITERIA_VERSIONS.map(({ id }) => (
            <option key={id} value={id}>
              {VERSION_LABELS[id][language]}
            </option>
          ))}
        </Select>
      </Field>
      {needsNational(version) && (
        <Field
          label={PAGE.national[language]}
          hint={PAGE.nationalHint[language]}
          validationState={problem === "" ? "none" : "error"}
          validationMessage={problem === "" ? undefined : problem}
        >
          <Input inputMode="decimal" value={national} onChange={(_, { value }) => onNational(value)} />
        </Field>
      )}
    </div>
  );
}
