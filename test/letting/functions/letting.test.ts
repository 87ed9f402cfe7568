import { LETTING_HEADER } from "../../../src/letting/words/da/results";
import type { FunctionDefinition } from "../../../src/excel/functions/definition";
import { letting } from "../../../src/letting/functions/letting";

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
      "Friholdt for boligsocial anvisning (København)": "eksempel",
      "Afvisning i omdannelsesområder (§ 51 c)": "senere regel",
      "Dispensation fra afvisning (§ 51 c, stk. 4)": "senere regel",
      "Ingen anvisning i forebyggelsesområder (§ 59, stk. 7)": "senere regel",
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
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([LETTING_HEADER.length]));
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

describe("UDSAT.LETTING by homes", () => {
  const homes = (...tail: unknown[]) =>
    call<(string | number)[][]>(
      letting,
      "ja",
      40,
      1000,
      "ja",
      null,
      null,
      null,
      null,
      "ja",
      ...tail,
    );
  const row = (rows: (string | number)[][], rule: string) => rows.find(([name]) => name === rule);

  test("gives what is allowed, used, left and exceeded as numbers, and says it in words", () => {
    const rows = homes(120, 12, 7, 2, 1, 1, 5001, "10.000");
    expect(row(rows, "Annoncering")?.slice(6)).toEqual([6, 7, 0, 1, "7 af 12: 1 over halvdelen"]);
    expect(row(rows, "Annoncering")?.[1]).toBe("nej");
    expect(row(rows, "Kommunal anvisning op til 100 pct.")?.slice(6)).toEqual([
      12,
      2,
      10,
      0,
      "2 af 12: 10 tilbage",
    ]);
    expect(row(rows, "Fælles aftale: kommunen beslutter for alle")?.[1]).toBe("ja");
    expect(row(rows, "Bolig må stå tom")?.slice(1, 2)).toEqual(["nej"]);
  });

  test("says what cannot be right, and then shows no number that rests on it", () => {
    const advertising = row(homes(120, 12, 7, 6), "Annoncering");
    expect(advertising?.[1]).toBe("kan ikke afgøres");
    expect(advertising?.[5]).toContain(
      "13 boliger er lejet ud efter reglerne, men kun 12 er blevet ledige",
    );
    expect(advertising?.slice(8, 10)).toEqual(["", ""]);
  });

  test("shows the example and the later rules with their words, and never answers them", () => {
    const rows = homes();
    expect(row(rows, "Friholdt for boligsocial anvisning (København)")?.[5]).toContain(
      "ville ikke være omfattet",
    );
    expect(row(rows, "Ingen anvisning i forebyggelsesområder (§ 59, stk. 7)")?.[3]).toContain(
      "må ledige familieboliger ikke anvises",
    );
  });
});
