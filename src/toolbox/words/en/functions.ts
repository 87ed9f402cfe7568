import type { ToolboxFunctionWords } from "../da/functions";

const tools = {
  description:
    "The toolbox's measures for a criterion or with a word: what, for whom, by whom, where, conditions, the result and how well it is evidenced (in Danish).",
  search: {
    name: "search",
    description:
      "A criterion as in UDSAT.THRESHOLD, a chapter such as letting or urban, or a word such as POA, salg or Lejerbo. Left out: all measures.",
  },
};

/** What is read of the toolbox's function while it is typed. */
export const functions: ToolboxFunctionWords = {
  tools,
};
