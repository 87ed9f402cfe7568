import { useEffect, useMemo, useRef, useState } from "react";
import { isHalf, type JudgedRule, judgeExamples, judgeLetting } from "../judge/judge";
import { type Fact, FACT_IDS, type FactReading, factsOf, readFact } from "../read/facts";
import type { FactId } from "../rules/facts";
import { NOTHING, type Typed } from "../sheet/kept";
import type { LettingActions } from "./actions";

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

/** Milliseconds without a change before what was typed goes to the workbook. */
const PAUSE = 600;

/** The typed facts, taken from the workbook and kept there: they are the colleagues' too, and outlive the page. */
function useKept({
  recall,
  keep,
}: LettingActions): readonly [Typed, (change: (before: Typed) => Typed) => void] {
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const touched = useRef(false);
  const pending = useRef<Typed | null>(null);
  useEffect(() => {
    let here = true;
    void recall().then((kept) => {
      if (here && !touched.current && kept) setTyped(kept);
    });
    return () => {
      here = false;
      if (pending.current) void keep(pending.current);
    };
  }, [keep, recall]);
  useEffect(() => {
    if (!touched.current) return undefined;
    pending.current = typed;
    const timer = setTimeout(() => {
      pending.current = null;
      void keep(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [keep, typed]);
  const change = (next: (before: Typed) => Typed): void => {
    touched.current = true;
    setTyped(next);
  };
  return [typed, change];
}

/** The facts of the form and the rules judged by them, at every change. */
export function useLetting(actions: LettingActions): Letting {
  const [typed, change] = useKept(actions);
  const judged = useMemo(() => {
    const readings = FACT_IDS.map((id) => [id, readFact(id, typed[id])] as const);
    const facts = factsOf((_, index) => valueOf(readings[index]?.[1]));
    return {
      unreadable: Object.fromEntries(
        readings.flatMap(([id, reading]) =>
          reading.kind === "unreadable" ? [[id, reading.given]] : [],
        ),
      ),
      judged: judgeLetting(facts),
      examples: judgeExamples(facts),
      half: isHalf(facts),
    };
  }, [typed]);
  return {
    typed,
    set: (id, text) => change((before) => ({ ...before, [id]: text })),
    clear: () => change(() => NOTHING),
    ...judged,
  };
}
