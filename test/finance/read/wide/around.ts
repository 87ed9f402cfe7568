import type { Cell } from "../../../../src/core/cell";
import type { Dice } from "./write";

const widthOf = (rows: readonly (readonly Cell[])[]): number =>
  Math.max(...rows.map((row) => row.length));
const alone = (text: Cell, width: number): Cell[] => [
  text,
  ...Array.from({ length: width - 1 }, () => ""),
];

/** What stands around the tables of a budget and says nothing of its money. */
export function surrounded(dice: Dice, table: Cell[][]): Cell[][] {
  let rows = table;
  const width = Math.max(2, widthOf(rows));
  if (dice.chance(0.3)) {
    const above: Cell[][] = dice
      .some<Cell[]>(
        [
          ["Helhedsplan for Grønnevang og Skovparken"],
          ["Bilag 4", "Økonomi"],
          ["J.nr. 2023-0145"],
          ["Godkendt af byrådet den 12. maj 2023"],
          ["Antal boliger", 1240],
          ["Antal beboere", 3120],
          ["Kontaktperson: Anne Holm, tlf. 87 65 43 21"],
          ["Udskrevet", 45_123],
          ["Planperiode", "2022-2026"],
          ["Sagsnr.", 20_231_234],
        ],
        1 + dice.whole(2),
      )
      .map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
    rows = [...above, alone("", width), ...rows];
  }
  if (dice.chance(0.25)) {
    const below: readonly Cell[][] = [
      ["Noter:"],
      ["1) Beløbene er i løbende priser"],
      ["Underskrift: ______________________"],
      ["Medfinansieringen dækkes af kommunen og boligorganisationerne."],
      ["Side 1 af 3"],
      ["* Afrundet"],
      ["Budgettet er godkendt af Landsbyggefonden"],
    ];
    rows = [
      ...rows,
      alone("", width),
      ...dice.some(below, 1 + dice.whole(2)).map(([text]) => alone(text ?? "", width)),
    ];
  }
  if (dice.chance(0.08)) rows = rows.map((row) => ["", ...row]);
  if (dice.chance(0.06)) rows = rows.flatMap((row) => [row, row.map(() => "")]);
  if (dice.chance(0.05)) rows = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const wide = widthOf(rows);
  return rows.map((row) => [...row, ...Array.from({ length: wide - row.length }, () => "")]);
}
