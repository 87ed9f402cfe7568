import { parseArgs } from "node:util";
import { type Environment, environmentOf } from "./environment";
import { languageAsked, type ReleaseWords, releaseWords } from "./words";

/** What a tool was called with. */
export interface Call<Name extends string> {
  readonly words: ReleaseWords;
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly positionals: readonly string[];
  readonly environment: Environment;
  /** Says the sentence and gives the tool's exit code. */
  readonly refuse: (sentence: string) => number;
}

/** Runs a tool with its options, each taking a value, beside `--env` and `--lang`; says what is wrong where they cannot be read. */
export async function called<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  act: (call: Call<Name>) => number | Promise<number>,
): Promise<number> {
  const words = releaseWords(languageAsked(args));
  const refuse = (sentence: string): number => {
    console.error(sentence);
    return 1;
  };
  const options = Object.fromEntries(
    [...names, "env", "lang"].map((name) => [name, { type: "string" as const }]),
  );
  let given;
  try {
    given = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuse(words.option(error instanceof Error ? error.message : String(error)));
  }
  const values = given.values as Partial<Record<Name | "env", string>>;
  const environment = environmentOf(values.env);
  if (!environment) return refuse(words.environment(values.env ?? ""));
  return act({ words, values, positionals: given.positionals, environment, refuse });
}
