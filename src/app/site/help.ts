import type { Language } from "../../core/words/language";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { VERSION } from "../version";
import { formula } from "./formula";
import { anchor } from "./metadata";
import { anchored, contents, type Heading } from "./contents";
import { HELP_POLICY } from "./policy";
import { STYLE } from "./style";
import { helpWords } from "./words/help";
import { EXAMPLES } from "./examples";
import { referenceWords } from "./words/reference";

/** Text as HTML text. */
export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function syntax({ id, parameters }: FunctionDefinition, language: Language): string {
  return formula(
    id,
    parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language])),
    language,
  );
}

function argumentsTable({ parameters }: FunctionDefinition, language: Language): string {
  const words = helpWords(language);
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, description, optional }) => {
    const left = optional ? ` <small>(${words.optional})</small>` : "";
    return `<tr><th scope="row">${escape(name[language])}${left}</th><td>${escape(description[language])}</td></tr>`;
  });
  const head = `<tr><th scope="col">${words.argument}</th><th scope="col">${words.meaning}</th></tr>`;
  return `<table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
}

function reference({ id }: FunctionDefinition, language: Language): string {
  const words = helpWords(language);
  const known = referenceWords(language)[id];
  if (!known) return "";
  const term = (word: "example" | "gives" | "refuses", text: string) =>
    `<dt>${words[word]}</dt><dd>${text}</dd>`;
  const refuses = `<ul>${known.refuses.map((text) => `<li>${escape(text)}</li>`).join("")}</ul>`;
  const example = `<code>${escape(formula(id, EXAMPLES[id] ?? [], language))}</code>`;
  return `<dl>${term("example", example)}${term("gives", escape(known.gives))}${term("refuses", refuses)}</dl>`;
}

function section(definition: FunctionDefinition, language: Language): string {
  const { id, description } = definition;
  return `<section aria-labelledby="${anchor(id)}">
<h3 id="${anchor(id)}">UDSAT.${id}</h3>
<p>${escape(description[language])}</p>
<p>${helpWords(language).syntax}: <code>${escape(syntax(definition, language))}</code></p>
${argumentsTable(definition, language)}
${reference(definition, language)}
</section>`;
}

function errors(language: Language): string {
  return `<dl>${helpWords(language)
    .errorCells.map(
      ({ code, meaning }) => `<dt><code>${code}</code></dt><dd>${escape(meaning)}</dd>`,
    )
    .join("")}</dl>`;
}

/** Where a user asks for help: the organisation's own address where the release was made with one. */
function contact(address: string | undefined, language: Language): string {
  const words = helpWords(language);
  const link =
    address === undefined
      ? ""
      : `<p><a href="${escape(address.includes("@") ? `mailto:${address}` : address)}">${escape(address)}</a></p>`;
  return `<h2 id="contact">${words.contact}</h2>
<p>${escape(words.whoToAsk)}</p>
${link}`;
}

const SEARCHING = (language: Language): string =>
  `<p id="searching" hidden><label for="search">${helpWords(language).search}</label> <input type="search" id="search" autocomplete="off"> <span id="found" role="status" data-text="${helpWords(language).found}"></span></p>`;

/** What a help page is made of besides the functions: the user guide as HTML, and whom to ask. */
export interface HelpOptions {
  readonly guide: string;
  readonly contact?: string;
}

/** The help page of a language: the user guide and every function. Works without scripts, on paper and in the dark. */
export function help(
  definitions: readonly FunctionDefinition[],
  language: Language,
  { guide, contact: address }: HelpOptions,
): string {
  const words = helpWords(language);
  const other = language === "da" ? "en" : "da";
  const { html, headings } = anchored(guide);
  const links = definitions
    .map(({ id }) => `<li><a href="#${anchor(id)}">UDSAT.${id}</a></li>`)
    .join("");
  const all: Heading[] = [
    ...headings,
    { level: 2, id: "functions", text: words.functions },
    { level: 2, id: "errors", text: words.errors },
    { level: 2, id: "contact", text: words.contact },
  ];
  const toc = `<nav class="toc" aria-label="${words.contents}">${contents(all)}</nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="../assets/icon-32.png">
<style>${STYLE}</style>
<script src="search.js" defer></script>
</head>
<body>
<header><p><a href="${other === "da" ? "index.html" : "en.html"}" lang="${other}" hreflang="${other}">${words.other}</a></p>
${SEARCHING(language)}</header>
<main>
${html.replace("<h2", () => `${toc}\n<h2`)}
<h2 id="functions">${words.functions}</h2>
<p>${escape(words.intro)}</p>
<nav aria-label="${words.functions}"><ul class="contents">${links}</ul></nav>
${definitions.map((definition) => section(definition, language)).join("\n")}
<h2 id="errors">${words.errors}</h2>
${errors(language)}
${contact(address, language)}
</main>
<footer><p>Udsat ${VERSION}</p></footer>
</body>
</html>
`;
}
