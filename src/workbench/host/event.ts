import { type Area, overlap } from "../model/area";
import type { Scalar } from "../model/cell";
import type { Change, ChangeSource } from "../model/change";

/** One event as the client's GenericEventRegistration takes it. */
export interface Message {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The numbers that Microsoft's client gives the events. */
const TYPE = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const WORKBOOK = "Workbook";

type Registration = (it: unknown, args: unknown, host: { readonly events: Events }) => null;

/** From the first registration on all events are sent, and the client drops those that nobody listens to. */
export const heard = (...events: readonly string[]): Record<string, Registration> =>
  Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${event}`,
        (_it, _args, host) => {
          host.events.heard = true;
          host.events.hearsResults ||= event === "CalculatedEvent";
          return null;
        },
      ],
      [`_Unregister${event}`, () => null],
    ]),
  );

/** What the events need to know of the workbook. */
interface Surroundings {
  readonly sheetId: (name: string) => string;
  readonly sheetIds: () => readonly string[];
  /** By this the client asks for the cells of an event again. */
  readonly reference: (area: Area) => string;
  readonly tablesAt: (area: Area) => readonly { readonly id: string; readonly area: Area }[];
  readonly address: (area: Area) => string;
  /** What stands in a single cell now. */
  readonly valueAt: (area: Area) => Scalar;
}

/** The kind of a value as events name it. */
const typeOf = (value: Scalar): string =>
  value === null
    ? "Empty"
    : typeof value === "number"
      ? "Double"
      : typeof value === "boolean"
        ? "Boolean"
        : value.startsWith("#") && /^#[A-Z/0]+[!?]?$/.test(value)
          ? "Error"
          : "String";

/** The value before and after, for a change of one cell only (WorksheetChangedEventArgs.details). */
function detailsOf({ before, area, shift }: Change, around: Surroundings): object | undefined {
  if (before === undefined || !area || shift) return undefined;
  const after = around.valueAt(area);
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

/** A client that hears events: an add-in here, or one of somebody else's (`far`). */
export interface Ear {
  readonly far: boolean;
  /** While its own handlers are switched off (Runtime.enableEvents). */
  deaf: boolean;
}

interface Waiting {
  readonly messageType: number;
  readonly targetId: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whose request made the change; nobody's where a person did. */
  readonly by: Ear | undefined;
  readonly deaf: readonly Ear[];
}

/** What an event says at one client: what is another's here is their own there. */
function heardBy(ear: Ear, { messageType, targetId, body, by }: Waiting): Message {
  const near = (body.source === "Remote") === ear.far;
  const said = {
    ...body,
    ...(body.source !== undefined && { source: near ? "Local" : "Remote" }),
    ...(body.triggerSource !== undefined && {
      triggerSource: by === ear ? "ThisLocalAddin" : "Unknown",
    }),
  };
  return { messageCategory: 65536, messageType, targetId, message: JSON.stringify(said) };
}

/** Turns changes of the model into the client's events; they are sent together, after the answer. */
export class Events {
  private readonly listeners = new Map<Ear, (messages: readonly Message[]) => void>();
  private waiting: Waiting[] = [];
  /** Whose request is being done. */
  acting?: Ear;
  /** Whether anybody has asked for events of the workbook, and whether for those of calculated results. */
  heard = false;
  hearsResults = false;

  on(ear: Ear, listener: (messages: readonly Message[]) => void): () => void {
    this.listeners.set(ear, listener);
    return () => this.listeners.delete(ear);
  }

  flush(): void {
    if (this.waiting.length === 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const [ear, listener] of this.listeners) {
      const messages = waiting.flatMap((one) =>
        one.deaf.includes(ear) ? [] : [heardBy(ear, one)],
      );
      if (messages.length > 0) listener(messages);
    }
  }

  selected(worksheetId: string, address: string): void {
    this.send(TYPE.worksheetSelectionChanged, [worksheetId, WORKBOOK], { worksheetId, address });
    this.send(2, [""], {});
  }

  activated(worksheetId: string, former: string): void {
    this.send(TYPE.worksheetDeactivated, [former, WORKBOOK], { worksheetId: former });
    this.send(TYPE.worksheetActivated, [worksheetId, WORKBOOK], { worksheetId });
  }

  tableAdded(tableId: string, worksheetId: string, remote: boolean): void {
    const body = { tableId, worksheetId, source: remote ? "Remote" : "Local" };
    this.tell(TYPE.tableAdded, [WORKBOOK, worksheetId], body);
  }

  tableDeleted(tableId: string, tableName: string, worksheetId: string, remote: boolean): void {
    const body = { tableId, tableName, worksheetId, source: remote ? "Remote" : "Local" };
    this.tell(TYPE.tableDeleted, [WORKBOOK, worksheetId], body);
  }

  /** Rows that were hidden or shown by hand or by an add-in; filtering raises no event (docs/excel/excel-add-ins-events.md). */
  rowsHidden(worksheetId: string, address: string, hidden: boolean, remote: boolean): void {
    this.tell(TYPE.worksheetRowHiddenChanged, [worksheetId, WORKBOOK], {
      worksheetId,
      address,
      changeType: hidden ? "Hidden" : "Unhidden",
      source: remote ? "Remote" : "Local",
    });
  }

  protectionChanged(worksheetId: string, isProtected: boolean, remote: boolean): void {
    this.tell(TYPE.worksheetProtectionChanged, [worksheetId, WORKBOOK], {
      worksheetId,
      isProtected,
      source: remote ? "Remote" : "Local",
    });
  }

  visibilityChanged(worksheetId: string, before: string, after: string, remote: boolean): void {
    this.tell(TYPE.worksheetVisibilityChanged, [worksheetId, WORKBOOK], {
      worksheetId,
      visibilityBefore: before,
      visibilityAfter: after,
      source: remote ? "Remote" : "Local",
    });
  }

  private tell(messageType: number, targets: readonly string[], body: object): void {
    if (this.heard) this.send(messageType, targets, body);
  }

  changed(change: Change, source: ChangeSource, around: Surroundings): void {
    if (!this.heard && change.kind !== "settings") return;
    const worksheetId = change.sheet === undefined ? "" : around.sheetId(change.sheet);
    switch (change.kind) {
      case "cells":
      case "structure":
        return this.cells(change, worksheetId, source, around);
      case "format":
        return this.formats(change, worksheetId, source, around);
      case "sheets":
        return this.sheets(change, worksheetId, source);
      case "calculated":
        for (const id of worksheetId === "" ? around.sheetIds() : [worksheetId])
          this.send(TYPE.worksheetCalculated, [id, WORKBOOK], {
            worksheetId: id,
            address: whole(change, around),
          });
        return;
      case "settings":
        return this.send(1, [""], {});
      case "tables":
      case "charts":
      case "names":
      case "startup":
        return;
    }
  }

  private formats(
    change: Change,
    worksheetId: string,
    source: ChangeSource,
    around: Surroundings,
  ): void {
    const address = whole(change, around);
    const body = { worksheetId, address, source: placeOf(source) };
    this.send(TYPE.worksheetFormatChanged, [worksheetId, WORKBOOK], body);
    // A table's onChanged comes for its format too (docs/excel/excel-add-ins-tables.md).
    for (const table of change.area ? around.tablesAt(change.area) : [])
      if (change.area && overlap(table.area, change.area))
        this.send(TYPE.tableChanged, [table.id, WORKBOOK, worksheetId], {
          ...body,
          changeType: "Unknown",
          triggerSource: triggerOf(source),
          tableId: table.id,
        });
  }

  private cells(
    change: Change,
    worksheetId: string,
    source: ChangeSource,
    around: Surroundings,
  ): void {
    const address = whole(change, around);
    const triggerSource = triggerOf(source);
    const referenceId = change.area ? around.reference(change.area) : "";
    const details = detailsOf(change, around);
    const body = {
      ...details,
      worksheetId,
      address,
      changeType: changeType(change),
      shiftDirection: shiftDirection(change),
      source: placeOf(source),
      triggerSource,
      referenceId,
    };
    this.send(TYPE.worksheetChanged, [worksheetId, WORKBOOK], body);
    const area = change.area;
    if (!area) return;
    for (const table of around.tablesAt(area))
      if (overlap(table.area, area))
        this.send(TYPE.tableChanged, [table.id, WORKBOOK, worksheetId], {
          ...body,
          tableId: table.id,
        });
  }

  private sheets(change: Change, worksheetId: string, source: ChangeSource): void {
    const body = { worksheetId, source: placeOf(source) };
    switch (change.sheetEvent?.type) {
      case "added":
        return this.send(TYPE.worksheetAdded, [WORKBOOK], body);
      case "deleted":
        return this.send(TYPE.worksheetDeleted, [WORKBOOK], body);
      case "renamed":
        return this.send(TYPE.worksheetNameChanged, [worksheetId, WORKBOOK], {
          ...body,
          nameBefore: change.sheetEvent.former,
          nameAfter: change.sheet,
        });
      case "moved":
        return this.send(TYPE.worksheetMoved, [WORKBOOK], body);
      case undefined:
        return;
    }
  }

  private send(messageType: number, targets: readonly string[], body: object): void {
    const deaf = [...this.listeners.keys()].filter((ear) => ear.deaf);
    const said = body as Waiting["body"];
    for (const targetId of targets)
      this.waiting.push({ messageType, targetId, body: said, by: this.acting, deaf });
  }
}

/** Whether a change was made at this Excel or at somebody else's. */
const placeOf = (source: ChangeSource): "Local" | "Remote" =>
  source === "remote" ? "Remote" : "Local";

const triggerOf = (source: ChangeSource): "ThisLocalAddin" | "Unknown" =>
  source === "addin" ? "ThisLocalAddin" : "Unknown";

const whole = (change: Change, around: Surroundings): string =>
  change.area ? around.address(change.area) : "";

function changeType(change: Change): string {
  if (!change.shift) return "RangeEdited";
  const what = change.shift.type === "inserted" ? "Inserted" : "Deleted";
  if (change.shift.whole) return `${change.shift.axis === "rows" ? "Row" : "Column"}${what}`;
  return `Cell${what}`;
}

function shiftDirection({ shift }: Change): string {
  if (!shift || shift.whole) return "None";
  if (shift.type === "inserted") return shift.axis === "rows" ? "ShiftCellDown" : "ShiftCellRight";
  return shift.axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft";
}
