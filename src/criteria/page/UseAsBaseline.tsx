import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useKept } from "../../pane/kept";
import { useAnnounce } from "../../pane/Status";
import { useWords } from "../../pane/useWords";
import { type AreaBaseline, BASELINE_KEY, baselineOf } from "../judge/baseline";
import type { JudgedArea } from "../judge/types";
import { baselineWords } from "../words/baseline";

/** Lets a plan begin from an area's figures: the page "Værktøjskasse" shows what they call for. */
export function UseAsBaseline({
  area,
  rules,
  year,
}: {
  readonly area: JudgedArea;
  /** The rules it was judged by, by their title. */
  readonly rules: string;
  /** The year of the list; null where it does not say. */
  readonly year: number | null;
}): ReactElement {
  const words = useWords(baselineWords);
  const announce = useAnnounce();
  const [baseline, setBaseline] = useKept<AreaBaseline | null>(BASELINE_KEY, null);
  const chosen = baseline?.area === area.name;
  const choose = (): void => {
    setBaseline(baselineOf(area, rules, year));
    announce(words.chosen(area.name));
  };
  return (
    <>
      <Button size="small" aria-pressed={chosen} onClick={choose}>
        {words.use}
      </Button>
      {chosen && <span>{words.chosen(area.name)}</span>}
    </>
  );
}
