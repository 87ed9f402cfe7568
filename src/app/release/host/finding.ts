import type { ReleaseWords } from "../words";

type Checks = ReleaseWords["check"];

/** What is wrong with one address: the sentence is the words' own. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly kind: keyof Checks;
  readonly path: string;
  readonly sentence: (words: ReleaseWords) => string;
}

/** Makes findings about one path. */
export function about(path: string) {
  const make =
    (severity: Finding["severity"]) =>
    <Kind extends keyof Checks>(kind: Kind, ...values: Parameters<Checks[Kind]>): Finding => ({
      severity,
      kind,
      path,
      // Each sentence takes just the values its kind asks for.
      sentence: ({ check }) => (check[kind] as (...given: typeof values) => string)(...values),
    });
  return { error: make("error"), warning: make("warning") };
}
