import { offeredIn, suggestion, type Offered } from "../../src/workbench/grid/suggest";

const own: Offered[] = [
  {
    name: "UDSAT.CRITERIA",
    description: "Bedømmer",
    parameters: [
      { name: "data", optional: false },
      {
        name: "regler",
        optional: true,
        values: [
          { written: "2018", meaning: "reglerne fra 2018" },
          { written: "2021", meaning: "reglerne fra 2021" },
        ],
      },
      {
        name: "overskrifter",
        optional: true,
        values: [
          { written: '"korte"', meaning: "Korte overskrifter" },
          { written: '"lange"', meaning: "Lovens egne ord" },
        ],
      },
    ],
  },
  { name: "UDSAT.THEME", description: "Tema", parameters: [{ name: "tekst", optional: false }] },
];
const offered = offeredIn("da", own);
const at = (text: string) => suggestion(text, text.length, offered);
const names = (text: string) => at(text)?.matches.map(({ name }) => name);

test("a begun name is completed, the add-in's functions and Excel's in the page's language", () => {
  expect(names("=UDSAT.")).toEqual(["UDSAT.CRITERIA", "UDSAT.THEME"]);
  expect(names("=1+uds")).toEqual(["UDSAT.CRITERIA", "UDSAT.THEME", "UDSKIFT"]);
  expect(names("=SUM.")).toEqual(["SUM.HVIS", "SUM.HVISER"]);
  expect(names("=HVIS(A1;LOPS")).toEqual(["LOPSLAG"]);
});

test("nothing is offered in a text, in plain words, or once the name is whole", () => {
  expect(at('="UDSAT.')).toBeUndefined();
  expect(at("SUM")).toBeUndefined();
  expect(at("=SUMPRODUKT")).toBeUndefined();
});

test("the arguments of the innermost open function are told, and which of them is written", () => {
  expect(at("=UDSAT.CRITERIA(A1:G9")?.inside).toMatchObject({ argument: 0 });
  expect(at("=UDSAT.CRITERIA(A1:G9;")?.inside).toMatchObject({ argument: 1 });
  expect(at("=UDSAT.CRITERIA(UDSAT.THEME(")?.inside?.offered.name).toBe("UDSAT.THEME");
  expect(at('=UDSAT.CRITERIA(UDSAT.THEME("a;b");')?.inside).toMatchObject({ argument: 1 });
  expect(at("=UDSAT.CRITERIA(A1)")).toBeUndefined();
});

test("the words of a closed argument are offered from its first letter on, as they are written, and not once one is whole", () => {
  const words = (text: string) => at(text)?.values.map(({ written }) => written) ?? [];
  expect(words("=UDSAT.CRITERIA(A1:G9;")).toEqual(["2018", "2021"]);
  expect(words("=UDSAT.CRITERIA(A1:G9; 202")).toEqual(["2021"]);
  expect(words("=UDSAT.CRITERIA(A1:G9;2021")).toEqual([]);
  expect(words("=UDSAT.CRITERIA(A1:G9;;la")).toEqual(['"lange"']);
  expect(words('=UDSAT.CRITERIA(A1:G9;;"')).toEqual(['"korte"', '"lange"']);
  expect(words('=UDSAT.CRITERIA(A1:G9;;"la')).toEqual(['"lange"']);
  expect(words('=UDSAT.CRITERIA(A1:G9;;"lange"')).toEqual([]);
  expect(words("=UDSAT.CRITERIA(A1:G9;B1")).toEqual([]);
  expect(words("=UDSAT.CRITERIA(A1:")).toEqual([]);
  const taken = '=UDSAT.CRITERIA(A1:G9;;"la';
  expect(at(taken)?.argument).toBe(taken.indexOf('"'));
  expect(at("=UDSAT.CRITERIA(A1:G9; 202")?.argument).toBe("=UDSAT.CRITERIA(A1:G9; ".length);
});
