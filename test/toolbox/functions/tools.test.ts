import type { FunctionDefinition } from "../../../src/excel/functions/definition";
import { tools } from "../../../src/toolbox/functions/tools";

import { TOOLS_HEADER } from "../../../src/toolbox/words/da/results";

const call = ({ run }: FunctionDefinition, ...args: unknown[]): string[][] =>
  (run as (...all: unknown[]) => string[][])(...args);

function refusal(...args: unknown[]): { readonly code: string; readonly message: string } {
  try {
    call(tools, ...args);
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error("nothing was refused");
}

test.each([
  ["uden arbejde", "Fremskudt beskæftigelsesindsats", 3],
  ["Beskæftigelse", "Fremskudt beskæftigelsesindsats", 3],
  ["jobless", "Fremskudt beskæftigelsesindsats", 3],
  ["ikke-vestlige", "Bydelsmødre", 3],
  ["integration", "Bydelsmødre", 3],
  ["nonwestern", "Bydelsmødre", 3],
  ["grundskole", "Bogstart og læsekufferter", 5],
  ["Uddannelse", "Bogstart og læsekufferter", 5],
  ["dømte", "Indgreb mod chikane (husorden)", 8],
  ["TRYGHED", "Indgreb mod chikane (husorden)", 8],
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
  ["styring", "Effektiv styring", 3],
  ["Indledning", "Hvad et udsat boligområde er", 4],
])("of the criterion or chapter %s gives %s first, and %i in all", (word, first, count) => {
  const rows = call(tools, word);
  expect(rows[0]).toEqual([...TOOLS_HEADER]);
  expect(rows[1]?.[1]).toBe(first);
  expect(rows).toHaveLength(count + 1);
});

test.each([
  ["Påskeløkken", ["Lektiecafé"]],
  ["paaskeloekken", ["Lektiecafé"]],
  ["Lejerbo", ["Tryghedsvandring"]],
  ["POA", ["Problemorienteret politiarbejde (POA)"]],
  ["1,4 mia.", ["Renovering af Vejleåparken"]],
  ["32 mia.", ["Forudsætninger: penge, samarbejde og opfølgning", "Fysiske forandringer"]],
  ["Egelunden", ["Plejecenter"]],
  ["dispositionsfonden", ["Salg af grunde"]],
])("of the word %s gives what has it, wherever it stands", (word, names) => {
  const found = call(tools, word)
    .slice(1)
    .map(([, name]) => name);
  expect(found).toEqual(expect.arrayContaining(names));
  if (word !== "32 mia.") expect(found).toEqual(names);
});

test("of a heading that no passage has, but that names a criterion, gives the criterion's measures", () => {
  expect(call(tools, "Andel dømte, pct.")).toHaveLength(9);
});

test("of nothing gives all measures, in rows of equal length and without an empty cell", () => {
  for (const nothing of [null, "", 0, "alle"]) expect(call(tools, nothing)).toHaveLength(43);
  const every = [...call(tools, null), ...call(tools, "styring"), ...call(tools, "Indledning")];
  expect(
    every.every(
      (row) => row.length === TOOLS_HEADER.length && row.every((cell) => cell.trim() !== ""),
    ),
  ).toBe(true);
});

test("says where the toolbox tells nothing, how well a result is evidenced, and where it stands", () => {
  const column = (name: (typeof TOOLS_HEADER)[number]) => TOOLS_HEADER.indexOf(name);
  const [, mothers = []] = call(tools, "integration");
  expect(mothers[column("Resultat ifølge værktøjskassen")]).toBe("ikke oplyst");
  expect(mothers[column("Steder og tal")]).toBe("ikke oplyst");
  expect(mothers[column("Afsnit og side")]).toBe("Integration, fra side 12");
  const [, police = []] = call(tools, "POA");
  expect(police[column("Belæg")]).toBe("målt; vurderet af andre");
  expect(police[column("Temaer og finansiering")]).toContain("2015-18: Tryghed og trivsel");
  const [, exit = []] = call(tools, "Sikker By");
  expect(exit[column("Belæg")]).toBe("kun et mål");
  const [, sale = []] = call(tools, "Vejleåparken");
  expect(sale[column("Temaer og finansiering")]).toMatch(
    /^uden for de boligsociale temaer; Landsbyggefondens renoveringsramme/,
  );
});

test("says of a word that stands nowhere what can be written", () => {
  expect(refusal("hest")).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/har »hest«\. Skriv et kriterium.*byfunktioner/) as string,
  });
  expect(refusal(true).code).toBe("#N/A");
});
