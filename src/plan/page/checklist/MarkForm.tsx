import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useEffect } from "react";
import type { ChecklistItem } from "../../judge/checklist";
import type { MarkState } from "../../../targets";
import type { MarkChange } from "../../sheet/mark";
import { useKept } from "../../../pane/kept";
import { usePlanStyles } from "../../../pane/styles";
import { namesWords } from "../../words/names";
import { pageWords } from "../../words/page";
import { useWords } from "../../../pane/useWords";

const STATES = Object.keys(namesWords("da").marks) as MarkState[];

interface Draft {
  readonly state: MarkState | "";
  readonly owner: string;
  readonly day: string;
  readonly note: string;
}

function draftOf({ mark }: ChecklistItem): Draft {
  return {
    state: mark?.state ?? "",
    owner: mark?.owner ?? "",
    day: mark?.day ?? "",
    note: mark?.note ?? "",
  };
}

const NOTHING: Partial<Draft> = {};

/** The fields that are typed otherwise than they stand. */
const different = (before: Draft, now: Draft): Partial<Draft> =>
  Object.fromEntries(
    (Object.keys(now) as (keyof Draft)[])
      .filter((field) => now[field] !== before[field])
      .map((field) => [field, now[field]]),
  );

/** Only what was changed is written, so that a colleague's newer entry in another field stays. */
function changes(before: Draft, now: Draft): MarkChange {
  return {
    ...(now.state !== before.state && { state: now.state || undefined }),
    ...(now.owner !== before.owner && { owner: now.owner }),
    ...(now.day !== before.day && { day: now.day || null }),
    ...(now.note !== before.note && { note: now.note }),
  };
}

/** A person's answer to a requirement; kept on the sheet, where colleagues see it. */
export function MarkForm({
  item,
  onSave,
}: {
  readonly item: ChecklistItem;
  readonly onSave: (change: MarkChange) => void;
}): ReactElement {
  const names = useWords(namesWords);
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const before = draftOf(item);
  // Only what was typed is kept, so that the other fields follow the sheet; it stays until it stands on the sheet.
  const [typed, setTyped] = useKept<Partial<Draft>>(
    `checklist.draft.${item.requirement.code}`,
    NOTHING,
  );
  const draft: Draft = { ...before, ...typed };
  const setDraft = (now: Draft): void => setTyped(different(before, now));
  const kept = JSON.stringify(before);
  useEffect(() => {
    const there = JSON.parse(kept) as Draft;
    setTyped((now) => different(there, { ...there, ...now }));
  }, [kept, setTyped]);
  const change = changes(before, draft);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (Object.keys(change).length > 0) onSave(change);
  };
  return (
    <form className={styles.tight} onSubmit={save}>
      <div className={styles.pair}>
        <Field label={words.status}>
          <Select
            value={draft.state}
            onChange={(_, { value }) => setDraft({ ...draft, state: value as MarkState | "" })}
          >
            <option value="">{words.noStatus}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {names.marks[state]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.owner}>
          <Input
            value={draft.owner}
            onChange={(_, { value }) => setDraft({ ...draft, owner: value })}
            input={{ style: { minWidth: 0 } }}
          />
        </Field>
        <Field label={words.day}>
          <Input
            type="date"
            value={draft.day}
            onChange={(_, { value }) => setDraft({ ...draft, day: value })}
            input={{ style: { minWidth: 0 } }}
          />
        </Field>
      </div>
      <Field label={words.note}>
        <Textarea
          rows={2}
          value={draft.note}
          onChange={(_, { value }) => setDraft({ ...draft, note: value })}
        />
      </Field>
      <div>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={Object.keys(change).length === 0}
        >
          {words.save}
        </Button>
      </div>
    </form>
  );
}
