import { done, type Outcome } from "../../excel/run";
import {
  buildSheet,
  type KeyOf,
  type Row,
  rowsIn,
  type SheetLayout,
  tableLayout,
} from "../../excel/sheet";
import { COPENHAGEN_LIST, type LocalKind } from "../rules/local";

export const LOCAL_TABLE = "Udsat_Politik";

/** How the sheet names the kinds; Danish whatever the pane speaks. */
const KINDS: Readonly<Record<LocalKind, string>> = {
  goal: "Mål",
  action: "Indsats",
  requirement: "Krav til helhedsplaner",
};
const CHOICES = { name: "Udsat_Politik_arter", choices: Object.values(KINDS) };

const TABLE = tableLayout({
  name: LOCAL_TABLE,
  id: "key",
  rows: "kept",
  columns: [
    { key: "key", header: "Nr.", width: 7, owner: "user" },
    {
      key: "kind",
      header: "Art",
      width: 24,
      owner: "user",
      validation: { kind: "list", list: CHOICES.name },
    },
    { key: "text", header: "Mål, indsats eller krav", width: 60, owner: "user", wrap: true },
    { key: "by", header: "Inden år", width: 10, owner: "user", format: "0" },
    { key: "owner", header: "Ansvarlig", width: 22, owner: "user" },
    { key: "note", header: "Bemærkning", width: 34, owner: "user", wrap: true },
  ],
});

/** "Kommunens politik": the municipality's own goals, actions and requirements. The rows are its own and stay. */
export const LOCAL_SHEET: SheetLayout = {
  id: "localPolicy",
  name: "Kommunens politik",
  blocks: [{ name: "Udsat_Politik_noter", rows: 3, columns: 1, place: "above", strong: [0] }],
  tables: [TABLE],
  lists: [CHOICES],
  freezeColumns: 1,
  landscape: true,
};

const NOTES = [
  "Kommunens politik for udsatte boligområder",
  "Rækkerne er taget fra Københavns politik som et eksempel (værktøjskassen, 2013). Ret, slet og tilføj, så listen bliver jeres egen.",
  "Udsat skriver ikke over det, I har rettet.",
];

const LETTERS: Readonly<Record<LocalKind, string>> = { goal: "M", action: "I", requirement: "K" };

function rows(): readonly Row<KeyOf<typeof TABLE>>[] {
  const counts: Record<LocalKind, number> = { goal: 0, action: 0, requirement: 0 };
  return COPENHAGEN_LIST.map(({ kind, text, by }) => {
    counts[kind] += 1;
    return { key: `${LETTERS[kind]}${counts[kind]}`, kind: KINDS[kind], text, by: by ?? null };
  });
}

/** The sheet the list stands on, and how many rows were added to it. */
export interface LocalBuilt {
  readonly sheet: string;
  readonly added: number;
}

/** Writes Copenhagen's list on a sheet of its own as the municipality's; rows that are there already stay as they are. */
export async function takeLocal(): Promise<Outcome<LocalBuilt>> {
  const outcome = await buildSheet(LOCAL_SHEET, {
    tables: rowsIn(TABLE, rows()),
    blocks: { Udsat_Politik_noter: NOTES.map((line) => [line]) },
  });
  return outcome.ok
    ? done({ sheet: outcome.value.sheet, added: outcome.value.tables[LOCAL_TABLE]?.added ?? 0 })
    : outcome;
}
