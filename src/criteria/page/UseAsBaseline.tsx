import { Button } from "@fluentui/react-components";
import { type ReactElement, useContext } from "react";
import type { Choice } from "../../excel/place";
import { useKept } from "../../pane/kept";
import { useAnnounce } from "../../pane/Status";
import { useWords } from "../../pane/useWords";
import { BASELINE_KEY, baselineOf, type FollowedBaseline } from "../judge/baseline";
import type { JudgedArea } from "../judge/types";
import { baselineWords } from "../words/baseline";
import { JudgedWith } from "./judgedwith";

const SHARED = { shared: true } as const;

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
  const judgedWith = useContext(JudgedWith);
  const [baseline, setBaseline] = useKept<FollowedBaseline<Choice> | null>(
    BASELINE_KEY,
    null,
    SHARED,
  );
  const chosen = baseline?.area === area.name;
  const choose = (): void => {
    const from = judgedWith && { ...judgedWith, municipality: area.municipality };
    setBaseline({ ...baselineOf(area, rules, year), ...(from && { from }) });
    announce(words.chosen(area.name));
  };
  return (
    <>
      <Button size="small" aria-pressed={chosen} onClick={choose}>
        {words.use}
      </Button>{" "}
      {chosen && <span>{words.chosen(area.name)}</span>}
    </>
  );
}
