import { type Cell, type Grid, single } from "../../core/cell";
import { chaptersNamed } from "../read/chapter";
import { CRITERION_NAMES, type CriterionId } from "../../criteria";
import { MEASURES_DANISH } from "../words/danish";
import { NO_RESULT, placeOf, TOOLS_HEADER, TOOLS_TEXT, unknownChapter } from "../words/functions";
import { type ChapterId, CHAPTERS } from "../rules/chapters";
import { MEASURES } from "../rules/measures";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { displayLanguage, refuse } from "../../excel/functions/refusal";

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
