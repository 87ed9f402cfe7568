import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/words/language";
import { commandWords } from "../../src/app/ribbon/words/command";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const WORDS = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /(^|\/)words(\/.*)?\.ts$/.test(path))
  .map((path) => read(`src/${path}`));
const SHOWN = [...WORDS, read("src/app/pane/pages.ts"), read("manifest.xml")].join("\n");

/** What stands in bold in the guides without being a button, a page or a heading of ours: Excel's own menus, errors, and words made strong. */
const OTHERS = /^(#.*|Indsæt → .*|Insert → .*|Fjern|Remove|Intet forlader .*|Nothing leaves .*)$/;

test.each(["da", "en"])(
  "every button, page and heading that the guide names in %s is called so in the add-in",
  (language) => {
    const named = [...read(`docs/guide/${language}.md`).matchAll(/\*\*([^*]+)\*\*/g)].map(
      ([, name]) => name ?? "",
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !OTHERS.test(name) && !SHOWN.includes(`"${name}"`))).toEqual([]);
  },
);

test.each(["da", "en"] as const)(
  "a sentence in %s that says which button to press calls it what it is called",
  (language: Language) => {
    const [button] =
      (language === "da"
        ? /DefaultValue="Insert criteria sheet">\s*<bt:Override Locale="da-DK" Value="([^"]+)"/
        : /DefaultValue="(Insert criteria sheet)"/
      )
        .exec(read("manifest.xml"))
        ?.slice(1) ?? [];
    expect(commandWords(language).nothingToRefresh().todo).toContain(button);
  },
);
