import { CATALOGUE } from "../../../src/app/functions/catalogue";
import { metadata } from "../../../src/app/site/metadata";
import { THEME_LISTS } from "../../../src/finance";
import type { FunctionDefinition, Parameter } from "../../../src/excel/functions/definition";

const LIST = [
  ["Område", "Beboere", "Uden arbejde", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0],
];
const PLAN = [
  ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb"],
  ["Lektiecafé", "Uddannelse", "Løn", 2016, "Landsbyggefonden", 900000],
  ["Lektiecafé", "Uddannelse", "Løn", 2016, "Kommunen", 100000],
];

/** Arguments that the function takes beside the one that is tried. */
const BESIDE: Readonly<Record<string, readonly unknown[]>> = {
  CRITERIA: [LIST, null, 0.66],
  MARGINS: [LIST, null, 0.66],
  CATEGORY: [LIST, null, 0.66, null],
  THRESHOLD: ["dømte", null, 0.66],
  FINANCEPLAN: [PLAN],
  "COFINANCING.GAP": [PLAN, null],
};

const closed = CATALOGUE.flatMap((definition) =>
  definition.parameters.flatMap((parameter, place) =>
    parameter.choices
      ? parameter.choices.values.map(
          ({ value }) =>
            [definition.id, parameter.name.da, value, definition, place, parameter] as const,
        )
      : [],
  ),
);

function answer(
  { id, run, parameters }: FunctionDefinition,
  place: number,
  value: unknown,
): unknown {
  const args: unknown[] = parameters.map((_, index) => BESIDE[id]?.[index] ?? null);
  args[place] = value;
  // Each period has themes of its own: one that it is sure to know.
  if (id === "THEME") args[0] = [[themeOf(String(value))]];
  return (run as (...args: unknown[]) => unknown)(...args);
}

const themeOf = (period: string): string | undefined =>
  THEME_LISTS.find(({ first }) => first.startsWith(period.slice(0, 4)))?.themes[0]?.name;

/** The sentence a call is refused with; nothing where it is answered. */
function refusal(definition: FunctionDefinition, place: number, value: unknown): string {
  try {
    answer(definition, place, value);
    return "";
  } catch (thrown) {
    return String((thrown as { message?: string }).message);
  }
}

test("there is a list for every closed argument", () => {
  const names = new Set(closed.map(([id, name]) => `${id} ${name}`));
  expect([...names].sort()).toEqual(
    expect.arrayContaining([
      "CATEGORY regler",
      "CATEGORY overskrifter",
      "COFINANCING.GAP grundlag",
      "CRITERIA overskrifter",
      "CRITERIA regler",
      "FINANCEPLAN regler",
      "LETTING ekstraordinær_indsats",
      "LETTING pres",
      "LETTING problemramt",
      "LETTING på_listen",
      "MARGINS regler",
      "RULES regler",
      "THEME regler",
      "THRESHOLD kriterium",
      "THRESHOLD regler",
      "TOOLS søgning",
    ]),
  );
});

test.each(closed)(
  "UDSAT.%s takes, as %s, the word it offers: %s",
  (_, __, value, definition, place) => {
    expect(refusal(definition, place, value)).toBe("");
  },
);

test("the words of one list mean different things, and no function takes one for the other", () => {
  const answers = (id: string, name: string): string[] =>
    closed
      .filter(([of, parameter]) => of === id && parameter === name)
      .map(([, , value, definition, place]) => JSON.stringify(answer(definition, place, value)));
  for (const [id, name] of [
    ["CRITERIA", "overskrifter"],
    ["MARGINS", "overskrifter"],
    ["COFINANCING.GAP", "grundlag"],
    ["RULES", "regler"],
    ["TOOLS", "søgning"],
  ] as const) {
    const given = answers(id, name);
    expect([id, given.length > 1, new Set(given).size]).toEqual([id, true, given.length]);
  }
});

test("a word that is not offered is refused where only those offered can be meant", () => {
  const threshold = CATALOGUE.find(({ id }) => id === "THRESHOLD") as FunctionDefinition;
  expect(refusal(threshold, 0, "noget andet")).not.toBe("");
});

test("the metadata names each list once, and each list it names is there", () => {
  for (const language of ["da", "en"] as const) {
    const { enums, functions } = metadata(CATALOGUE, language, "https://udsat.kommune.dk");
    const ids = enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z]+$/.test(id))).toEqual([]);
    const used = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(new Set(used)).toEqual(new Set(ids));
    for (const { type, values } of enums) {
      expect(values.length).toBeGreaterThan(1);
      const key = type === "number" ? "numberValue" : "stringValue";
      expect(values.filter((value) => value[key] === undefined)).toEqual([]);
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  }
});

test("two lists with one id are the same list", () => {
  const seen = new Map<string, Parameter["choices"]>();
  for (const [, , , , , { choices }] of closed) {
    if (!choices) continue;
    expect(seen.get(choices.id) ?? choices).toEqual(choices);
    seen.set(choices.id, choices);
  }
});
