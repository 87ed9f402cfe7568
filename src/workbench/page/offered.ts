import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../core/words/language";
import { offeredIn, type Offered } from "../grid/suggest";

interface Metadata {
  readonly functions?: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

/** All functions that can be written: the add-in's as its own metadata describes them in the language, and Excel's. */
export function useOffered(language: Language): readonly Offered[] {
  const [own, setOwn] = useState<readonly Offered[]>([]);
  useEffect(() => {
    let stopped = false;
    void fetch(language === "da" ? "functions-da.json" : "functions.json")
      .then((answer) => (answer.ok ? (answer.json() as Promise<Metadata>) : {}))
      .then(({ functions = [] }: Metadata) => {
        if (stopped) return;
        setOwn(
          functions.map(({ name, description, parameters }) => ({
            name: `UDSAT.${name}`,
            description,
            parameters: parameters.map((one) => ({
              name: one.name,
              optional: one.optional === true,
            })),
          })),
        );
      })
      .catch(() => undefined);
    return () => void (stopped = true);
  }, [language]);
  return useMemo(() => offeredIn(language === "da" ? "da" : "en", own), [language, own]);
}
