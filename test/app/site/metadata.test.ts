import { CATALOGUE } from "../../../src/app/functions/catalogue";
import { anchor, metadata } from "../../../src/app/site/metadata";
import { EXAMPLES } from "../../../src/app/site/examples";
import { referenceWords } from "../../../src/app/site/words/reference";

const ids = CATALOGUE.map(({ id }) => id);

test("the functions are those that were released: an id never changes and none goes away", () => {
  expect(ids).toEqual([
    "CRITERIA",
    "MARGINS",
    "CATEGORY",
    "HISTORY",
    "THRESHOLD",
    "RULES",
    "FINANCEPLAN",
    "COFINANCING",
    "COFINANCING.GAP",
    "THEME",
    "TARGET.PATH",
    "TARGET.PROGRESS",
    "TARGET.STATUS",
    "TOOLS",
    "LETTING",
    "REDUCTION",
  ]);
});

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "UDSAT.%s",
  (id, definition) => {
    test("has an id that Excel accepts: a letter, then A-Z 0-9 _ and points, three or more", () => {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    });

    test("has no part that reads as a cell", () => {
      expect(id.split(".").filter((part) => /^[A-Z]{1,3}\d+$|^R\d*C\d*$/.test(part))).toEqual([]);
    });

    test("is described in both languages, in a sentence Excel has room for", () => {
      const texts = [
        definition.description,
        ...definition.parameters.map(({ description }) => description),
      ];
      const bad = texts
        .flatMap(({ da, en }) => [da, en])
        .filter((text) => text.trim().length < 10 || text.length > 255);
      expect(bad).toEqual([]);
    });

    test("is described in two different languages", () => {
      const texts = [
        definition.description,
        ...definition.parameters.map(({ description }) => description),
      ];
      expect(texts.filter(({ da, en }) => da === en)).toEqual([]);
    });

    test("names its parameters in both languages, each once", () => {
      for (const language of ["da", "en"] as const) {
        const names = definition.parameters.map(({ name }) => name[language]);
        expect(names.filter((name) => !/^[\p{L}][\p{L}\p{N}_]*$/u.test(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
      }
    });

    test("has its optional parameters last", () => {
      const optional = definition.parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    });

    test("takes in code as many arguments as it has parameters: Excel's own are not passed on", () => {
      expect(definition.run).toHaveLength(definition.parameters.length);
    });

    test("has an example in the help that gives every argument that must be given and no more than there are", () => {
      const needed = definition.parameters.filter(({ optional }) => !optional).length;
      const given = EXAMPLES[id]?.length ?? -1;
      expect(given).toBeGreaterThanOrEqual(needed);
      expect(given).toBeLessThanOrEqual(definition.parameters.length);
    });
  },
);

test("every entry of the help belongs to a function", () => {
  expect(Object.keys(referenceWords("da")).sort()).toEqual([...ids].sort());
  expect(Object.keys(EXAMPLES).filter((id) => !ids.includes(id))).toEqual([]);
});

test("the metadata of one function is what Excel's schema asks for", () => {
  const run = () => "";
  const name = { da: "data", en: "data" };
  const description = { da: "Området", en: "The range" };
  const parameters = [
    { name, description, type: "any", dimensionality: "matrix" },
    {
      name: { da: "regler", en: "rules" },
      description,
      type: "any",
      dimensionality: "scalar",
      optional: true,
    },
  ] as const;
  const made = metadata(
    [{ id: "A.B", description: { da: "Gør", en: "Does" }, parameters, result: "matrix", run }],
    "da",
    "https://x.dk",
  );
  expect(made).toEqual({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: [],
    functions: [
      {
        id: "A.B",
        name: "A.B",
        description: "Gør",
        helpUrl: "https://x.dk/help/index.html#udsat.a.b",
        parameters: [
          { name: "data", description: "Området", type: "any", dimensionality: "matrix" },
          {
            name: "regler",
            description: "Området",
            type: "any",
            dimensionality: "scalar",
            optional: true,
          },
        ],
        result: { type: "any", dimensionality: "matrix" },
      },
    ],
  });
});

test("ids and names are the same in both languages, so that a workbook works for every reader", () => {
  const names = (language: "da" | "en") =>
    metadata(CATALOGUE, language, "").functions.map(({ id, name }) => [id, name]);
  expect(names("da")).toEqual(names("en"));
});

test("the anchor of a function is its name in small letters", () => {
  expect(anchor("TARGET.PATH")).toBe("udsat.target.path");
});
