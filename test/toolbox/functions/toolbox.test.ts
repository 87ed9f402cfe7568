import { LETTING_HEADER } from "../../../src/letting/words/functions";
import { TOOLS_HEADER } from "../../../src/toolbox/words/functions";
import type { FunctionDefinition } from "../../../src/excel/functions/definition";
import { letting } from "../../../src/letting/functions/letting";
import { reduction } from "../../../src/targets/functions/reduction";
import { tools } from "../../../src/toolbox/functions/tools";

const call = <Result = string[][]>({ run }: FunctionDefinition, ...args: unknown[]): Result =>
  (run as (...all: unknown[]) => Result)(...args);

function refusal(
  definition: FunctionDefinition,
  ...args: unknown[]
): { readonly code: string; readonly message: string } {
  try {
    call(definition, ...args);
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error("nothing was refused");
}

describe("UDSAT.TOOLS", () => {
  test.each([
    ["uden arbejde", "Fremskudt beskæftigelsesindsats", 3],
    ["Beskæftigelse", "Fremskudt beskæftigelsesindsats", 3],
    ["jobless", "Fremskudt beskæftigelsesindsats", 3],
    ["ikke-vestlige", "Bydelsmødre", 3],
    ["integration", "Bydelsmødre", 3],
    ["nonwestern", "Bydelsmødre", 3],
    ["grundskole", "Bogstart og læsekufferter", 5],
    ["Uddannelse", "Bogstart og læsekufferter", 5],
    ["dømte", "Problemorienteret politiarbejde (POA)", 7],
    ["TRYGHED", "Problemorienteret politiarbejde (POA)", 7],
    ["indkomst", "Fritidspas", 2],
    ["income", "Fritidspas", 2],
    ["andre indsatser", "De Blå Ressourcer", 3],
    ["community", "De Blå Ressourcer", 3],
    ["udlejning", "Fleksibel udlejning", 7],
    ["Udlejningsregler", "Fleksibel udlejning", 7],
    ["letting", "Fleksibel udlejning", 7],
    ["fysiske forandringer", "Renovering af Vejleåparken", 3],
    ["physical", "Renovering af Vejleåparken", 3],
    ["byfunktioner", "Etablering af erhverv", 8],
    ["Byfunktioner og andre boligformer", "Etablering af erhverv", 8],
    ["andre boligformer", "Etablering af erhverv", 8],
    ["urban", "Etablering af erhverv", 8],
  ])("of %s gives %s first, and %i in all", (word, first, count) => {
    const rows = call(tools, word);
    expect(rows[0]).toEqual([...TOOLS_HEADER]);
    expect(rows[1]?.[1]).toBe(first);
    expect(rows).toHaveLength(count + 1);
  });

  test("of nothing gives all, in rows of equal length and without an empty cell", () => {
    for (const nothing of [null, "", 0, "alle"]) expect(call(tools, nothing)).toHaveLength(42);
    expect(
      call(tools, null).every((row) => row.length === 6 && row.every((cell) => cell !== "")),
    ).toBe(true);
  });

  test("says where the toolbox reports no result, and where it stands", () => {
    expect(call(tools, "integration")[1]).toEqual([
      "Ikke-vestlige",
      "Bydelsmødre",
      "Uddannede frivillige besøger kvinder og skaber netværk",
      "Isolerede kvinder",
      "ikke oplyst",
      "Integration, fra side 12",
    ]);
  });

  test("refuses an unknown word with what can be written", () => {
    expect(refusal(tools, "hest")).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/»hest« er hverken.*byfunktioner/) as string,
    });
    expect(refusal(tools, true).code).toBe("#VALUE!");
  });
});

const answers = (...args: unknown[]): Record<string, string> =>
  Object.fromEntries(
    call(letting, ...args)
      .slice(1)
      .map(([rule = "", answer = ""]) => [rule, answer]),
  );

describe("UDSAT.LETTING", () => {
  test("judges an area on the list in a pressed market", () => {
    expect(answers("ja", "42,5 %", "2.440", "ja")).toEqual({
      "Fleksibel udlejning": "ja",
      "Kombineret udlejning": "ja",
      "Bolig må stå tom": "kan ikke afgøres",
      Annoncering: "ja",
      "Kommunal anvisning op til 100 pct.": "ja",
      "Anvisning af flygtninge og nyligt løsladte": "nej",
      "Fælles aftale: kommunen beslutter for alle": "kan ikke afgøres",
      "Fælles aftale: ministeren godkender": "kan ikke afgøres",
      Flyttehjælp: "ja",
      "Refusion af flyttetilskud": "nej",
      "Friholdt for boligsocial anvisning (København)": "ja",
    });
  });

  test("names the facts that are missing, and takes an empty cell for missing", () => {
    const rows = call(letting, 0, 0, null, "", null, 0);
    expect(rows[0]).toEqual([...LETTING_HEADER]);
    expect(rows[1]?.slice(0, 3)).toEqual([
      "Fleksibel udlejning",
      "kan ikke afgøres",
      "på listen, problemramt, pres på boligmarkedet",
    ]);
    expect(rows[2]?.slice(0, 3)).toEqual([
      "Kombineret udlejning",
      "kan ikke afgøres",
      "beboere, uden for arbejdsmarkedet",
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });

  test("takes the words of UDSAT.CRITERIA for the list", () => {
    expect(answers("opfyldt")["Refusion af flyttetilskud"]).toBe("nej");
    expect(answers("ikke opfyldt")["Refusion af flyttetilskud"]).toBe("ja");
    expect(answers("kan ikke afgøres")["Refusion af flyttetilskud"]).toBe("kan ikke afgøres");
    expect(answers(true)["Flyttehjælp"]).toBe("ja");
  });

  test("reads a share as per cent or as a fraction", () => {
    for (const forty of [40, 0.4, "40", "40 %", "40,0 pct.", "0,4"])
      expect(answers(null, forty, 1000)["Kombineret udlejning"]).toBe("ja");
    for (const less of [39.9, 0.399, "39,9 %"])
      expect(answers(null, less, 1000)["Kombineret udlejning"]).toBe("nej");
  });

  test("says of exactly half that the toolbox leaves it out and the statute does not", () => {
    const rows = call(letting, null, null, null, null, null, "50 %");
    expect(rows.find(([rule]) => rule === "Fælles aftale: kommunen beslutter for alle")?.[1]).toBe(
      "nej",
    );
    const minister = rows.find(([rule]) => rule === "Fælles aftale: ministeren godkender");
    expect([minister?.[1], minister?.[5]]).toEqual([
      "ja",
      expect.stringContaining("hverken et flertal eller mindre end halvdelen"),
    ]);
  });

  test.each([
    [["måske"], "»måske« kan ikke læses som ja eller nej (på listen)"],
    [[1], "(på listen)"],
    [[null, 1], "»1« kan ikke læses som en andel i procent"],
    [[null, 140], "(uden for arbejdsmarkedet)"],
    [[null, -3], "(uden for arbejdsmarkedet)"],
    [[null, null, 2.44], "»2.44« kan ikke læses som et helt tal som 2.440 (beboere)"],
    [
      [null, null, null, null, null, null, null, "længe"],
      "»længe« kan ikke læses som et antal måneder",
    ],
  ])("refuses %j", (args, sentence) => {
    expect(refusal(letting, ...args)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(sentence) as string,
    });
  });
});

describe("UDSAT.REDUCTION", () => {
  test.each([
    [33, 2016, 24],
    ["33", "2021", 16],
    [40, 2020, 30],
  ])("of %p at the end of %p is %i", (count, year, allowed) => {
    expect(call<number>(reduction, count, year)).toBe(allowed);
  });

  test.each([
    [[33, 2015], "#N/A", "Der er intet nationalt mål for 2015"],
    [[0, 2016], "#N/A", "Cellen for antallet er tom"],
    [[null, 2016], "#N/A", "Cellen for antallet er tom"],
    [[33.5, 2016], "#VALUE!", "33,5 kan ikke være et antal boligområder"],
    [[-4, 2016], "#VALUE!", "-4 kan ikke være et antal boligområder"],
    [["mange", 2016], "#VALUE!", "»mange« kan ikke læses som et tal"],
    [[33, 16], "#VALUE!", "»16« er ikke et årstal"],
  ])("refuses %j", (args, code, sentence) => {
    expect(refusal(reduction, ...args)).toMatchObject({
      code,
      message: expect.stringContaining(sentence) as string,
    });
  });
});
