import { useMemo } from "react";
import { useKept } from "../../pane/kept";
import { isHalf, type JudgedRule, judgeExamples, judgeLetting } from "../judge/judge";
import { type Fact, FACT_IDS, type FactReading, factsOf, readFact } from "../read/facts";
import { NOTHING, type Typed, typedFrom } from "../read/typed";
import type { FactId } from "../rules/facts";

export interface Letting {
  readonly typed: Typed;
  readonly set: (id: FactId, text: string) => void;
  readonly clear: () => void;
  /** The facts that cannot be read, as they were typed; they count as not known. */
  readonly unreadable: Readonly<Partial<Record<FactId, string>>>;
  readonly judged: readonly JudgedRule[];
  readonly examples: readonly JudgedRule[];
  readonly half: boolean;
}

const valueOf = (reading: FactReading | undefined): Fact =>
  reading?.kind === "fact" ? reading.value : null;

/** The facts of the form, kept in the workbook, and the rules judged by them at every change. */
export function useLetting(): Letting {
  const [kept, setKept] = useKept<Typed>("letting.facts", NOTHING, { shared: true });
  return useMemo(() => {
    const typed = typedFrom(kept);
    const readings = FACT_IDS.map((id) => [id, readFact(id, typed[id])] as const);
    const facts = factsOf((_, index) => valueOf(readings[index]?.[1]));
    return {
      typed,
      set: (id: FactId, text: string) =>
        setKept((before) => ({ ...typedFrom(before), [id]: text })),
      clear: () => setKept(NOTHING),
      unreadable: Object.fromEntries(
        readings.flatMap(([id, reading]) =>
          reading.kind === "unreadable" ? [[id, reading.given]] : [],
        ),
      ),
      judged: judgeLetting(facts),
      examples: judgeExamples(facts),
      half: isHalf(facts),
    };
  }, [kept, setKept]);
}
