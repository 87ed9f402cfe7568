import { azureRules } from "../../../src/app/release/server/azure";
import { iisRules } from "../../../src/app/release/server/iis";
import { nginxRules } from "../../../src/app/release/server/nginx";
import { headersOf, serverRules, TEXTS, TYPES } from "../../../src/app/release/server/rules";
import { azure, iis, nginx } from "./interpret";

const PATHS = [
  "/taskpane.html",
  "/functions.js",
  "/functions.json",
  "/functions-da.json",
  "/shortcuts.json",
  "/version.json",
  "/help/index.html",
  "/help/search.js",
  "/help/pictures/a.png",
  "/pane/pane.12345678.js",
  "/pane/pane.12345678.css",
  "/assets/icon-32.png",
  "/LICENSE.txt",
  "/office-js/office.js",
  "/findes-ikke.html",
];

describe.each(["cdn", "self"] as const)("with office.js from %s", (officeJs) => {
  const rules = serverRules(officeJs);
  test.each([
    ["nginx", nginx(nginxRules(rules))],
    ["IIS", iis(iisRules(rules))],
    ["Azure Static Web Apps", azure(azureRules(rules))],
  ])("the text for %s means what the rules say, for every kind of path", (_, interpreted) => {
    for (const path of PATHS) {
      const ending = /\.(\w+)$/.exec(path)?.[1] ?? "";
      const type = TYPES[ending] ?? "";
      expect([path, interpreted(path)]).toEqual([
        path,
        {
          ...headersOf(path, rules),
          "Content-Type": TEXTS.includes(ending) ? `${type}; charset=utf-8` : type,
        },
      ]);
    }
  });
});

test("icons may be kept, names made of content are kept for a year, and the rest is asked for again", () => {
  const cache = (path: string) => headersOf(path, serverRules())["Cache-Control"];
  expect(PATHS.map((path) => [path, cache(path)])).toEqual([
    ["/taskpane.html", "no-cache"],
    ["/functions.js", "no-cache"],
    ["/functions.json", "no-cache"],
    ["/functions-da.json", "no-cache"],
    ["/shortcuts.json", "no-cache"],
    ["/version.json", "no-store"],
    ["/help/index.html", "no-cache"],
    ["/help/search.js", "no-cache"],
    ["/help/pictures/a.png", "no-cache"],
    ["/pane/pane.12345678.js", "public, max-age=31536000, immutable"],
    ["/pane/pane.12345678.css", "public, max-age=31536000, immutable"],
    ["/assets/icon-32.png", "public, max-age=86400"],
    ["/LICENSE.txt", "no-cache"],
    ["/office-js/office.js", "no-cache"],
    ["/findes-ikke.html", "no-cache"],
  ]);
});

test("nothing is sent that shuts Excel out", () => {
  const all = PATHS.flatMap((path) => Object.entries(headersOf(path, serverRules())));
  const names = all.map(([name]) => name.toLowerCase());
  expect(names).not.toContain("x-frame-options");
  expect(names).not.toContain("cross-origin-opener-policy");
  expect(names).not.toContain("set-cookie");
});
