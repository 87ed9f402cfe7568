import { useMemo, useState } from "react";
import { type Fact, FACT_IDS, type FactReading, factsOf, readFact } from "../read/facts";
import { isHalf, type JudgedRule, judgeLetting } from "../judge/judge";
import type { FactId } from "../rules/facts";

/** Facts as they were typed; empty is not known. */
export type Typed = Readonly<Record<FactId, string>>;

const NOTHING = Object.fromEntries(FACT_IDS.map((id) => [id, ""])) as Record<FactId, string>;

export interface Letting {
  readonly typed: Typed;
  readonly set: (id: FactId, text: string) => void;
  readonly clear: () => void;
  /** The facts that cannot be read, as they were typed; they count as not known. */
  readonly unreadable: Readonly<Partial<Record<FactId, string>>>;
  readonly judged: readonly JudgedRule[];
  readonly half: boolean;
}

const valueOf = (reading: FactReading | undefined): Fact =>
  reading?.kind === "fact" ? reading.value : null;

/** The facts of the form and the rules judged by them, at every change. */
export function useLetting(): Letting {
  const [typed, setTyped] = useState<Typed>(NOTHING);
  return useMemo(() => {
    const readings = FACT_IDS.map((id) => [id, readFact(id, typed[id])] as const);
    const facts = factsOf((_, index) => valueOf(readings[index]?.[1]));
    return {
      typed,
      set: (id: FactId, text: string) => setTyped((before) => ({ ...before, [id]: text })),
      clear: () => setTyped(NOTHING),
      unreadable: Object.fromEntries(
        readings.flatMap(([id, reading]) =>
          reading.kind === "unreadable" ? [[id, reading.given]] : [],
        ),
      ),
      judged: judgeLetting(facts),
      half: isHalf(facts),
    };
  }, [typed]);
}
