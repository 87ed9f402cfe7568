import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../core/words/language";
import { offeredIn, type Offered } from "../grid/suggest";

interface Metadata {
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly {
      readonly stringValue?: string;
      readonly numberValue?: number;
      readonly tooltip: string;
    }[];
  }[];
  readonly functions?: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
}

/** All functions that can be written: the add-in's as its own metadata describes them in the language, and Excel's. */
export function useOffered(language: Language): readonly Offered[] {
  const [own, setOwn] = useState<readonly Offered[]>([]);
  useEffect(() => {
    let stopped = false;
    void fetch(language === "da" ? "functions-da.json" : "functions.json")
      .then((answer) => (answer.ok ? (answer.json() as Promise<Metadata>) : {}))
      .then(({ functions = [], enums = [] }: Metadata) => {
        if (stopped) return;
        const sets = new Map(
          enums.map(({ id, values }) => [
            id,
            values.map(({ stringValue, numberValue, tooltip }) => ({
              written: stringValue === undefined ? String(numberValue) : `"${stringValue}"`,
              meaning: tooltip,
            })),
          ]),
        );
        setOwn(
          functions.map(({ name, description, parameters }) => ({
            name: `UDSAT.${name}`,
            description,
            parameters: parameters.map((one) => ({
              name: one.name,
              optional: one.optional === true,
              values: sets.get(one.customEnumId ?? ""),
            })),
          })),
        );
      })
      .catch(() => undefined);
    return () => void (stopped = true);
  }, [language]);
  return useMemo(() => offeredIn(language === "da" ? "da" : "en", own), [language, own]);
}
