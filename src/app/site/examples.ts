/** Id of a function → the arguments of its example; a number is written with the reader's own decimal mark. A function without one fails a test. */
export const EXAMPLES: Readonly<Record<string, readonly (string | number)[]>> = {
  CRITERIA: ["A1:G39"],
  MARGINS: ["A1:G39", 2014],
  CATEGORY: ["A1:G39", 2021, 0.725],
  HISTORY: ["A1:H120"],
  THRESHOLD: ['"dømte"', 2014],
  RULES: [2021],
  FINANCEPLAN: ["A1:F60"],
  COFINANCING: ["A1:F60"],
  "COFINANCING.GAP": ["A1:F60"],
  THEME: ['"Kultur og frihed"', 2012],
  "TARGET.PATH": [52.9, 40, 2025, 2029],
  "TARGET.PROGRESS": [52.9, 40, 47.5],
  "TARGET.STATUS": [52.9, 40, '"01-01-2025"', '"31-12-2029"', 47.5, '"31-12-2026"'],
  TOOLS: ['"tryghed"'],
  LETTING: ['"ja"', 42.5, 2440, '"ja"'],
  REDUCTION: [33, 2016],
};
