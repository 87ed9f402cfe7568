import type { Cell, Grid } from "../domain/cell";
import { chaptersNamed } from "../domain/toolbox/chapter";
import { CRITERION_NAMES } from "../language/criteriawords";
import { MEASURES_DANISH } from "../language/toolbox/danish";
import {
  NO_RESULT,
  placeOf,
  TOOLS_HEADER,
  TOOLS_TEXT,
  unknownChapter,
} from "../language/toolbox/functions";
import type { CriterionId } from "../rules/criteria";
import { type ChapterId, CHAPTERS } from "../rules/toolbox/chapters";
import { MEASURES } from "../rules/toolbox/measures";
import { single } from "./criteriadata";
import type { FunctionDefinition } from "./definition";
import { displayLanguage, refuse } from "./refusal";

const criterionOf = (chapter: ChapterId): string =>
  CRITERION_NAMES[chapter as CriterionId] ?? CHAPTERS[chapter].title;

function rowsOf(chapter: ChapterId): string[][] {
  return MEASURES[chapter].map((id) => {
    const [name, what, who, result] = MEASURES_DANISH[id];
    return [criterionOf(chapter), name, what, who, result || NO_RESULT, placeOf(CHAPTERS[chapter])];
  });
}

function run(criterion: Cell | Grid): string[][] {
  const word = single(criterion);
  const chapters = chaptersNamed(word);
  if (!chapters) return refuse("invalidValue", unknownChapter(String(word), displayLanguage()));
  return [[...TOOLS_HEADER], ...chapters.flatMap(rowsOf)];
}

/** `=UDSAT.TOOLS`: a header row and a row a measure, in the toolbox's order. */
export const tools: FunctionDefinition = {
  id: "TOOLS",
  description: TOOLS_TEXT.description,
  parameters: [{ ...TOOLS_TEXT.criterion, type: "any", dimensionality: "scalar", optional: true }],
  result: "matrix",
  run,
};
