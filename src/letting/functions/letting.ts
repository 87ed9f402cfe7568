import { type Cell, type Grid, single } from "../../core/cell";
import { type FunctionDefinition, type Result, YES_NO } from "../../excel/functions/definition";
import { displayLanguage, refuse } from "../../excel/functions/refusal";
import { isHalf, type JudgedRule, judgeExamples, judgeLetting } from "../judge/judge";
import { type Fact, FACT_IDS, factsOf, readFact } from "../read/facts";
import { FACTS, type FactId } from "../rules/facts";
import { LATER_RULES } from "../rules/later";
import { unreadableWords } from "../words/unreadable";
import { homeWords } from "../words/homes";
import { factWords } from "../words/facts";
import { lettingFunctions } from "../words/functions";

import {
  CONDITIONS_DANISH,
  EXAMPLE_ANSWER,
  HALF,
  LATER_ANSWER,
  LETTING_ANSWERS,
  LETTING_HEADER,
  WOULD_MEET,
} from "../words/da/results";

type Row = (string | number)[];

function fact(id: FactId, cell: Cell | Grid): Fact {
  const reading = readFact(id, single(cell));
  return reading.kind === "fact"
    ? reading.value
    : refuse("invalidValue", unreadableWords(displayLanguage()).fact(id, FACTS[id], reading.given));
}

/** What is allowed, used, left and exceeded; empty where it is not told. */
const homesOf = ({ homes }: JudgedRule): Row =>
  homes === null
    ? ["", "", "", "", ""]
    : [
        homes.limit,
        homes.used ?? "",
        homes.left ?? "",
        homes.over ?? "",
        homeWords("da").use(homes),
      ];

function rowOf(judged: JudgedRule, half: boolean): Row {
  const { rule, answer, missing, doubt } = judged;
  const notes = [
    half && rule.id === "jointByMinister" ? HALF : (rule.note ?? ""),
    doubt ? homeWords("da").doubt(doubt) : "",
  ];
  return [
    rule.name,
    LETTING_ANSWERS[answer],
    missing.map((id) => factWords("da").names[id]).join(", "),
    CONDITIONS_DANISH[rule.id],
    rule.provision,
    notes.filter((note) => note !== "").join(" "),
    ...homesOf(judged),
  ];
}

/** An agreement of others: never a yes, but whether the area would have been in it. */
function exampleRow({ rule, answer }: JudgedRule): Row {
  const note = `${rule.note ?? ""} ${WOULD_MEET[answer]}`.trim();
  const condition = CONDITIONS_DANISH[rule.id];
  return [rule.name, EXAMPLE_ANSWER, "", condition, rule.provision, note, "", "", "", "", ""];
}

const laterRow = ({ name, authority, why }: (typeof LATER_RULES)[number]): Row => [
  name,
  LATER_ANSWER,
  "",
  `»${authority.quote}«`,
  authority.provision,
  `${why} ${authority.note ?? ""}`.trim(),
  "",
  "",
  "",
  "",
  "",
];

type Given = Cell | Grid;

/** Every argument by name: Excel tells how many there are by the function's length. */
function run(
  onList: Given,
  jobless: Given,
  residents: Given,
  pressure: Given,
  troubled: Given,
  agreement: Given,
  advertised: Given,
  empty: Given,
  effort: Given,
  dwellings: Given,
  vacancies: Given,
  advertisedHomes: Given,
  assignedHomes: Given,
  flexibleHomes: Given,
  emptyHomes: Given,
  agreementHomes: Given,
  municipalHomes: Given,
): Result {
  const given: Readonly<Record<FactId, Given>> = {
    onList,
    jobless,
    residents,
    pressure,
    troubled,
    agreement,
    advertised,
    empty,
    effort,
    dwellings,
    vacancies,
    advertisedHomes,
    assignedHomes,
    flexibleHomes,
    emptyHomes,
    agreementHomes,
    municipalHomes,
  };
  const facts = factsOf((id) => fact(id, given[id]));
  return [
    [...LETTING_HEADER],
    ...judgeLetting(facts).map((judged) => rowOf(judged, isHalf(facts))),
    ...judgeExamples(facts).map(exampleRow),
    ...LATER_RULES.map(laterRow),
  ];
}

/** `=UDSAT.LETTING`: a header row, a row a letting rule, then the example and the later rules with their text. */
export const letting: FunctionDefinition = {
  id: "LETTING",
  description: lettingFunctions.letting.description,
  parameters: FACT_IDS.map((id) => ({
    ...lettingFunctions.letting.parameters[id],
    type: "any",
    dimensionality: "scalar",
    optional: true,
    ...(FACTS[id] === "yesNo" && { choices: YES_NO }),
  })),
  result: "matrix",
  run,
};
