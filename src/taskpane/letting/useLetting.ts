import { useMemo, useState } from "react";
import { type Fact, type FactReading, type Facts, readFact } from "../../domain/letting/facts";
import { isHalf, type JudgedRule, judgeLetting } from "../../domain/letting/judge";
import { FACTS, type FactId } from "../../rules/letting/facts";

export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

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

const valueOf = (reading: FactReading): Fact => (reading.kind === "fact" ? reading.value : null);

/** The facts of the form and the rules judged by them, at every change. */
export function useLetting(): Letting {
  const [typed, setTyped] = useState<Typed>(NOTHING);
  return useMemo(() => {
    const readings = FACT_IDS.map((id) => [id, readFact(id, typed[id])] as const);
    const facts = Object.fromEntries(readings.map(([id, reading]) => [id, valueOf(reading)])) as unknown as Facts;
    return {
      typed,
      set: (id: FactId, text: string) => setTyped((before) => ({ ...before, [id]: text })),
      clear: () => setTyped(NOTHING),
      unreadable: Object.fromEntries(readings.flatMap(([id, reading]) => (reading.kind === "unreadable" ? [[id, reading.given]] : []))),
      judged: judgeLetting(facts),
      half: isHalf(facts),
    };
  }, [typed]);
}
