import { columnNumber } from "../../../src/workbench/model/area";
import type { Model } from "../../../src/workbench/model/model";
import type { TableInfo } from "../../../src/workbench/model/table";
import type { StartedHost } from "../../../src/workbench/host/node";
import type { Random } from "./random";

/** Something a person or a colleague does with the workbook. Gives what was done, for the record of a sequence. */
export interface Deed {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Whether a colleague may do it while a request of ours is on its way. */
  readonly meanwhile: boolean;
  readonly act: (world: People, random: Random) => string;
}

/** The workbook as people work in it; every entry they make has a word of its own. */
export class People {
  /** How many words have been made. */
  count = 0;

  constructor(readonly host: StartedHost) {}

  get model(): Model {
    return this.host.host.model;
  }

  /** A word that stands nowhere else. */
  token(): string {
    this.count += 1;
    return `tok-${this.count}`;
  }

  tables(): TableInfo[] {
    return this.model.tables().filter(({ name }) => /^_?Udsat/.test(name));
  }

  sheets(): string[] {
    return this.model.sheets().filter((name) => name !== "Udsat lister");
  }
}

/** Headings of the columns that people fill. */
const PEOPLES =
  /bemærkning|note|jeres frist|målgruppe|ønsket|datakilde|hyppighed|budgetlinjer|^min eg/i;

function cellOf({ body }: TableInfo, row: number, column: number) {
  const at = { top: body.top + row, left: body.left + column };
  return { sheet: body.sheet, ...at, bottom: at.top, right: at.left };
}

const rowsIn = ({ body }: TableInfo): number => body.bottom - body.top + 1;

/** A table that is there, or nothing to do. */
function withTable(world: People, random: Random, act: (table: TableInfo) => string): string {
  const tables = world.tables();
  return tables.length === 0 ? "no table" : act(random.pick(tables));
}

/** Tables whose rows are people's own, from the first column to the last. */
export const KEPT =
  /^Udsat_(Maal|Aktiviteter|Indikatorer|Maalinger|Milepaele|Finansieringsplan|Politik)$/;

/** The one column of those tables whose cells are Udsat's to write: by its hidden name, whatever its heading says now. */
function standingColumn(world: People, { name, body }: TableInfo): number {
  const hidden = `Udsatkolonne.${name}.standing`.toLowerCase();
  const item = world.model.names().find((one) => one.name.toLowerCase() === hidden);
  const cell = /!\$?([A-Z]+)\$?\d+$/i.exec(item?.formula ?? "")?.[1];
  return cell === undefined ? -1 : columnNumber(cell) - body.left;
}

function peoplesColumn(table: TableInfo, random: Random): number {
  const columns = table.columns.flatMap(({ name }, i) => (PEOPLES.test(name) ? [i] : []));
  return columns.length === 0 ? -1 : random.pick(columns);
}

/** Writes one entry into a column that people fill. */
function fill(world: People, random: Random, text: (token: string) => string): string {
  return withTable(world, random, (table) => {
    const column = peoplesColumn(table, random);
    if (column < 0) return "no column of people's";
    const row = random.below(rowsIn(table));
    const entry = text(world.token());
    world.model.write(cellOf(table, row, column), [[entry]]);
    return `${table.name}[${row},${column}] = ${entry}`;
  });
}

export const DEEDS: readonly Deed[] = [
  {
    name: "fill",
    weight: 6,
    meanwhile: true,
    act: (world, random) => fill(world, random, (token) => token),
  },
  {
    name: "formula in a remark",
    weight: 2,
    meanwhile: true,
    act: (world, random) => fill(world, random, (token) => `="${token}"&""`),
  },
  {
    name: "sort",
    weight: 4,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const offset = random.below(table.columns.length);
        const ascending = random.chance(0.5);
        world.model.sort(table.body, [{ offset, ascending }]);
        return `${table.name} by ${offset} ${ascending}`;
      }),
  },
  {
    name: "insert a row in a table",
    weight: 3,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const index = random.below(rowsIn(table) + 1);
        const column = Math.max(0, peoplesColumn(table, random));
        const cells = table.columns.map((_, c) => (c === column ? world.token() : null));
        world.model.insertTableRows(table.name, index, [cells]);
        return `${table.name} at ${index}`;
      }),
  },
  {
    name: "delete a row of a table",
    weight: 2,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        if (rowsIn(table) < 2) return "the only row";
        const index = random.below(rowsIn(table));
        world.model.deleteTableRows(table.name, index, 1);
        return `${table.name} ${index}`;
      }),
  },
  {
    name: "insert a row above",
    weight: 2,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, ({ area }) => {
        world.model.insert(
          { sheet: area.sheet, top: 0, bottom: 0, left: 0, right: 16_383 },
          "down",
        );
        return area.sheet;
      }),
  },
  {
    name: "insert a column of one's own",
    weight: 2,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const title = `Min egen ${world.token()}`;
        world.model.insertTableColumn(table.name, random.below(table.columns.length + 1), title);
        return `${table.name} ${title}`;
      }),
  },
  {
    name: "rename a heading",
    weight: 3,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const index = random.below(table.columns.length);
        world.model.renameTableColumn(table.name, index, `Min ${world.token()}`);
        return `${table.name} ${index}`;
      }),
  },
  {
    name: "rename a sheet",
    weight: 2,
    meanwhile: true,
    act: (world, random) => {
      const sheet = random.pick(world.sheets());
      const to = `Ark ${world.token()}`;
      world.model.renameSheet(sheet, to);
      return `${sheet} -> ${to}`;
    },
  },
  {
    name: "delete a sheet",
    weight: 1,
    meanwhile: false,
    act: (world, random) => {
      const sheets = world.sheets().filter((name) => name !== "Ark1");
      if (sheets.length < 2) return "few sheets";
      const sheet = random.pick(sheets);
      world.model.deleteSheet(sheet);
      return sheet;
    },
  },
  {
    name: "make a table a range",
    weight: 1,
    meanwhile: false,
    act: (world, random) =>
      withTable(world, random, ({ name }) => {
        world.model.tableToRange(name);
        return name;
      }),
  },
  {
    name: "delete a chart",
    weight: 1,
    meanwhile: true,
    act: (world, random) => {
      const charts = world
        .sheets()
        .flatMap((sheet) => world.model.charts(sheet).map(({ name }) => ({ sheet, name })));
      if (charts.length === 0) return "no chart";
      const { sheet, name } = random.pick(charts);
      world.model.removeChart(sheet, name);
      return `${sheet} ${name}`;
    },
  },
  {
    name: "paste over",
    weight: 1,
    meanwhile: false,
    act: (world, random) =>
      withTable(world, random, (table) => {
        if (!KEPT.test(table.name)) return "a table of Udsat's own";
        const row = random.below(rowsIn(table));
        const area = { ...cellOf(table, row, 0), right: table.body.right };
        const ours = standingColumn(world, table);
        world.model.write(area, [table.columns.map((_, c) => (c === ours ? null : world.token()))]);
        return `${table.name} ${row}`;
      }),
  },
  {
    name: "duplicate an id",
    weight: 2,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const [from, to] = [random.below(rowsIn(table)), random.below(rowsIn(table))];
        const [[value] = [null]] = world.model.values(cellOf(table, from, 0));
        world.model.write(cellOf(table, to, 0), [[value as string | number | null]]);
        return `${table.name} ${from} -> ${to}`;
      }),
  },
  {
    name: "write below or beside a table",
    weight: 3,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, ({ area }) => {
        const below = random.chance(0.6);
        const [row, column] = below
          ? [area.bottom + 2 + random.below(3), area.left + random.below(3)]
          : [area.top + random.below(4), area.right + 2];
        const at = { sheet: area.sheet, top: row, bottom: row, left: column, right: column };
        const taken = world.model.values(at)[0]?.[0];
        if (taken !== null) return "taken";
        world.model.write(at, [[world.token()]]);
        return `${area.sheet} ${row},${column}`;
      }),
  },
  {
    name: "filter",
    weight: 2,
    meanwhile: true,
    act: (world, random) =>
      withTable(world, random, (table) => {
        const { name } = random.pick(table.columns);
        world.host.user.filter(table.name, name, random.chance(0.7) ? ["findes ikke"] : undefined);
        return `${table.name} ${name}`;
      }),
  },
  {
    name: "protect a sheet",
    weight: 1,
    meanwhile: true,
    act: (world, random) => {
      const sheet = random.pick(world.sheets());
      const on = random.chance(0.4);
      world.host.user.protect(sheet, on);
      return `${sheet} ${on}`;
    },
  },
  {
    name: "undo",
    weight: 1,
    meanwhile: false,
    act: (world) => String(world.host.user.undo()),
  },
];

const BAG = DEEDS.flatMap((deed) => Array<Deed>(deed.weight).fill(deed));
const MEANWHILE = BAG.filter(({ meanwhile }) => meanwhile);

/** One deed, and what was done; what the workbook does not allow is not done. */
export function doSomething(world: People, random: Random, meanwhile: boolean): string {
  const deed = random.pick(meanwhile ? MEANWHILE : BAG);
  try {
    return `${deed.name}: ${deed.act(world, random)}`;
  } catch (error) {
    return `${deed.name}: refused (${error instanceof Error ? error.message.slice(0, 60) : ""})`;
  }
}
