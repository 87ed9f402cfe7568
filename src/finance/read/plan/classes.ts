import type { FrameId } from "../../rules/frames";
import type { PayerRule } from "../../rules/sources";
import type { ThemeList } from "../../rules/themes/list";
import { natureOfActivity } from "../names/activity";
import { kindOf, type Kind } from "../names/kind";
import type { Names } from "./namebook";
import { payerRule } from "../../rules/sources";
import type { Known } from "../names/known";
import { themeOn, type ThemeMatch } from "../names/theme";

/** A source as it counts. */
export interface KnownSource {
  readonly rule: PayerRule;
  readonly inKind: boolean;
  readonly frame: FrameId | undefined;
}

/** What each name of a plan means, worked out once a name. Undefined where a name means nothing we know. */
export interface Classes {
  source(id: number): KnownSource | undefined;
  kind(id: number): Kind | undefined;
  activity(id: number): Kind | undefined;
  theme(id: number, list: ThemeList): ThemeMatch;
}

/** Works out names as they are asked for. */
export function classesOf({ texts }: Names, known: Known): Classes {
  const once = <Value>(work: (text: string) => Value): ((id: number) => Value) => {
    const known: Value[] = [];
    return (id) => {
      const before = known[id];
      if (before !== undefined || id in known) return before as Value;
      return (known[id] = work(texts[id] ?? ""));
    };
  };
  const natures = new Map<string, Kind | undefined>();
  const themes = new Map<ThemeList, (id: number) => ThemeMatch>();
  return {
    source: once((text) => {
      const source = known.payer(text);
      return (
        source && { rule: payerRule(source.payer), inKind: source.inKind, frame: source.frame }
      );
    }),
    kind: once(kindOf),
    activity: once((text) => {
      // A number says nothing of what is paid for, and plans have many names that differ in no more.
      const words = text.replace(/\d+/g, "");
      if (!natures.has(words)) natures.set(words, natureOfActivity(words));
      return natures.get(words);
    }),
    theme: (id, list) => {
      const known = themes.get(list) ?? once((text) => themeOn(text, list));
      themes.set(list, known);
      return known(id);
    },
  };
}
