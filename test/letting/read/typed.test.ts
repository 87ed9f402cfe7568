import { NOTHING, typedFrom } from "../../../src/letting/read/typed";

test.each([undefined, null, 7, "tekst", [], {}])("of %j nothing is taken for a fact", (kept) => {
  expect(typedFrom(kept)).toEqual(NOTHING);
});

test("what another version has kept is read as far as it is text of a fact that is known", () => {
  expect(typedFrom({ residents: "2.440", onList: true, later: "7" })).toEqual({
    ...NOTHING,
    residents: "2.440",
  });
});
