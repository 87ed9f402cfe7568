import { wordsIn } from "../../core/words/language";

const da = {
  use: "Brug som udgangspunkt",
  chosen: (area: string) =>
    `${area} er udgangspunkt. Værktøjerne, som tallene kalder på, står på siden Værktøjskasse.`,
};
const en: typeof da = {
  use: "Use as baseline",
  chosen: (area) =>
    `${area} is the baseline. The measures that its figures call for are on the page Toolbox.`,
};

export const baselineWords = wordsIn({ da, en });
