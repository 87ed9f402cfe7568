import { type Cell, type Grid, single } from "../../core/cell";
import { type Fact, FACT_IDS, factsOf, readFact } from "../read/facts";
import { isHalf, type JudgedRule, judgeLetting } from "../judge/judge";
import {
  CONDITIONS_DANISH,
  FACT_NAMES,
  HALF,
  LETTING_ANSWERS,
  LETTING_HEADER,
  LETTING_TEXT,
  unreadableFact,
} from "../words/functions";
import { FACTS, type FactId } from "../rules/facts";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { displayLanguage, refuse } from "../../excel/functions/refusal";

function fact(id: FactId, cell: Cell | Grid): Fact {
  const reading = readFact(id, single(cell));
  return reading.kind === "fact"
    ? reading.value
    : refuse("invalidValue", unreadableFact(id, FACTS[id], reading.given, displayLanguage()));
}

function rowOf({ rule, answer, missing }: JudgedRule, half: boolean): string[] {
  const note = half && rule.id === "jointByMinister" ? HALF : (rule.note ?? "");
  return [
    rule.name,
    LETTING_ANSWERS[answer],
    missing.map((id) => FACT_NAMES[id].da).join(", "),
    CONDITIONS_DANISH[rule.id],
    rule.provision,
    note,
  ];
}

type Given = Cell | Grid;

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
): string[][] {
  const given = [
    onList,
    jobless,
    residents,
    pressure,
    troubled,
    agreement,
    advertised,
    empty,
    effort,
  ];
  const facts = factsOf((id, index) => fact(id, given[index]));
  return [
    [...LETTING_HEADER],
    ...judgeLetting(facts).map((judged) => rowOf(judged, isHalf(facts))),
  ];
}

/** `=UDSAT.LETTING`: a header row and a row a letting rule. */
export const letting: FunctionDefinition = {
  id: "LETTING",
  description: LETTING_TEXT.description,
  parameters: FACT_IDS.map((id) => ({
    ...LETTING_TEXT.parameter(id),
    type: "any",
    dimensionality: "scalar",
    optional: true,
  })),
  result: "matrix",
  run,
};
