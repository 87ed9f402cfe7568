import { holds } from "../model/area";
import type { Drawing } from "./Cells";
import { conditionsOf, type Evaluate } from "./condition";
import { inkOn } from "./color";
import type { ControllerState } from "./controller";
import { filterMarks } from "./filtermarks";
import { lookOf, type Look } from "./look";
import { tableLook } from "./tablelook";

/** How the sheet's cells look now: their own format, the table they lie in, and the conditional formats. */
export function drawingOf(
  state: ControllerState,
  evaluate: Evaluate,
  explain: (code: string) => string,
): Drawing {
  const { model, sheet } = state;
  const worksheet = model.worksheet(sheet);
  const tables = model.tables(sheet);
  const condition = conditionsOf(model, sheet, evaluate);
  const kept = new Map<string, Look>();
  return {
    filter: filterMarks(model, sheet),
    errorText: (content) =>
      content.error ? (content.error.message ?? explain(content.error.code)) : undefined,
    look: (content, row, column) => {
      const table = tables.find((t) => holds(t.area, sheet, row, column));
      const given = condition(content.value, row, column);
      const style = worksheet.findCell(row + 1, column + 1)?.style;
      if (!table && !style && !given) return plainLook(kept, content);
      const under = table ? tableLook(table, row, column) : undefined;
      const look = lookOf(style, content, under, given?.style);
      const filled = given?.fill
        ? { ...look.css, backgroundColor: given.fill, color: inkOn(given.fill) }
        : look.css;
      return { ...look, css: filled, ...(given?.bar ? { bar: given.bar } : {}) };
    },
  };
}

function plainLook(kept: Map<string, Look>, content: Parameters<Drawing["look"]>[0]): Look {
  const kind = content.error ? "error" : typeof content.value;
  const known = kept.get(kind);
  if (known) return known;
  const made = lookOf(undefined, content);
  kept.set(kind, made);
  return made;
}
