import { type Area, address } from "../address";
import type { BlockLayout, Highlight, Prompt, Validation } from "./layout";

const TONES = {
  good: { font: "#0E700E", fill: "#E7F5E7" },
  bad: { font: "#A4262C", fill: "#FDE7E9" },
  doubtful: { font: "#6B4E00", fill: "#FFF4CE" },
} as const;

/** The ground of single cells that people fill, and of the headings over what Udsat fills. */
const OWN_GROUND = "#FFF9E0";
const UDSAT_HEADING = { fill: "#6B6B6B", font: "#FFFFFF" } as const;

/** Queues what a range accepts. */
export function validate(rule: Validation | undefined, range: Excel.Range): void {
  if (!rule) return;
  switch (rule.kind) {
    case "list":
      range.dataValidation.rule = { list: { inCellDropDown: true, source: `=${rule.list}` } };
      break;
    case "number":
      range.dataValidation.rule = {
        decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" },
      };
      break;
    case "day":
      range.dataValidation.rule = {
        date: { formula1: "1990-01-01", formula2: "2100-12-31", operator: "Between" },
      };
      break;
  }
  range.dataValidation.ignoreBlanks = true;
}

/** Excel cuts what is longer. */
const TITLE = 32;
const MESSAGE = 255;

/** Queues what is shown beside the selected cell. */
export function advise(prompt: Prompt | undefined, range: Excel.Range): void {
  if (!prompt) return;
  range.dataValidation.prompt = {
    showPrompt: true,
    title: prompt.title.slice(0, TITLE),
    message: prompt.message.slice(0, MESSAGE),
  };
}

/** Queues the colours that repeat what a cell's words say. `first` is the range's first cell, which rules are written for. */
export function mark(
  highlights: readonly Highlight[] | undefined,
  range: Excel.Range,
  first: string,
): void {
  for (const { text, tone, begins } of highlights ?? []) {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.format.font.color = TONES[tone].font;
    custom.format.fill.color = TONES[tone].fill;
    const said = begins ? `LEFT(${first},${text.length})` : first;
    custom.rule.formula = `=${said}="${text}"`;
  }
}

/** Queues the look of a heading over a column that Udsat fills: grey and slanted, so that it is told apart without colour too. */
export function dressHeading(range: Excel.Range): void {
  range.format.fill.color = UDSAT_HEADING.fill;
  range.format.font.color = UDSAT_HEADING.font;
  range.format.font.italic = true;
}

/** Queues the cells of a block that are more than text: what they accept, and that people fill them. */
export function dressBlock(sheet: Excel.Worksheet, block: BlockLayout, area: Area): void {
  const range = sheet.getRange(address(area));
  if (block.centred) range.format.horizontalAlignment = "Center";
  mark(block.highlights, range, address({ ...area, rows: 1, columns: 1 }));
  for (const { row, column, owner, validation, prompt } of block.cells ?? []) {
    const cell = sheet.getRange(
      address({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    );
    validate(validation, cell);
    advise(prompt, cell);
    if (owner === "user") {
      cell.format.fill.color = OWN_GROUND;
      cell.format.horizontalAlignment = "Left";
    }
  }
}
