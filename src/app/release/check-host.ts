import { readFileSync } from "node:fs";
import { join } from "node:path";
import { called } from "./command";
import { fetcher } from "./host/answer";
import { checkHost } from "./host/check";
import { manifestFor } from "./manifest";
import { readOrigin } from "./origin";
import { productVersion, ROOT } from "./release";

const text = (path: string): string => readFileSync(path, "utf8");

/** `npm run check-host https://… [-- --manifest path] [--env pilot|production] [--ca authority.pem] [--lang da|en]` */
export function main(args: readonly string[]): Promise<number> {
  return called(args, ["manifest", "ca"], async ({ words, values, positionals, ...call }) => {
    const read = readOrigin(positionals[0], "development");
    if (!read.ok) return call.refuse(words.origin[read.kind](read.given));
    const { origin } = read;
    const manifest =
      values.manifest === undefined
        ? manifestFor(text(join(ROOT, "manifest.xml")), {
            origin,
            environment: call.environment,
            version: productVersion(),
          })
        : text(values.manifest);
    const fetch = fetcher(values.ca === undefined ? undefined : text(values.ca));
    const { addresses, findings } = await checkHost({ origin, manifest, fetch });
    for (const { severity, path, sentence } of findings)
      console.log(`${words[severity]} ${path}: ${sentence(words)}`);
    console.log(words.checked(addresses));
    const errors = findings.filter(({ severity }) => severity === "error").length;
    console.log(findings.length === 0 ? words.fine : words.found(errors, findings.length - errors));
    return errors === 0 ? 0 : 1;
  });
}
