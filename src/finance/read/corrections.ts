import type { Cell, Grid } from "../../core/cell";
import type { Payer } from "../rules/sources";
import { foldedName } from "./names/match";
import { type CorrectedRole, type Corrections, NO_CORRECTIONS } from "./names/known";

/** One line of the table "Sådan læses budgettet". */
export interface CorrectionRow {
  readonly what: "kilde" | "række" | "kolonne" | "tabel" | "beløb" | "decimaltegn" | "enhed";
  readonly name: string;
  readonly role: string;
}

/** The words of the column "Læses som", as they are written and as they may be. */
const PAYERS: Readonly<Record<string, Payer>> = {
  fonden: "fund",
  landsbyggefonden: "fund",
  lbf: "fund",
  lokal: "local",
  "lokal part": "local",
  kommune: "municipality",
  kommunen: "municipality",
  boligorganisation: "housing",
  boligorganisationen: "housing",
  anden: "business",
  "anden kilde": "business",
  andre: "business",
  staten: "state",
  fond: "foundation",
};
const ROLES: Readonly<Record<string, CorrectedRole>> = {
  med: "leaf",
  linje: "leaf",
  "ikke med": "out",
  nej: "out",
  sum: "sum",
  heraf: "part",
  udgift: "cost",
};
const UNITS: Readonly<Record<string, number>> = {
  kroner: 1,
  kr: 1,
  tusinder: 1e3,
  "t kr": 1e3,
  tkr: 1e3,
  "1 000 kr": 1e3,
  millioner: 1e6,
  mio: 1e6,
  "mio kr": 1e6,
};
const KINDS = {
  række: "rows",
  rækker: "rows",
  kolonne: "columns",
  kolonner: "columns",
  tabel: "tables",
} as const;

const textOf = (cell: Cell): string =>
  cell === null || cell === undefined ? "" : String(cell).trim();

/** The columns of the table in the order in which they are looked at, whatever the order on the sheet. */
const ORDER = ["hvad", "navn", "læses som"].map(foldedName);

/** The table's rows as `correctionsOf` takes them; undefined where its first row is not its headings. */
export function inOrder(cells: Grid): Grid | undefined {
  const [head = [], ...rows] = cells;
  const at = ORDER.map((name) => head.findIndex((cell) => foldedName(textOf(cell)) === name));
  if (at.some((column) => column < 0)) return undefined;
  return rows.map((row) => at.map((column) => row[column] ?? ""));
}

/** Reads the table as a person may have left it: unknown lines are passed over, the last of two that disagree holds. */
export function correctionsOf(grid: Grid | undefined): Corrections {
  if (!grid) return NO_CORRECTIONS;
  const payers = new Map<string, Payer>();
  const roles = {
    rows: new Map<string, CorrectedRole>(),
    columns: new Map<string, CorrectedRole>(),
    tables: new Map<string, CorrectedRole>(),
  };
  const amounts = new Map<string, "zero" | "holds">();
  let decimal: Corrections["decimal"];
  let unit: number | undefined;
  for (const row of grid) {
    const [what = "", name = "", role = ""] = [0, 1, 2].map((column) => textOf(row[column]));
    const kind = foldedName(what);
    const said = foldedName(role);
    if (kind === "kilde" && Object.hasOwn(PAYERS, said))
      payers.set(foldedName(name), PAYERS[said] ?? "business");
    else if (Object.hasOwn(KINDS, kind) && Object.hasOwn(ROLES, said))
      roles[KINDS[kind as keyof typeof KINDS]].set(foldedName(name), ROLES[said] ?? "leaf");
    else if (kind === "beløb") amounts.set(foldedName(name), said === "gælder" ? "holds" : "zero");
    else if (kind === "decimaltegn") decimal = said === "punktum" || role === "." ? "." : ",";
    else if (kind === "enhed" && Object.hasOwn(UNITS, said)) unit = UNITS[said];
  }
  return { payers, ...roles, amounts, decimal, unit };
}

/** What the table says of the plan itself: `regler | | 2019-26` and `grundlag | | tilskuddet`. */
export function factOf(grid: Grid | undefined, what: "regler" | "grundlag"): string | undefined {
  const row = grid?.find((cells) => foldedName(textOf(cells[0])) === what);
  const text = row ? textOf(row[2]) || textOf(row[1]) : "";
  return text === "" ? undefined : text;
}
