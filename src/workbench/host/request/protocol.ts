/** Where an object is found, seen from the workbook: Microsoft's client sends one for every proxy object. */
export interface PathInfo {
  readonly Id: number;
  /** 1 the workbook, 2 a new object, 3 a method's result, 4 a property, 5 an indexer, 6 a kept reference, 7 a null object. */
  readonly ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: 0, or the path id of the object that stands there (arrays nest). */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What a `load` asks for: property paths (`format/fill/color`), `*` for all scalars. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace; 6 to 9 are answered with ApiNotFound. */
  readonly ActionType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** One `sync`: what Microsoft's client sends. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

/** What the host answers: a value for each action up to the first that failed. */
export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ReplyError;
}

/** The client's flag for `delayForCellEdit`. */
export const DELAY = 64;
/** The flag by which our `Excel.run` says `mergeUndoGroup`: the client in Microsoft's package has no word for it. */
export const GROUP = 512;
