import { SAYABLE } from "../../../src/finance/page/ReadAs";
import { correctionsOf } from "../../../src/finance/read/corrections";
import { NO_CORRECTIONS } from "../../../src/finance/read/names/known";
import type { Doubt } from "../../../src/finance/read/plan/doubt";
import { choicesOf } from "../../../src/finance/read/question";

/** One of each doubt that can be answered. */
const DOUBTS: readonly Doubt[] = [
  { kind: "payerUnknown", name: "Fonden Alfa", row: 3, column: -1 },
  { kind: "payerUnknown", name: "Fonden Alfa", row: -1, column: 3 },
  { kind: "fundMissing", names: ["LBF-midler"] },
  { kind: "versions", of: "columns", names: ["Ansøgt", "Bevilget"] },
  { kind: "unplaced", of: "column", name: "Øvrigt" },
  { kind: "sumMisfit", name: "I alt", across: false },
  { kind: "amountText", name: "Løn", text: "ca. 100" },
  { kind: "amountMissing", name: "Løn" },
  { kind: "amountAmbiguous", text: "1.250", mark: "." },
  { kind: "amountAmbiguous", text: "1,250", mark: "," },
  { kind: "amountAbout", text: "ca. 100" },
  { kind: "readings", names: ["I alt"], spots: [{ row: 3, column: -1 }] },
  { kind: "readings", names: ["I alt"], spots: [{ row: -1, column: 3 }] },
  { kind: "unitConflict", names: [] },
] as unknown as readonly Doubt[];

const offered = [
  ...DOUBTS.flatMap((doubt) => choicesOf(doubt).flatMap(({ rows }) => rows)),
  ...SAYABLE.flatMap((role) =>
    (["række", "kolonne"] as const).map((what) => ({ what, name: "Løn", role })),
  ),
];

test("there are answers to try", () => {
  expect(DOUBTS.filter((doubt) => choicesOf(doubt).length === 0)).toEqual([]);
  expect(new Set(offered.map(({ role }) => role)).size).toBeGreaterThan(10);
});

test.each(offered.map(({ what, name, role }) => [what, name, role]))(
  "the pane's answer %s | %s | %s is one that `læsning` takes, however it is typed",
  (what, name, role) => {
    const taken = correctionsOf([[what, name, role]]);
    expect(taken).not.toEqual(NO_CORRECTIONS);
    expect(correctionsOf([[what.toUpperCase(), ` ${name} `, ` ${role.toUpperCase()} `]])).toEqual(
      taken,
    );
  },
);

test("an answer that is none changes nothing", () => {
  expect(correctionsOf([["række", "Løn", "måske"]])).toEqual(NO_CORRECTIONS);
});
