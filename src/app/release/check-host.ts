import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environmentOf } from "./environment";
import { fetcher } from "./host/answer";
import { checkHost } from "./host/check";
import { manifestFor } from "./manifest";
import { readOrigin } from "./origin";
import { productVersion, ROOT } from "./release";
import { languageAsked, releaseWords } from "./words";

const OPTIONS = {
  manifest: { type: "string" },
  env: { type: "string" },
  ca: { type: "string" },
  lang: { type: "string" },
} as const;

/** `npm run check-host https://… [-- --manifest path] [--env pilot|production] [--ca authority.pem] [--lang da|en]` */
export async function main(args: readonly string[]): Promise<number> {
  const words = releaseWords(languageAsked(args));
  const refuse = (sentence: string): number => {
    console.error(sentence);
    return 1;
  };
  let given;
  try {
    given = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse(words.option(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = given;
  const environment = environmentOf(values.env);
  if (!environment) return refuse(words.environment(values.env ?? ""));
  const read = readOrigin(positionals[0], "development");
  if (!read.ok) return refuse(words.origin[read.kind](read.given));
  const { origin } = read;
  const manifest =
    values.manifest === undefined
      ? manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), {
          origin,
          environment,
          version: productVersion(),
        })
      : readFileSync(values.manifest, "utf8");
  const fetch = fetcher(values.ca === undefined ? undefined : readFileSync(values.ca, "utf8"));
  const { addresses, findings } = await checkHost({ origin, manifest, fetch });
  for (const { severity, path, sentence } of findings)
    console.log(`${words[severity]} ${path}: ${sentence(words)}`);
  console.log(words.checked(addresses));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  console.log(findings.length === 0 ? words.fine : words.found(errors, findings.length - errors));
  return errors === 0 ? 0 : 1;
}
