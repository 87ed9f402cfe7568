import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useState } from "react";
import { useKept } from "../../../pane/kept";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import type { Followed } from "../../judge/profile";
import {
  PROFILE_FIELDS,
  type Profile,
  profileCells,
  type ProfileField,
  readProfile,
} from "../../read/profile";
import { planWords } from "../../words";
import { regulationName, THEME_LISTS } from "../../../finance";

type Draft = Readonly<Partial<Record<ProfileField, string>>>;
const NOTHING: Draft = {};

/** Which regulation's themes are used, where nobody has chosen one. */
function Proposal({
  profile,
  followed: { list, from, covered },
}: {
  readonly profile: Profile;
  readonly followed: Followed;
}): ReactElement | null {
  const styles = usePlanStyles();
  const words = useWords(planWords).profile;
  const name = regulationName(list);
  if (from === "stated") return null;
  const text =
    profile.firstYear === null
      ? words.proposedToday(name)
      : covered
        ? words.proposed(name, profile.firstYear)
        : words.uncovered(name, profile.firstYear);
  return <p className={styles.soft}>{text}</p>;
}

/** The plan's particulars: asked once, and kept as typed until they are saved. */
export function ProfileForm({
  profile,
  followed,
  label,
  busy,
  onSave,
}: {
  readonly profile: Profile;
  readonly followed: Followed;
  readonly label: string;
  readonly busy: boolean;
  readonly onSave: (profile: Profile) => Promise<boolean>;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(planWords).profile;
  const [draft, setDraft] = useKept<Draft>("plan.profile.draft", NOTHING, { shared: true });
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  const stands = profileCells(profile);
  const typed = (field: ProfileField): string => draft[field] ?? String(stands[field]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readProfile(
      Object.fromEntries(PROFILE_FIELDS.map((field) => [field, typed(field)])),
    );
    setFaulty(read.faults.map((fault) => words.fault(fault)));
    if (read.faults.length === 0 && (await onSave(read.profile))) setDraft(NOTHING);
  };
  return (
    <form className={styles.tight} onSubmit={(event) => void save(event)}>
      <p className={styles.soft}>{words.intro}</p>
      {PROFILE_FIELDS.map((field) => (
        <Field key={field} label={words.fields[field]} hint={words.hints[field]}>
          {field === "regulation" ? (
            <Select
              value={typed(field)}
              onChange={(_, { value }) => setDraft({ ...draft, [field]: value })}
            >
              <option value="">{words.notChosen}</option>
              {THEME_LISTS.map((list) => (
                <option key={list.id}>{regulationName(list)}</option>
              ))}
            </Select>
          ) : (
            <Input
              value={typed(field)}
              inputMode={field === "firstYear" || field === "lastYear" ? "numeric" : "text"}
              onChange={(_, { value }) => setDraft({ ...draft, [field]: value })}
              input={{ style: { minWidth: 0 } }}
            />
          )}
        </Field>
      ))}
      <Proposal profile={profile} followed={followed} />
      {faulty.map((sentence) => (
        <p key={sentence} className={styles.line} role="alert">
          {sentence}
        </p>
      ))}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
