import { COMMON, OTHERWISE, type Rule, TEXTS, TYPES } from "./rules";

/** staticwebapp.config.json for Azure Static Web Apps, to lie in the folder `site`. There is no fallback page: what is missing is 404. */
export function azureRules(rules: readonly Rule[]): string {
  const config = {
    globalHeaders: { ...COMMON, ...OTHERWISE },
    routes: rules.map(({ kind, path, headers }) => ({
      route: kind === "file" ? path : `${path}*`,
      headers,
    })),
    mimeTypes: Object.fromEntries(
      Object.entries(TYPES).map(([ending, type]) => [
        `.${ending}`,
        TEXTS.includes(ending) ? `${type}; charset=utf-8` : type,
      ]),
    ),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
