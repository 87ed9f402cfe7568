import { settingStep } from "../transaction/smallsteps";
import type { Step } from "../transaction/step";
import { filled } from "./block";
import { columnAt } from "./columns";
import type { Job } from "./job";
import type { SheetData, TableLayout } from "./layout";
import { markOf, type Memory, settingKey } from "./memory";
import type { SheetState } from "./state";
import type { SheetWrite } from "./sheetwrite";

/** The rows of a table that are Udsat's: those that are given now, and those of earlier that are kept for a person's entry. */
function marksAfter(table: TableLayout, job: Job, state: SheetState, data: SheetData): string {
  const given = (data.tables[table.name] ?? []).map((row) => markOf(row[table.id]));
  const found = job.matches[table.name];
  const there = state.tables[table.name];
  const c = there ? columnAt(table, there, table.id) : -1;
  const emptied = table.gone ? null : found?.emptied;
  const others = new Set([...(found?.foreign ?? []), ...(found?.removed ?? []), emptied]);
  const kept = (found?.kept ?? []).flatMap((row, i) =>
    row === null && !others.has(i) ? [markOf(there?.body.formulas[i]?.[c])] : [],
  );
  return [...new Set([...given, ...kept])].sort().join("");
}

/** What Udsat will remember of the sheet. */
export function memoryStep({ layout, state, data }: SheetWrite, job: Job): readonly Step[] {
  const written = Object.fromEntries(
    layout.blocks.flatMap(({ name, rows, columns }) => {
      const cells = data.blocks?.[name];
      return cells ? [[name, filled(cells, rows, columns)] as const] : [];
    }),
  );
  const memory: Memory = {
    written: { ...state.written, ...written },
    choices: { ...state.choices, ...data.choices },
    rows: Object.fromEntries(
      layout.tables.flatMap((table) =>
        table.rows === "given" ? [[table.name, marksAfter(table, job, state, data)] as const] : [],
      ),
    ),
  };
  const text = JSON.stringify(memory);
  return text === state.setting ? [] : [settingStep(settingKey(layout), text, state.setting)];
}
