import type { Environment } from "./environment";

/** The address that stands in the repository's own manifest.xml. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** What a manifest is made for. */
export interface Target {
  readonly origin: string;
  readonly environment: Environment;
  /** `1.2.3`; Office wants four numbers, and a higher one for each change. */
  readonly version: string;
}

/** A manifest that lacks what is to be replaced is a fault of the repository, not of the administrator. */
function replaced(text: string, pattern: RegExp, value: string): string {
  const found = text.match(new RegExp(pattern, "g"))?.length ?? 0;
  if (found !== 1)
    throw new Error(`manifest.xml: ${String(pattern)} stands ${String(found)} times, not once`);
  return text.replace(pattern, (_, before: string, after: string) => before + value + after);
}

const resource = (id: string) =>
  [
    new RegExp(`(<bt:String id="${id}" DefaultValue=")[^"]*(")`),
    new RegExp(
      `(<bt:String id="${id}" DefaultValue="[^"]*">\\s*<bt:Override Locale="da-DK" Value=")[^"]*(")`,
    ),
  ] as const;

export const officeVersion = (version: string): string => `${version}.0`;

/** The manifest of one environment at one address: the repository's own, with what differs put in. */
export function manifestFor(text: string, { origin, environment, version }: Target): string {
  const { id, title, ribbon, namespace } = environment;
  const parts: readonly (readonly [RegExp, string])[] = [
    [/(<Id>)[^<]*(<\/Id>)/, id],
    [/(<OfficeApp[^]*?<Version>)[^<]*(<\/Version>)/, officeVersion(version)],
    [/(<DisplayName DefaultValue=")[^"]*(")/, title],
    [/(<DisplayName DefaultValue="[^"]*">\s*<Override Locale="da-DK" Value=")[^"]*(")/, title],
    ...resource("Namespace").map((pattern) => [pattern, namespace] as const),
    ...resource("Tab.Label").map((pattern) => [pattern, title] as const),
  ];
  const made = parts.reduce((rest, [pattern, value]) => replaced(rest, pattern, value), text);
  return made
    .replaceAll(DEVELOPMENT_ORIGIN, origin)
    .replaceAll("UDSAT.", `${namespace}.`)
    .replace(/(id="|<TaskpaneId>)Udsat\./g, `$1${ribbon}.`);
}
