import { done, type Outcome } from "../../excel/run";
import {
  buildSheet,
  type KeyOf,
  type Row,
  rowsIn,
  type SheetLayout,
  tableLayout,
} from "../../excel/sheet";
import type { JudgedRule } from "../judge/judge";
import type { FactId } from "../rules/facts";
import { LATER_RULES } from "../rules/later";
import { factWords } from "../words/facts";
import { homeWords } from "../words/homes";

import {
  CONDITIONS_DANISH,
  EXAMPLE_ANSWER,
  HALF,
  LATER_ANSWER,
  LETTING_ANSWERS,
  WOULD_MEET,
} from "../words/da/results";

export const LETTING_TABLE = "Udsat_Udlejning";
const NOTES = "Udsat_Udlejning_noter";

const TABLE = tableLayout({
  name: LETTING_TABLE,
  id: "rule",
  rows: "given",
  columns: [
    { key: "rule", header: "Udlejningsregel", width: 34, owner: "udsat", wrap: true },
    {
      key: "answer",
      header: "Svar",
      width: 16,
      owner: "udsat",
      highlights: [
        { text: "ja", tone: "good" },
        { text: "nej", tone: "bad" },
        { text: "kan ikke afgøres", tone: "doubtful" },
      ],
    },
    { key: "limit", header: "Grænse i boliger", width: 11, owner: "udsat", format: "#,##0" },
    { key: "used", header: "Brugt", width: 9, owner: "udsat", format: "#,##0" },
    { key: "left", header: "Tilbage", width: 9, owner: "udsat", format: "#,##0" },
    { key: "over", header: "Over", width: 9, owner: "udsat", format: "#,##0" },
    { key: "homes", header: "I boliger", width: 30, owner: "udsat", wrap: true },
    { key: "condition", header: "Betingelse", width: 44, owner: "udsat", wrap: true },
    { key: "provision", header: "Bestemmelse", width: 30, owner: "udsat", wrap: true },
    { key: "note", header: "Bemærkning", width: 44, owner: "udsat", wrap: true },
    { key: "own", header: "Kommunens ord", width: 34, owner: "user", wrap: true },
  ],
});
type LettingRow = Row<KeyOf<typeof TABLE>>;

/** "Udlejning": a row a rule with its answer, and a column for the municipality's own words. */
export const LETTING_SHEET: SheetLayout = {
  id: "letting",
  name: "Udlejning",
  blocks: [{ name: NOTES, rows: 3, columns: 1, place: "above", strong: [0] }],
  tables: [TABLE],
  freezeColumns: 1,
  landscape: true,
};

/** What is written: the judged rules, the examples beside them, and the facts they rest on. */
export interface Answers {
  readonly judged: readonly JudgedRule[];
  readonly examples: readonly JudgedRule[];
  readonly half: boolean;
  /** The facts that are known, as they were typed. */
  readonly facts: readonly (readonly [FactId, string])[];
}

const sentence = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" ");

function ruleRow({ rule, answer, missing, homes, doubt }: JudgedRule, half: boolean): LettingRow {
  const lacking = missing.map((id) => factWords("da").names[id]).join(", ");
  return {
    rule: rule.name,
    answer: LETTING_ANSWERS[answer],
    limit: homes?.limit ?? null,
    used: homes?.used ?? null,
    left: homes?.left ?? null,
    over: homes?.over ?? null,
    homes: homes ? homeWords("da").use(homes) : null,
    condition: CONDITIONS_DANISH[rule.id],
    provision: rule.provision,
    note: sentence(
      half && rule.id === "jointByMinister" ? HALF : (rule.note ?? ""),
      doubt ? homeWords("da").doubt(doubt) : "",
      lacking === "" ? "" : `Mangler: ${lacking}.`,
    ),
  };
}

function rows({ judged, examples, half }: Answers): readonly LettingRow[] {
  return [
    ...judged.map((one) => ruleRow(one, half)),
    ...examples.map(({ rule, answer }) => ({
      rule: rule.name,
      answer: EXAMPLE_ANSWER,
      condition: CONDITIONS_DANISH[rule.id],
      provision: rule.provision,
      note: sentence(rule.note ?? "", WOULD_MEET[answer]),
    })),
    ...LATER_RULES.map(({ name, authority, why }) => ({
      rule: name,
      answer: LATER_ANSWER,
      condition: `»${authority.quote}«`,
      provision: authority.provision,
      note: sentence(why, authority.note ?? ""),
    })),
  ];
}

const factLine = (facts: Answers["facts"]): string =>
  facts.length === 0
    ? "Der er ingen oplysninger om området endnu."
    : `Svarene hviler på: ${facts.map(([id, text]) => `${factWords("da").names[id]} ${text}`).join("; ")}.`;

/** Writes the answers on their own sheet, or renews them where it is; what the municipality wrote beside them stays. */
export async function writeAnswers(answers: Answers): Promise<Outcome<string>> {
  const notes = [
    "Udlejningsregler for afdelingen",
    factLine(answers.facts),
    "Værktøjskassens og lovens ord holdt op mod oplysningerne; ingen juridisk vurdering. Kolonnen »Kommunens ord« er jeres.",
  ];
  const outcome = await buildSheet(LETTING_SHEET, {
    tables: rowsIn(TABLE, rows(answers)),
    blocks: { [NOTES]: notes.map((line) => [line]) },
  });
  return outcome.ok ? done(outcome.value.sheet) : outcome;
}
