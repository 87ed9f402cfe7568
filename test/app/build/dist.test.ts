import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { CATALOGUE } from "../../../src/app/functions/catalogue";
import { metadata } from "../../../src/app/site/metadata";
import { addresses, parse, ROOT } from "./manifest";

const dist = join(ROOT, "dist");
const text = (name: string) => readFileSync(join(dist, name), "utf8");
const page = (name: string) => new JSDOM(text(name)).window.document;

/** The built functions in a bare context; gives what they registered, in order. */
function registered(CustomFunctions: object = {}): Map<string, (...args: unknown[]) => unknown> {
  const found = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, run: (...args: unknown[]) => unknown) => void found.set(id, run);
  runInContext(
    text("functions.js"),
    createContext({ CustomFunctions: { associate, ...CustomFunctions } }),
  );
  return found;
}

beforeAll(() => {
  if (!existsSync(dist)) throw new Error("There is no dist folder: run npm run build first.");
});

describe("functions.js", () => {
  test("registers every function while it loads, with nothing but CustomFunctions.associate", () => {
    expect([...registered().keys()]).toEqual(CATALOGUE.map(({ id }) => id));
  });

  test("is one classic script without imports, at most 128 kB compressed", () => {
    expect(text("functions.js")).not.toMatch(/\bimport\s*[({"']|\bexport\s*\{/);
    expect(gzipSync(text("functions.js"), { level: 9 }).length).toBeLessThanOrEqual(128_000);
  });

  test("throws an error with a code and a sentence, with and without the runtime's own error class", () => {
    class Own {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    for (const runtime of [
      {},
      { Error: Own, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
    ]) {
      let thrown: unknown;
      try {
        registered(runtime).get("CRITERIA")?.([["intet", "brugbart"]]);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(/\w+ \w+.*\.$/) as string,
      });
    }
  });
});

describe.each(["functions.json", "functions-da.json"])("%s", (name) => {
  const language = name === "functions.json" ? "en" : "da";

  test("is the metadata of the very functions that are registered", () => {
    const origin = new URL(addresses(parse(text("manifest.xml")))[0] ?? "").origin;
    expect(JSON.parse(text(name))).toEqual(metadata(CATALOGUE, language, origin));
  });

  test("links every function to a section of the built help", () => {
    const { functions } = JSON.parse(text(name)) as { functions: { helpUrl: string }[] };
    const broken = functions.filter(({ helpUrl }) => {
      const { pathname, hash } = new URL(helpUrl);
      return (
        !existsSync(join(dist, pathname)) || page(pathname).getElementById(hash.slice(1)) === null
      );
    });
    expect(broken).toEqual([]);
  });
});

test("every address of the manifest is a file that was built", () => {
  const missing = addresses(parse(text("manifest.xml"))).filter(
    (address) => !existsSync(join(dist, new URL(address).pathname)),
  );
  expect(missing).toEqual([]);
});

describe("taskpane.html", () => {
  test("loads Microsoft's client first, then the functions before anything else runs, then the pane", () => {
    const scripts = [...page("taskpane.html").querySelectorAll("script")];
    expect(scripts.slice(0, 2).map((script) => script.getAttribute("src"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^functions\.js\?[0-9a-f]{8}$/),
    ]);
    const held = scripts.map((script) => script.defer || script.async || script.type === "module");
    expect(held).toEqual(scripts.map((_, index) => index > 1));
    expect(scripts.length).toBeGreaterThan(2);
  });

  test("says its language, and lets in nothing but itself and Microsoft's client", () => {
    const document = page("taskpane.html");
    expect(document.documentElement.lang).toBe("da");
    const policy =
      document
        .querySelector("meta[http-equiv='Content-Security-Policy']")
        ?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });

  test("loads at most 224 kB compressed before its first page can be used", () => {
    const own = [...page("taskpane.html").querySelectorAll("script")]
      .map((script) => script.getAttribute("src") ?? "")
      .filter((src) => !src.startsWith("https:"));
    const sizes = own.map((src) => gzipSync(text(src.replace(/\?.*/, "")), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(224_000);
  });
});

describe.each(["help/index.html", "help/en.html"])("%s", (name) => {
  test("works without scripts, says its language, and every link within it leads somewhere", () => {
    const document = page(name);
    expect(
      [...document.scripts].map((script) => [script.getAttribute("src"), script.defer]),
    ).toEqual([["search.js", true]]);
    expect(document.getElementById("searching")?.hidden).toBe(true);
    expect(document.documentElement.lang).toBe(name === "help/index.html" ? "da" : "en");
    const links = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    const broken = links.filter((href) =>
      href.startsWith("#")
        ? !document.getElementById(href.slice(1))
        : !/^https:/.test(href) && !existsSync(join(dist, "help", href)),
    );
    expect(broken).toEqual([]);
  });

  test("has contents that lead to every heading of the guide, and pictures that are there", () => {
    const document = page(name);
    const linked = [...document.querySelectorAll("nav.toc a")].map((a) =>
      a.getAttribute("href")?.slice(1),
    );
    const own = [...document.querySelectorAll("main > h2, main > h3")].map(({ id }) => id);
    expect(linked).toEqual(own);
    const pictures = [...document.querySelectorAll("img")];
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(pictures.filter(({ alt }) => alt.length < 20)).toEqual([]);
    expect(
      pictures.filter((one) => !existsSync(join(dist, "help", one.getAttribute("src") ?? ""))),
    ).toEqual([]);
  });

  test("finds words, and shows the headings they stand under", () => {
    const { window } = new JSDOM(text(name), { runScripts: "outside-only" });
    window.eval(text("help/search.js"));
    const field = window.document.querySelector("#search") as HTMLInputElement;
    const shown = () =>
      [...window.document.querySelectorAll<HTMLElement>("main h2, main h3")]
        .filter((heading) => !heading.hidden)
        .map(({ id }) => id);
    const all = shown();
    field.value = "CAFÉ UDSAT.REDUCTION";
    field.dispatchEvent(new window.Event("input"));
    expect(shown()).toEqual([]);
    field.value = "udsat.reduction";
    field.dispatchEvent(new window.Event("input"));
    expect(shown()).toEqual(expect.arrayContaining(["functions", "udsat.reduction"]));
    expect(shown()).not.toContain("udsat.criteria");
    field.value = "";
    field.dispatchEvent(new window.Event("input"));
    expect(shown()).toEqual(all);
  });

  test("has one title and headings that skip no level", () => {
    const levels = [...page(name).querySelectorAll("h1,h2,h3,h4")].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

test("no source maps and no leftovers of the build are put out", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  expect(files.filter((file) => /\.map$|site\.cjs$|LICENSE\.txt$/.test(file))).toEqual([]);
});

test("the workbench, its host and its server are there", () => {
  expect(
    ["index.html", "host.cjs", "server.cjs", "workbench/office.js"].filter(
      (file) => !existsSync(join(dist, file)),
    ),
  ).toEqual([]);
});
