import { CHART_PREFIX } from "../../../src/plan/sheet/layout/diagrams";
import type { Area } from "../../../src/workbench/model/area";
import type { Scalar } from "../../../src/workbench/model/cell";
import type { TableInfo } from "../../../src/workbench/model/table";
import { parseAddress } from "../../../src/workbench/model/area";
import { written, writtenArea } from "../raw";
import { KEPT, type People } from "./people";

const TOKEN = /tok-[a-z0-9-]+/g;
/** Made while a sequence runs: such a word is an entry wherever it stands; others are copied into Udsat's own columns. */
export const MADE = /^tok-\d+$/;

/** The words of people's entries, each with what stands in its row: the first cell's text and the other words. */
export interface Entries {
  /** Rows of tables, by any word in them. */
  readonly rows: ReadonlyMap<string, { readonly key: string; readonly words: readonly string[] }>;
  /** Cells outside tables: how often each word stands there. */
  readonly loose: ReadonlyMap<string, number>;
}

const inside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The words in one cell; headings may hold some too, and formulas the headings. */
const wordsOf = (cell: Scalar): readonly string[] =>
  String(cell ?? "")
    .replace(/\[[^\]]*\]/g, "")
    .match(TOKEN) ?? [];

export function entriesOf(world: People): Entries {
  const { model } = world;
  const rows = new Map<string, { key: string; words: string[] }>();
  const loose = new Map<string, number>();
  const all = world.sheets().flatMap((sheet) => model.tables(sheet));
  const peoples = ({ name }: TableInfo): boolean => KEPT.test(name);
  // What stands in people's own tables is copied into Udsat's: such a word is at home in theirs.
  for (const table of [...all.filter(peoples), ...all.filter((one) => !peoples(one))])
    for (const row of written(model, table.body)) {
      const words = row.flatMap(wordsOf).filter((word) => peoples(table) || MADE.test(word));
      for (const word of words)
        if (!rows.has(word)) rows.set(word, { key: String(row[0] ?? ""), words });
    }
  for (const sheet of world.sheets()) {
    const used = writtenArea(model, sheet);
    if (!used) continue;
    const tables = all.filter(({ area }) => area.sheet === used.sheet);
    written(model, used).forEach((row, r) =>
      row.forEach((cell, c) => {
        const at = [used.top + r, used.left + c] as const;
        if (tables.some(({ area }) => inside(area, ...at))) return;
        for (const word of wordsOf(cell)) loose.set(word, (loose.get(word) ?? 0) + 1);
      }),
    );
  }
  return { rows, loose };
}

/** The first cell of every row of every table: what its row goes by. */
export const keysOf = (world: People): ReadonlySet<string> =>
  new Set(
    world
      .sheets()
      .flatMap((sheet) => world.model.tables(sheet))
      .flatMap(({ body }) => written(world.model, body).map(([first]) => String(first ?? ""))),
  );

/** Rows by the keys that stood before an action began: a key that the action gave goes when it takes everything back. */
export const keyedBefore = (entries: Entries, keys: ReadonlySet<string>): Entries => ({
  ...entries,
  rows: new Map(
    [...entries.rows].map(([word, row]) => [word, keys.has(row.key) ? row : { ...row, key: "" }]),
  ),
});

/** What was lost or moved between two moments; empty where nothing was. */
export function lost(before: Entries, after: Entries): string[] {
  const out: string[] = [];
  for (const [word, { key, words }] of before.rows) {
    const now = after.rows.get(word);
    if (!now) {
      if (!after.loose.has(word)) out.push(`${word} is gone from its table`);
      continue;
    }
    if (key !== "" && now.key !== key) out.push(`${word} stood with ${key}, now with ${now.key}`);
    const parted = words.filter((one) => !now.words.includes(one));
    if (parted.length > 0) out.push(`${word} is parted from ${parted.join(", ")}`);
  }
  for (const [word, count] of before.loose)
    if ((after.loose.get(word) ?? 0) < count && !after.rows.has(word))
      out.push(`${word} is gone from its cell`);
  return out;
}

const rowsOf = (reference: string): Area | null => {
  const bang = reference.lastIndexOf("!");
  return parseAddress("", reference.slice(bang + 1).replace(/\$/g, "")) ?? null;
};

/** What is wrong with the charts: doubled, over other rows than their categories, or an indicator's over another's rows. */
export function chartFaults(world: People): string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  for (const sheet of world.sheets()) {
    // Whoever makes a table a range and renames its sheet has taken it, and its charts, out of our hands.
    const theirs = world.model.tables(sheet).length === 0;
    for (const chart of world.model.charts(sheet)) {
      const own = theirs && chart.series.every(({ values }) => values.includes(sheet));
      const name = own ? `${sheet}: ${chart.name}` : chart.name;
      if (seen.has(name)) out.push(`${chart.name} is doubled`);
      seen.add(name);
      for (const { name, values, categories } of chart.series) {
        const [a, b] = [rowsOf(values), categories === undefined ? null : rowsOf(categories)];
        if (!a || !b) continue;
        if (a.top !== b.top || a.bottom !== b.bottom)
          out.push(`${chart.name}, ${name ?? ""}: ${values} beside ${categories ?? ""}`);
      }
    }
  }
  return out;
}

/** For a refresh of the charts that went well: every indicator's chart stands over its own rows. */
export function strayCharts(world: People): string[] {
  const data = world.model.table("Udsat_Diagramdata");
  if (!data) return [];
  const ids = written(world.model, data.body).map((row) => row.map((cell) => String(cell ?? "")));
  return world.sheets().flatMap((sheet) =>
    world.model.charts(sheet).flatMap(({ name, series }) => {
      if (!name.startsWith(CHART_PREFIX)) return [];
      const id = name.slice(CHART_PREFIX.length);
      return series.flatMap(({ values }) => {
        const area = rowsOf(values);
        if (!area) return [`${name}: ${values}`];
        const own = ids.slice(area.top - data.body.top, area.bottom - data.body.top + 1);
        return own.length > 0 && own.every((row) => row.includes(id))
          ? []
          : [`${name}: ${values} are not ${id}'s rows`];
      });
    }),
  );
}
