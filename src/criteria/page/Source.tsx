import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CRITERIA_SOURCE } from "../sheet/layout";
import type { Choice } from "../../excel/place";
import type { Surroundings } from "./actions";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

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
    case "sheet":
    case "namedSheet":
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
  busy,
  onChoose,
  onRead,
}: {
  readonly around: Surroundings | null;
  readonly choice: Choice;
  readonly busy: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onRead: () => void;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useStyles();
  const tables = around?.tables ?? [];
  const remembered = (around?.sheet ?? null) !== null;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{words.intro}</p>
      {(tables.length > 0 || remembered) && (
        <Field label={words.source}>
          <Select value={valueOf(choice)} onChange={(_, { value }) => onChoose(choiceOf(value))}>
            <option value={SELECTION}>{words.selection}</option>
            {remembered && <option value={REMEMBERED}>{words.remembered}</option>}
            {tables.map(({ name, sheet }) => (
              <option key={name} value={`table:${name}`}>
                {words.tableChoice(name, sheet)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={onRead}>
          {choice.kind === "table" || choice.kind === "name" ? words.readAgain : words.useSelection}
        </Button>
      </div>
    </div>
  );
}
