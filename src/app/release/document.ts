import type { Language } from "../../core/words/language";
import { STYLE } from "../site/style";

/** A guide as a page that opens by itself, without a server, and prints. */
export async function page(markdown: string, language: Language): Promise<string> {
  const { marked } = await import("marked");
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Udsat";
  const body = await marked.parse(
    markdown.replace(/\]\((?:\.\.\/)?(\w+)\/(da|en)\.md/g, "](../$1/$2.html"),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
