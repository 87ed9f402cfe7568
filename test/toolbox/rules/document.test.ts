import { HEADINGS, THINGS } from "./document";
import { ENTRY_IDS, entryOf, isMeasure, pageOf } from "../../../src/toolbox/rules/entries";
import { found } from "../../../src/toolbox/judge/search";

const headed = (heading: string) => ENTRY_IDS.filter((id) => entryOf(id).heading === heading);

test("every heading of the document stands in the data, in its order", () => {
  const order = HEADINGS.map(([heading]) => ENTRY_IDS.indexOf(headed(heading)[0] ?? ("" as never)));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(ENTRY_IDS.map((id) => entryOf(id).heading))).toEqual(
    new Set(HEADINGS.map(([heading]) => heading)),
  );
});

test.each(HEADINGS.flatMap(([heading, page]) => (page ? [[heading, page] as const] : [])))(
  "%s stands on page %i of the table of contents",
  (heading, page) => {
    expect(headed(heading).map((id) => pageOf(entryOf(id)))).toContain(page);
  },
);

test.each(HEADINGS.map(([heading]) => [heading]))(
  "a search for the heading finds %s",
  (heading) => {
    expect(found(heading)).toEqual(expect.arrayContaining([headed(heading)[0]]));
  },
);

const THINGS_UNDER = Object.entries(THINGS).flatMap(([heading, things]) =>
  things.map((thing) => [thing, heading] as const),
);

test.each(THINGS_UNDER)("a search for %s finds what stands under %s", (thing, heading) => {
  const wanted = headed(heading);
  expect(found(thing).some((id) => wanted.includes(id))).toBe(true);
});

test("the list is the document's: its headings, and two hundred names, numbers and conditions and more", () => {
  expect(HEADINGS).toHaveLength(59);
  expect(THINGS_UNDER.length).toBeGreaterThan(200);
  expect(Object.keys(THINGS).filter((heading) => headed(heading).length === 0)).toEqual([]);
});

test("a search is not met by what is not there", () => {
  for (const word of ["Vollsmose", "kvantefysik", "1,5 mia.", "61 procent", "§ 57 c"])
    expect(found(word)).toEqual([]);
});

test("a number is found whole, with or without its point, and a place by both of its spellings", () => {
  expect(found("10000")).toEqual(["copenhagen"]);
  expect(found("1.900")).toEqual(["vejleaaparken"]);
  expect(found("190")).toEqual([]);
  expect(found("1,4 mia")).toEqual(["vejleaaparken"]);
  expect(found("Århus")).toEqual(found("aarhus"));
  expect(found("Ålborg Øst")).toEqual(found("aalborg oest"));
  expect(found("Ålborg Øst")).toEqual(
    expect.arrayContaining(["blueResources", "leisurePass", "healthHouse"]),
  );
});

test("the words of a search must all stand with one entry, whatever their order", () => {
  expect(found("Greve brandkadetter")).toEqual(["cadets"]);
  expect(found("salg")).toEqual(
    expect.arrayContaining(["landSale", "dwellingSale", "gellerup", "urbanFunctions"]),
  );
  expect(found("lejerbo")).toEqual(["safetyWalk"]);
});

test("the toolbox's forty-two measures are told from what they build on", () => {
  const measures = ENTRY_IDS.filter(isMeasure);
  expect(measures).toHaveLength(42);
  for (const id of measures) {
    const entry = entryOf(id);
    expect([id, entry.targetGroup.length > 3, entry.lead.length > 0]).toEqual([id, true, true]);
    expect([id, entry.goal.length > 10, entry.measurable.length > 0]).toEqual([id, true, true]);
  }
});
