import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PAGE, tableChoice } from "../words/page";
import type { Language } from "../../core/words/language";
import { CRITERIA_SOURCE } from "../sheet/layout";
import type { Choice } from "../../excel/place";
import type { Surroundings } from "./actions";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
});

const SELECTION = "selection";
const REMEMBERED = "remembered";

function choiceOf(value: string): Choice {
  if (value === SELECTION) return { kind: "selection" };
  if (value === REMEMBERED) return { kind: "name", name: CRITERIA_SOURCE };
  return { kind: "table", table: value.slice("table:".length) };
}

function valueOf(choice: Choice): string {
  switch (choice.kind) {
    case "selection":
    case "range":
      return SELECTION;
    case "name":
      return REMEMBERED;
    case "table":
      return `table:${choice.table}`;
  }
}

/** Where the list is, and the button that reads it. A choice of place is offered only where there is one. */
export function SourcePicker({
  around,
  choice,
  language,
  busy,
  onChoose,
  onRead,
}: {
  readonly around: Surroundings | null;
  readonly choice: Choice;
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onRead: () => void;
}): ReactElement {
  const styles = useStyles();
  const tables = around?.tables ?? [];
  const remembered = (around?.sheet ?? null) !== null;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{PAGE.intro[language]}</p>
      {(tables.length > 0 || remembered) && (
        <Field label={PAGE.source[language]}>
          <Select value={valueOf(choice)} onChange={(_, { value }) => onChoose(choiceOf(value))}>
            <option value={SELECTION}>{PAGE.selection[language]}</option>
            {remembered && <option value={REMEMBERED}>{PAGE.remembered[language]}</option>}
            {tables.map(({ name, sheet }) => (
              <option key={name} value={`table:${name}`}>
                {tableChoice(name, sheet, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={onRead}>
          {choice.kind === "table" || choice.kind === "name"
            ? PAGE.readAgain[language]
            : PAGE.useSelection[language]}
        </Button>
      </div>
    </div>
  );
}
