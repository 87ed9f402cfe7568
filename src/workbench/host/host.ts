import {
  addressOf,
  type Area,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
} from "../model/area";
import { type Change, type ChangeBatch, type ChangeKind, isWork } from "../model/change";
import type { Model } from "../model/model";
import { type Ear, Events, type Message } from "./event";
import { refuse } from "./fault";
import { Schedule } from "./excel/faults";
import { type Profile, WORKBENCH } from "./excel/profile";
import { addressed, type FunctionsMetadata, played, streams, takesErrors } from "./excel/functions";
import { UserState } from "./excel/user";
import { References } from "./reference";
import type { RangeRef } from "./thing";
import { Registry } from "./registry";

/** One `sync` as it was sent: how many actions and bytes it took, and how many bytes the answer. */
export interface Request {
  readonly count: number;
  readonly bytes: number;
  readonly answerBytes: number;
  /** Excel's error code, when the batch failed. */
  readonly error?: string;
}

/** Somebody else who has the workbook open: what they do comes from afar, and is in nobody's undo stack here. */
export interface Colleague {
  /** Edits the workbook directly. */
  edit(change: (model: Model) => void): void;
  /** Runs Excel.run in a client of their own. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

export type HostLocale = "da-DK" | "en-US";

const sheetShape = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
const chartShape = (number: number): string =>
  `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** The kinds of changes that results may hang on. */
const MATTERS: ReadonlySet<ChangeKind> = new Set([
  "cells",
  "structure",
  "sheets",
  "tables",
  "names",
]);

const fullName = (upper: string, namespace: string): string =>
  upper.startsWith(`${namespace.toUpperCase()}.`) ? upper : `${namespace.toUpperCase()}.${upper}`;

/** Excel's side of Office.js over one workbook: batches go in, answers and events come out. */
/** What each open workbook is known by, also to a host that takes over from another. */
const identities = new WeakMap<Model, string>();

export class Host {
  readonly requests: Request[] = [];
  readonly references = new References();
  readonly events = new Events();
  readonly chartIds = new Registry(chartShape);
  readonly tableIds = new Registry(String);
  readonly columnIds = new Registry(String);
  /** Set by suspendApiCalculationUntilNextSync: the rest of the batch is calculated at its end. */
  suspended = false;
  /** The selected cells, the first of them active; their sheet is the active one. */
  selection: RangeRef;
  /** What the person in front of Excel is doing. */
  readonly user = new UserState();
  /** The tables that were made over a heading alone and have got no row yet, by id. */
  readonly headerOnly = new Set<string>();
  /** What is to go wrong with the requests to come. */
  readonly faults = new Schedule<Colleague>();
  /** Makes a client for a colleague; there is none where the host was started without. */
  joined?: () => typeof Excel;
  /** The pages that were opened in a browser. */
  readonly opened: string[] = [];
  /** The workbooks whose sheets the request at hand inserts, by the text that they came in. */
  books: ReadonlyMap<string, Model> = new Map();
  /** The namespace of the add-in's functions, as its manifest gives it. */
  namespace = "UDSAT";
  /** What its functions.json says of them. */
  metadata: FunctionsMetadata | undefined;
  /** What the workbook is known by for as long as it is open. */
  get identity(): string {
    const known = identities.get(this.model) ?? crypto.randomUUID();
    identities.set(this.model, known);
    return known;
  }

  /** Counts the groups of merged undo. */
  groups = 0;
  /** The request at hand merges its undo. */
  grouped = false;
  /** How many formulas it has written. */
  groupedFormulas = 0;
  /** The request at hand did something that ends the user's undo. */
  clearsUndo = false;
  /** It has changed the workbook. */
  wrote = false;
  /** The change at hand comes from somebody else. */
  remote = false;
  private readonly functions = new Set<string>();
  /** Which client associated a function, by its full name: a name that another add-in has taken is #REF! (docs/excel/custom-functions-troubleshooting.md). */
  private readonly owners = new Map<string, object | undefined>();
  private readonly missing = new Set<string>();
  /** Forgets what each function gave, where this Excel calls it again when rows come or go. */
  private readonly anew = new Map<string, () => void>();
  private batches = 0;
  private busy = false;
  private stale = false;
  /** The numbers of all sheets seen, by name: an event may be about one that is gone. */
  private readonly seen = new Map<string, number>();
  private readonly release: () => void;

  constructor(
    readonly model: Model,
    readonly locale: HostLocale = "da-DK",
    readonly profile: Profile = WORKBENCH,
  ) {
    this.selection = { sheet: this.sheetNumbers()[0] ?? 0, top: 0, left: 0, bottom: 0, right: 0 };
    this.remember();
    this.release = model.on((batch) => this.changed(batch));
  }

  private remember(): void {
    for (const name of this.model.sheets())
      this.seen.set(name.toLowerCase(), this.model.worksheet(name).id);
  }

  /** Runs one request; its events wait until it is over. */
  executing<T>(by: Ear, request: () => T): T {
    this.busy = true;
    this.events.acting = by;
    try {
      return request();
    } finally {
      this.busy = false;
      this.events.acting = undefined;
    }
  }

  /** A change of the ribbon costs the user the undo stack on Windows and Mac (OfficeDev/office-js #3788). */
  ribbonUpdated(): void {
    if (this.profile.name !== "workbench" && this.profile.platform !== "OfficeOnline")
      this.model.forget();
  }

  /** The key of the next request's step of undo: one for each sync, or one for a whole group. */
  undoKey(grouped: boolean): string {
    return grouped ? `group-${this.groups}` : `sync-${++this.batches}`;
  }

  /** Does something as somebody else. */
  remotely<T>(act: () => T): T {
    const before = this.remote;
    this.remote = true;
    try {
      return act();
    } finally {
      this.remote = before;
    }
  }

  colleague(): Colleague {
    return {
      edit: (change) =>
        this.remotely(() =>
          this.model.batch(() => change(this.model), { source: "remote", undoable: false }),
        ),
      run: (batch) => {
        const client = this.joined?.() ?? refuse("NotImplemented", "No colleague can join here.");
        return client.run(batch);
      },
    };
  }

  /** Hears the events of the workbook, as the client's event registration takes them. */
  onMessage(listener: (messages: readonly Message[]) => void): () => void {
    return this.events.on({ far: false, deaf: false }, listener);
  }

  close(): void {
    this.release();
  }

  sheetNumbers(): number[] {
    return this.model.document.worksheets.map(({ id }) => id);
  }

  /** The sheet's name; ItemNotFound when it has been deleted. */
  sheetName(number: number): string {
    return (
      this.model.document.worksheets.find(({ id }) => id === number)?.name ??
      refuse("ItemNotFound", "The worksheet was deleted.")
    );
  }

  /** The number of the sheet with this name or id, in any case; undefined if there is none. */
  sheetNumber(key: string): number | undefined {
    const low = key.toLowerCase();
    return this.model.document.worksheets.find(
      ({ name, id }) => name.toLowerCase() === low || sheetShape(id).toLowerCase() === low,
    )?.id;
  }

  sheetId(number: number): string {
    return sheetShape(number);
  }

  area(range: RangeRef): Area {
    return {
      sheet: this.sheetName(range.sheet),
      top: range.top,
      left: range.left,
      bottom: range.bottom,
      right: range.right,
    };
  }

  /** A range of the client's; it follows its cells as others are inserted or deleted. */
  range(area: Area): RangeRef {
    const { top, left, bottom, right } = area;
    if (
      top < 0 ||
      left < 0 ||
      bottom > LAST_ROW ||
      right > LAST_COLUMN ||
      bottom < top ||
      right < left
    )
      refuse("InvalidArgument", "The range lies outside the sheet.");
    const sheet =
      this.sheetNumber(area.sheet) ??
      refuse("ItemNotFound", `There is no worksheet "${area.sheet}".`);
    return this.references.follow({ sheet, top, left, bottom, right });
  }

  /** The address with its sheet, as Range.address gives it: Ark1!A1:B2, whole columns as Ark1!A:B. */
  address(range: RangeRef): string {
    return `${quoteSheet(this.sheetName(range.sheet))}!${localAddress(range)}`;
  }

  /** Takes a custom function under its id, with or without the namespace of its add-in. */
  associate(
    id: string,
    run: (...args: never[]) => unknown,
    namespace: string = this.namespace,
    owner?: object,
  ): void {
    const upper = id.toUpperCase();
    const name = fullName(upper, namespace);
    const empty = this.profile.quirks.emptyArgument;
    const addressAfter = addressed(this.metadata, upper);
    const register = (): void =>
      this.model.registerFunction(name, answering, { empty, addressAfter });
    const traits = {
      takes: takesErrors(this.metadata, upper),
      stream: streams(this.metadata, upper),
    };
    const answering = played(run, this.profile, traits, () => {
      register();
      this.model.calculate();
    });
    if (this.owners.has(name) && this.owners.get(name) !== owner)
      this.model.registerFunction(name, () => ({ code: "#REF!" }));
    else {
      register();
      this.owners.set(name, owner);
      if (this.profile.quirks.callsOnShift) this.anew.set(name, register);
    }
    this.functions.add(upper);
    this.stale = true;
  }

  /** Whether the formula calls a custom function. */
  callsFunction(formula: string): boolean {
    return [...this.functions].some((id) => formula.toUpperCase().includes(`${id}(`));
  }

  /** Calculates the formulas that waited for functions registered since. */
  settle(): void {
    if (!this.stale) return;
    this.stale = false;
    // The runtime has loaded: what the metadata name and nobody associated is #N/A (docs/excel/custom-functions-troubleshooting.md).
    for (const { id } of this.metadata?.functions ?? []) {
      const name = fullName(id.toUpperCase(), this.namespace);
      if (this.owners.has(name) || this.missing.has(name)) continue;
      this.missing.add(name);
      this.model.registerFunction(name, () => ({ code: "#N/A" }));
    }
    this.model.calculateArrived();
  }

  /** Selects cells, as a user or the add-in does. */
  select(range: RangeRef): void {
    const moved = range.sheet !== this.selection.sheet;
    const former = this.selection.sheet;
    this.selection = { ...range };
    this.user.selected = undefined;
    if (moved) this.events.activated(this.sheetId(range.sheet), this.sheetId(former));
    this.events.selected(this.sheetId(range.sheet), localAddress(range));
    if (!this.busy) this.events.flush();
  }

  private changed(batch: ChangeBatch): void {
    if (batch.changes.some(isWork)) this.wrote = true;
    for (const change of batch.changes) {
      if (change.shift && change.area)
        this.references.shift(this.sheetNumber(change.area.sheet) ?? -1, change.area, change.shift);
      this.report(change, batch);
    }
    if (this.anew.size > 0 && batch.changes.some(({ shift }) => shift)) {
      this.anew.forEach((register) => register());
      this.stale = true;
    }
    if (this.events.hearsResults) this.reportResults(batch);
    // A step back here would take the other's change along; in Excel it could not.
    if (this.remote) this.model.forget();
    this.remember();
    if (!this.sheetNumbers().includes(this.selection.sheet))
      this.selection = { sheet: this.sheetNumbers()[0] ?? 0, top: 0, left: 0, bottom: 0, right: 0 };
    if (!this.busy) this.events.flush();
  }

  /** onCalculated comes for the sheets where results may be others now; onChanged does not (docs/excel/excel-add-ins-events.md). */
  private reportResults(batch: ChangeBatch): void {
    const told = batch.changes.filter(({ kind }) => MATTERS.has(kind));
    if (told.length === 0) return;
    const areas = told.flatMap(({ kind, area, sheet }) =>
      kind === "cells" && area ? [{ ...area, sheet: sheet ?? area.sheet }] : [],
    );
    for (const sheet of this.model.recalculated(areas.length === told.length ? areas : undefined))
      this.report({ kind: "calculated", sheet }, batch);
  }

  private report(change: Change, batch: ChangeBatch): void {
    this.events.changed(change, this.remote ? "remote" : batch.source, {
      sheetId: (name) =>
        sheetShape(this.sheetNumber(name) ?? this.seen.get(name.toLowerCase()) ?? 0),
      sheetIds: () => this.sheetNumbers().map(sheetShape),
      reference: (area) =>
        `${this.sheetNumber(area.sheet) ?? 0}!${[area.top, area.left, area.bottom, area.right].join(",")}`,
      tablesAt: (area) =>
        this.model
          .tables(area.sheet)
          .map((table) => ({ id: this.tableIds.idOf(table.name), area: table.area })),
      address: localAddress,
      valueAt: ({ sheet, top, left }) => this.model.content(sheet, top, left).value,
    });
  }
}

/** The address without its sheet: A1, A1:B2, whole columns as A:B and whole rows as 1:2. */
export function localAddress(range: Omit<Area, "sheet">): string {
  if (range.top === 0 && range.bottom === LAST_ROW)
    return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  if (range.left === 0 && range.right === LAST_COLUMN)
    return `${range.top + 1}:${range.bottom + 1}`;
  return addressOf(range);
}
