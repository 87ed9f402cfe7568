import { listed } from "../../src/core/words/listed";

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A og B"],
  [["A", "B", "C"], "A, B og C"],
])("%j in a sentence", (names, text) => expect(listed(names, "og")).toBe(text));
