import { COMMON, type Headers, OTHERWISE, type Rule, TEXTS, TYPES } from "./rules";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A header that stands above is taken away first: IIS answers 500 where one is added twice. */
function customHeaders(own: Headers, indent: string): string {
  const lines = Object.entries(own).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${escaped(value)}" />`,
  ]);
  return [
    "<httpProtocol>",
    "  <customHeaders>",
    ...lines.map((line) => `    ${line}`),
    "  </customHeaders>",
    "</httpProtocol>",
  ]
    .map((line) => indent + line)
    .join("\n");
}

function location({ path, headers }: Rule): string {
  return `  <location path="${path.replace(/^\/|\/$/g, "")}">
    <system.webServer>
${customHeaders(headers, "      ")}
    </system.webServer>
  </location>`;
}

/** web.config for IIS, to lie in the folder `site`. */
export function iisRules(rules: readonly Rule[]): string {
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `<remove fileExtension=".${ending}" />`,
    `<mimeMap fileExtension=".${ending}" mimeType="${type}${TEXTS.includes(ending) ? "; charset=utf-8" : ""}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Udsat: type, cache, frames and origins of each file. This file lies in the folder "site". -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${types.map((line) => `      ${line}`).join("\n")}
    </staticContent>
${customHeaders({ ...COMMON, ...OTHERWISE }, "    ").replace("<customHeaders>", `<customHeaders>\n        <remove name="X-Powered-By" />\n        <remove name="X-Frame-Options" />`)}
  </system.webServer>
${rules.map(location).join("\n")}
</configuration>
`;
}
