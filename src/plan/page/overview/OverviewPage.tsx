import { Button, Spinner } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { RefreshedAll } from "../../../excel/refresh";
import { withFiltersLifted } from "../../../excel/transaction/consent";
import { done } from "../../../excel/run";
import type { WorkbookRefusal } from "../../../excel/words";
import { useAction } from "../../../pane/action";
import { Busy } from "../../../pane/Busy";
import { Failed } from "../../../pane/Failed";
import { useKept } from "../../../pane/kept";
import { Notice } from "../../../pane/Notice";
import type { PageProps } from "../../../pane/page";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import type { Profile } from "../../read/profile";
import type { Several } from "../../sheet/several";
import type { BuildPhase, PlanBuilt } from "../../sheet/build";
import { planWords } from "../../words";
import { updateWords } from "../../words/update";
import type { PlanActions } from "../actions";
import { Findings } from "../Findings";
import { usePlan } from "../usePlan";
import { Changes } from "./Changes";
import { Refused } from "./Refused";
import { ProfileForm } from "./ProfileForm";
import { SeveralSection } from "./SeveralSection";
import { Goals, Milestones, Money, NextReport, Stages } from "./Sections";
import { pageWords } from "../../words/page";

/** The first page: which plan it is, where it stands, and the one button that brings everything up to date. */
export function OverviewPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const pageSaid = useWords(pageWords);
  const styles = usePlanStyles();
  const { front, profile: words } = useWords(planWords);
  const updates = useWords(updateWords);
  const plan = usePlan(actions);
  const building = useAction<PlanBuilt, WorkbookRefusal>(() => plan.read());
  const [phase, setPhase] = useState<BuildPhase>("reading");
  const [changes, setChanges] = useKept<readonly string[] | null>("plan.changes", null);
  const updating = useAction<RefreshedAll, never>();
  const [saved, setSaved] = useState(false);
  const { view, year, day } = plan;
  const [several, setSeveral] = useState<Several | null>(null);
  useEffect(() => actions.several(setSeveral), [actions]);
  const running = building.state.kind === "running" || updating.state.kind === "running";
  const build = async (profile?: Profile): Promise<boolean> => {
    setSaved(false);
    const outcome = await building.start((signal) =>
      actions.build({
        reportYear: year,
        today: day,
        years: [],
        names: {},
        ...(profile && { profile }),
        signal,
        onPhase: setPhase,
      }),
    );
    if (!outcome?.ok) return false;
    setChanges(await actions.news(language));
    setSaved(profile !== undefined);
    await plan.read();
    return true;
  };
  const update = async (lifting = false): Promise<void> => {
    setSaved(false);
    const all = () => actions.refreshAll(language);
    const outcome = await updating.start(async () =>
      done(await (lifting ? withFiltersLifted(all) : all())),
    );
    if (outcome === null) return;
    setChanges(await actions.news(language));
    await plan.read();
  };
  if (!view)
    return (
      <div className={styles.stack}>
        {plan.reading.state.kind === "running" && <Spinner size="tiny" label={pageSaid.reading} />}
        <Failed state={plan.reading.state} language={language} />
      </div>
    );
  const empty = view.there.length === 0;
  const part = { view, plan, language };
  const form = (label: string): ReactElement => (
    <ProfileForm
      profile={view.profile}
      followed={view.followed}
      label={label}
      busy={running}
      onSave={build}
    />
  );
  return (
    <div className={styles.stack}>
      {empty ? (
        <>
          <p className={styles.line}>{front.none}</p>
          {form(front.make)}
        </>
      ) : (
        <>
          <div className={styles.tight}>
            <p className={styles.title}>{view.profile.name || words.unnamed}</p>
            <p className={styles.soft}>
              {[...view.profile.areas, view.profile.municipality, view.profile.version]
                .filter((text) => text)
                .join(" · ")}
            </p>
            <div>
              <Button
                appearance="primary"
                disabledFocusable={running}
                onClick={() => void update()}
              >
                {front.update}
              </Button>
            </div>
          </div>
          {saved && (
            <Notice
              intent="success"
              text={{ what: words.saved, why: words.misfits(view.findings.length), todo: "" }}
            />
          )}
          {updating.state.kind === "done" && (
            <Refused
              all={updating.state.value}
              language={language}
              onLift={() => void update(true)}
            />
          )}
          {changes && <Changes changes={changes} />}
          <NextReport {...part} />
          <Money {...part} />
          <SeveralSection
            several={several}
            profile={view.profile}
            onShow={plan.show}
            language={language}
          />
          <Goals {...part} />
          <Milestones {...part} />
          <Stages {...part} />
          {view.findings.length > 0 && <Findings findings={view.findings} plan={plan} />}
          <details>
            <summary className={styles.summary}>{words.edit}</summary>
            {form(words.save)}
          </details>
        </>
      )}
      {view.faults.map((fault) => (
        <p key={fault.field} className={styles.line}>
          {words.fault(fault)}
        </p>
      ))}
      <Busy
        running={running}
        label={updating.state.kind === "running" ? updates.updating : pageSaid.phases[phase]}
        onCancel={building.cancel}
      />
      <Failed state={building.state} language={language} />
      <Failed state={plan.going.state} language={language} />
    </div>
  );
}
