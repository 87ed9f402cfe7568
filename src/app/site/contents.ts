/** A heading of the guide as an anchor: `Når noget driller` → `når-noget-driller`, as the forge makes it too. */
export function slug(heading: string): string {
  return heading
    .replace(/<[^>]*>|&[a-z]+;/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
}

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  /** HTML. */
  readonly text: string;
}

/** The guide with an anchor at each heading, and the headings in their order. */
export function anchored(guide: string): { readonly html: string; readonly headings: Heading[] } {
  const headings: Heading[] = [];
  const html = guide.replace(/<h([23])>(.*?)<\/h\1>/g, (_, level: string, text: string) => {
    const id = slug(text);
    headings.push({ level: level === "2" ? 2 : 3, id, text });
    return `<h${level} id="${id}">${text}</h${level}>`;
  });
  return { html, headings };
}

/** The contents: the headings of the second level, each with those below it. */
export function contents(headings: readonly Heading[]): string {
  const items: string[] = [];
  for (const { level, id, text } of headings) {
    const link = `<a href="#${id}">${text}</a>`;
    if (level === 2) items.push(`<li>${link}</li>`);
    else {
      const last = items.pop() ?? "<li></li>";
      items.push(
        last.includes("<ul>")
          ? last.replace("</ul></li>", `<li>${link}</li></ul></li>`)
          : last.replace("</li>", `<ul><li>${link}</li></ul></li>`),
      );
    }
  }
  return `<ul>${items.join("")}</ul>`;
}
