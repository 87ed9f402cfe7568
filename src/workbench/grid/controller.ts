import { addressOf, parseAddress, sameSheet, type Area } from "../model/area";
import { Failure } from "../model/failure";
import type { Model } from "../model/model";
import { areaOf, HOME, sameSpot, selectionOf, type Selection, type Spot } from "./selection";
import { viewOf, type SheetView } from "./sheetview";

/** A cell being written in. `enter` was begun by typing (arrows leave it), `edit` by F2 or a double click. */
export interface Editing extends Spot {
  readonly sheet: string;
  readonly text: string;
  readonly mode: "enter" | "edit";
  /** The part of the text that the last click on a cell put there, so that the next click replaces it. */
  readonly pointed?: { readonly start: number; readonly end: number };
}

/** Something the user is told: what was refused and why. */
export interface Notice {
  readonly kind: "refusal" | "done";
  readonly code: string;
  readonly detail?: string;
}

/** All that the page shows beyond the workbook itself. */
export interface ControllerState {
  readonly model: Model;
  readonly sheet: string;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  readonly busy: boolean;
  readonly notice: Notice | undefined;
  /** Why the entry that is open was refused; it stays until the entry is mended or given up. */
  /** The cell of a formula that rests on its own result. */
  readonly circular:
    | { readonly sheet: string; readonly row: number; readonly column: number }
    | undefined;
  readonly refused: Notice | undefined;
  /** Grows with every change of the workbook. */
  readonly version: number;
  readonly view: SheetView;
  /** What is being filled, or pointed at while a formula is written. */
  readonly preview: Area | undefined;
}

/** The user's place at the workbook: sheet, selection, the cell being written, and every edit made at the grid. */
export interface Controller {
  state(): ControllerState;
  subscribe(listener: () => void): () => void;
  open(model: Model): void;
  show(sheet: string): void;
  select(selection: Selection): void;
  /** Selects an address ("B2:C4", "Ark2!A1" or a name); false where it is none. */
  go(reference: string): boolean;
  begin(editing: Editing): void;
  write(text: string, pointed?: Editing["pointed"]): void;
  abandon(): void;
  /** Writes the cell; false when it was refused and stays open. */
  commit(): boolean;
  /** An edit by the user: one batch, one step of undo; a refusal becomes a notice. Resolves when it is calculated and shown. */
  edit(change: (model: Model, area: Area) => void): boolean;
  /** The same for long edits: shows that the workbook is busy first. */
  editLong(change: (model: Model, area: Area) => void): Promise<boolean>;
  tell(notice: Notice | undefined): void;
  point(preview: Area | undefined): void;
  /** Draws everything anew, after a change of language. */
  refresh(): void;
  /** Refuses a text for a cell before it is written (data validation); undefined lets it through. */
  guard: (model: Model, editing: Editing) => Notice | undefined;
  /** Takes a key for what is offered while a formula is written; false leaves it to the cell. */
  assist: (key: string) => boolean;
}

const SLOW = 150;

/** A controller over a workbook. */
export function createController(first: Model): Controller {
  const listeners = new Set<() => void>();
  const places = new Map<string, Selection>();
  let stop = (): void => undefined;
  let lastTook = 0;
  const layout = (model: Model, sheet: string, selection: Selection): SheetView =>
    viewOf(model, sheet, {
      row: Math.max(selection.anchor.row, selection.focus.row),
      column: Math.max(selection.anchor.column, selection.focus.column),
    });
  const opening = (model: Model): ControllerState => {
    const sheet = visibleSheets(model)[0] ?? model.sheets()[0] ?? "";
    return {
      model,
      sheet,
      selection: HOME,
      editing: undefined,
      busy: false,
      notice: undefined,
      refused: undefined,
      circular: undefined,
      preview: undefined,
      version: 0,
      view: layout(model, sheet, HOME),
    };
  };
  let now = opening(first);
  const change = (next: Partial<ControllerState>): void => {
    now = { ...now, ...next };
    for (const listener of [...listeners]) listener();
  };
  const follow = (model: Model): void => {
    stop();
    stop = model.on((batch) => {
      const renamed = batch.changes.find(
        (c) => c.sheetEvent?.type === "renamed" && sameSheet(c.sheetEvent.former ?? "", now.sheet),
      )?.sheet;
      const names = model.sheets();
      const sheet =
        renamed ??
        names.find((name) => sameSheet(name, now.sheet)) ??
        visibleSheets(model)[0] ??
        "";
      const selection = sheet === now.sheet ? now.selection : (places.get(sheet) ?? HOME);
      const editing =
        now.editing && names.some((name) => sameSheet(name, now.editing?.sheet ?? ""))
          ? now.editing
          : undefined;
      change({
        editing,
        sheet,
        selection,
        version: now.version + 1,
        view: layout(model, sheet, selection),
      });
    });
  };
  /** A formula that rests on itself is told of until it is mended. */
  const circularAt = ({ sheet, row, column, text }: Editing): ControllerState["circular"] =>
    text.startsWith("=") && now.model.isCircular(sheet, row, column)
      ? { sheet, row, column }
      : undefined;
  const stillCircular = (): ControllerState["circular"] => {
    const { circular: at, model } = now;
    return at && model.sheets().includes(at.sheet) && model.isCircular(at.sheet, at.row, at.column)
      ? at
      : undefined;
  };
  const controller: Controller = {
    state: () => now,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    open: (model) => {
      places.clear();
      follow(model);
      change(opening(model));
    },
    show: (name) => {
      const sheet = now.model.sheets().find((s) => sameSheet(s, name));
      if (!sheet || sheet === now.sheet) return;
      places.set(now.sheet, now.selection);
      const selection = places.get(sheet) ?? HOME;
      // An entry that was refused stays open where it is while one looks at other sheets.
      change({ sheet, selection, view: layout(now.model, sheet, selection) });
    },
    select: (selection) => {
      if (
        sameSpot(selection.anchor, now.selection.anchor) &&
        sameSpot(selection.focus, now.selection.focus)
      )
        return;
      const outside =
        Math.max(selection.anchor.row, selection.focus.row) > now.view.rows.count - 20 ||
        Math.max(selection.anchor.column, selection.focus.column) > now.view.columns.count - 3;
      const whole =
        selection.focus.row - selection.anchor.row > 10_000 ||
        selection.focus.column - selection.anchor.column > 1_000;
      change({
        selection,
        notice: undefined,
        view: outside && !whole ? layout(now.model, now.sheet, selection) : now.view,
      });
    },
    go: (reference) => {
      const area = areaNamed(now.model, now.sheet, reference);
      if (!area) return false;
      controller.show(area.sheet);
      controller.select(selectionOf(area));
      return true;
    },
    begin: (editing) => change({ editing, notice: undefined }),
    write: (text, pointed) =>
      now.editing &&
      change({
        editing: { ...now.editing, text, pointed },
        preview: pointed ? now.preview : undefined,
      }),
    abandon: () =>
      change({ editing: undefined, notice: undefined, refused: undefined, preview: undefined }),
    commit: () => {
      const editing = now.editing;
      if (!editing) return true;
      const refusal = controller.guard(now.model, editing);
      if (refusal) {
        change({ notice: refusal, refused: refusal });
        return false;
      }
      const done = controller.edit((model) =>
        model.type(editing.sheet, editing.row, editing.column, editing.text),
      );
      if (done) change({ editing: undefined, refused: undefined, preview: undefined });
      else change({ refused: now.notice });
      if (done) change({ circular: circularAt(editing) ?? stillCircular() });
      return done;
    },
    edit: (make) => {
      const area = areaOf(now.selection, now.view);
      const started = performance.now();
      try {
        now.model.batch(() => make(now.model, area), { source: "grid" });
        return true;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        change({ notice: { kind: "refusal", code: error.said, detail: error.message } });
        return false;
      } finally {
        lastTook = performance.now() - started;
      }
    },
    editLong: async (make) => {
      change({ busy: true });
      if (lastTook > SLOW || now.model.usedArea(now.sheet)) await painted();
      try {
        // Copying and sorting build on results: none of them may be old.
        await now.model.settled();
        return controller.edit(make);
      } finally {
        change({ busy: false });
      }
    },
    tell: (notice) => change({ notice }),
    point: (preview) => change({ preview }),
    refresh: () => change({ version: now.version + 1 }),
    guard: () => undefined,
    assist: () => false,
  };
  follow(first);
  return controller;
}

let known:
  | {
      readonly state: Pick<ControllerState, "model" | "sheet" | "version">;
      readonly area: Area | undefined;
    }
  | undefined;

/** The sheet's cells with content; looked up once for each version of the workbook. */
export function filledArea(state: ControllerState): Area | undefined {
  const { model, sheet, version } = state;
  if (
    known?.state.model !== model ||
    known.state.sheet !== sheet ||
    known.state.version !== version
  )
    known = { state: { model, sheet, version }, area: model.usedArea(sheet, true) };
  return known.area;
}

/** Sheets that are not hidden, in order. */
export function visibleSheets(model: Model): string[] {
  return model.sheets().filter((name) => model.worksheet(name).state === "visible");
}

/** The selected address without the sheet, e.g. A1:C4. */
export const selectedAddress = (state: ControllerState): string =>
  addressOf(areaOf(state.selection, state.view));

function areaNamed(model: Model, sheet: string, reference: string): Area | undefined {
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(reference.trim().replace(/^=/, "")) ?? [];
  const target = model
    .sheets()
    .find((name) => sameSheet(name, quoted?.replace(/''/g, "'") ?? plain ?? sheet));
  if (!target || !address) return undefined;
  const area = parseAddress(target, address);
  if (area) return area;
  const table = model.table(address);
  if (table) return table.body;
  const name = model.names().find((n) => n.name.toLowerCase() === address.toLowerCase());
  return name && name.formula !== reference ? areaNamed(model, sheet, name.formula) : undefined;
}

/** Lets the browser draw once before a long calculation holds it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
