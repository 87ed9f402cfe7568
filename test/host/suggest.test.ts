import { offeredIn, suggestion, type Offered } from "../../src/workbench/grid/suggest";

const own: Offered[] = [
  {
    name: "UDSAT.CRITERIA",
    description: "Bedømmer",
    parameters: [
      { name: "data", optional: false },
      { name: "regler", optional: true },
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
