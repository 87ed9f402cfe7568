import { isTheme, themeOn } from "../../../src/finance/read/names/theme";
import { THEME_LISTS } from "../../../src/finance/rules/themes";
import { HEAD, found, kinds } from "./tables";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** The ways a plan numbers its themes and joins their parts; `n` is the theme's number in its list. */
const WRITINGS: readonly (readonly [string, (name: string, n: number) => string])[] = [
  ["as the fund writes it", (name) => name],
  ["in capitals, with a full stop", (name) => `${name.toUpperCase()}.`],
  ["with a number", (name, n) => `${n}. ${name}`],
  ["with a bare number", (name, n) => `${n} ${name}`],
  ["with a number and a bracket", (name, n) => `${n}) ${name}`],
  ["with a number in brackets", (name, n) => `(${n}) ${name}`],
  ["with a number of two parts", (name, n) => `${n}.1 ${name}`],
  ["with a number and a letter", (name, n) => `${n}a. ${name}`],
  ["with a letter", (name, n) => `${"ABCDEFG"[n - 1] ?? ""}. ${name}`],
  ["with a Roman number", (name, n) => `${ROMAN[n - 1] ?? ""}. ${name}`],
  ["with a bare Roman number", (name, n) => `${ROMAN[n - 1] ?? ""} ${name}`],
  ["with the word tema and a colon", (name, n) => `Tema ${n}: ${name}`],
  ["with the word tema and a dash", (name, n) => `Tema ${n} - ${name}`],
  ["with the word tema and a Roman number", (name, n) => `Tema ${ROMAN[n - 1] ?? ""} – ${name}`],
  ["with tema nr.", (name, n) => `Tema nr. ${n}: ${name}`],
  ["with the word tema alone", (name) => `Tema: ${name}`],
  ["with the word indsatsområde", (name, n) => `Indsatsområde ${n}: ${name}`],
  ["with the word temaområde", (name, n) => `Temaområde ${n}. ${name}`],
  ["with LBF-tema", (name, n) => `LBF-tema ${n}: ${name}`],
  ["with its tema after it in brackets", (name, n) => `${name} (tema ${n})`],
  ["with its tema after it", (name, n) => `${name}, tema ${ROMAN[n - 1] ?? ""}`],
  ["with its indsatsområde after it", (name, n) => `${name} - indsatsområde ${n}`],
  ["with its number after it in brackets", (name, n) => `${name} (${n})`],
  ["with an ampersand", (name) => name.replace(" og ", " & ")],
  ["with a slash", (name) => name.replace(" og ", "/")],
  ["with a slash between all its parts", (name) => name.replace(/, | og /g, " / ")],
  ["with a plus", (name) => name.replace(" og ", " + ")],
  ["with commas alone", (name) => name.replace(" og ", ", ")],
  [
    "with two letters for æ, ø and å",
    (name) => name.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa"),
  ],
  ["with soft hyphens", (name) => name.replace(/(?<=\p{L}{4})(?=\p{L}{3})/gu, "\u00ad")],
];

test.each(WRITINGS)(
  "every theme of every period %s is the theme as the fund writes it",
  (_, written) => {
    for (const list of THEME_LISTS) {
      list.themes.forEach(({ name }, index) => {
        const text = written(name, index + 1);
        expect({ text, match: themeOn(text, list) }).toEqual({
          text,
          match: { kind: "theme", name, asWritten: true },
        });
        expect(isTheme(text)).toBe(true);
      });
    }
  },
);

const [toolbox] = THEME_LISTS;
const on2011 = (text: string) => (toolbox ? themeOn(text, toolbox) : undefined);

test.each([
  ["Sundhedd", "Sundhed"],
  ["4. Sunhed", "Sundhed"],
  ["Kultur og frittid (tema 6)", "Kultur og fritid"],
  ["Born, unge og familie", "Børn, unge og familie"],
  ["Image/komunikation", "Image og kommunikation"],
])("the slip %s stays one, numbered or not, and the nearest is %s", (text, nearest) =>
  expect(on2011(text)).toEqual({ kind: "unknown", nearest, close: true }),
);

test.each([["Indsatsområde 1"], ["Tema 4"], ["IV"], ["Motion"], ["6."], ["Sundhed og motion"]])(
  "%s is no theme",
  (text) => {
    expect(isTheme(text)).toBe(false);
    expect(on2011(text)?.kind).toBe("unknown");
  },
);

test.each([
  ["Sundhed; Kultur og fritid", ["Sundhed", "Kultur og fritid"]],
  ["Kultur og fritid, Sundhed", ["Kultur og fritid", "Sundhed"]],
  ["Sundhed og kultur og fritid", ["Sundhed", "Kultur og fritid"]],
  ["4. Sundhed / 6. Kultur & fritid", ["Sundhed", "Kultur og fritid"]],
  [
    "Udsatte grupper + Børn, unge og familie samt Sundhed",
    ["Udsatte grupper", "Børn, unge og familie", "Sundhed"],
  ],
])("%s is several themes in one cell", (text, names) => {
  expect(on2011(text)).toEqual({ kind: "several", names });
  const plan = [
    HEAD,
    ["Motion", text, "Boligsocial", 2013, "LBF", 300],
    ["Motion", text, "Boligsocial", 2013, "Kommunen", 100],
  ];
  expect(found(plan, "themeSeveral")).toMatchObject([
    { row: 1, column: 1, text, names },
    { row: 2 },
  ]);
  expect(kinds(plan)).not.toContain("themeUnknown");
});
