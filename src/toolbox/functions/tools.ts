import { inEvery } from "../../core/words/language";
import { type Cell, type Grid, single } from "../../core/cell";
import { type CriterionId, CRITERION_NAMES } from "../../criteria";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { displayLanguage, refuse } from "../../excel/functions/refusal";
import { toolsFor } from "../judge/search";
import { searchFor } from "../read/chapter";
import { CHAPTERS } from "../rules/chapters";
import { type EntryId, entryOf, pageOf } from "../rules/entries";
import type { Entry, Place } from "../rules/entry";
import { foundWords } from "../words/found";
import { toolboxFunctions } from "../words/functions";

import {
  EVIDENCE_WORDS,
  LIST_YEARS,
  NOT_TOLD,
  OUTSIDE_THEMES,
  placeOf,
  TOOLS_HEADER,
} from "../words/da/results";

const joined = (parts: readonly string[]): string => parts.filter((part) => part).join("; ");
const orNotTold = (text: string): string => (text === "" ? NOT_TOLD : text);

const placeWords = ({ name, facts }: Place): string =>
  facts.length > 0 ? `${name}: ${facts.join(", ")}` : name;

/** The themes by list, and what money there is beside them. */
function fundingWords({ themes, funding }: Entry): string {
  const lists = (["2011", "2015", "2019"] as const).flatMap((list) =>
    themes[list].length > 0 ? [`${LIST_YEARS[list]}: ${themes[list].join(" eller ")}`] : [],
  );
  return joined(lists.length > 0 ? [...lists, ...funding] : [OUTSIDE_THEMES, ...funding]);
}

function rowOf(id: EntryId): string[] {
  const entry = entryOf(id);
  const { title } = CHAPTERS[entry.chapter];
  return [
    CRITERION_NAMES[entry.chapter as CriterionId] ?? title,
    entry.name,
    entry.what,
    orNotTold(entry.targetGroup),
    orNotTold(joined([...entry.lead, ...entry.partners])),
    orNotTold(joined(entry.places.map(placeWords))),
    orNotTold(joined(entry.conditions.map((one) => one.replace(/\.$/, "")))),
    orNotTold(joined(entry.results.map(({ text }) => text))),
    orNotTold(joined([...new Set(entry.results.map(({ evidence }) => EVIDENCE_WORDS[evidence]))])),
    fundingWords(entry),
    orNotTold(joined(entry.measurable.map(({ name, unit }) => `${name} (${unit})`))),
    placeOf(title, pageOf(entry)),
  ];
}

function run(search: Cell | Grid): string[][] {
  const cell = single(search);
  const ids = toolsFor(searchFor(cell));
  if (ids.length === 0)
    return refuse("notAvailable", foundWords(displayLanguage()).nothing(String(cell)));
  return [[...TOOLS_HEADER], ...ids.map(rowOf)];
}

/** `=UDSAT.TOOLS`: a header row and a row a measure, in the toolbox's order. */
export const tools: FunctionDefinition = {
  id: "TOOLS",
  description: toolboxFunctions.tools.description,
  parameters: [
    {
      ...toolboxFunctions.tools.search,
      type: "any",
      dimensionality: "scalar",
      optional: true,
      choices: {
        id: "Afsnit",
        values: Object.values(CHAPTERS).map(({ title, page }) => ({
          value: title,
          tip: inEvery((language) => foundWords(language).page(page)),
        })),
      },
    },
  ],
  result: "matrix",
  run,
};
