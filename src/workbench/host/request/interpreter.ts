import { Failure } from "../../model/failure";
import { Args } from "../arguments";
import { guardMember } from "../excel/guard";
import { Fault, faultOf, refuse } from "../fault";
import type { Host } from "../host";
import { kindOf } from "../kind";
import { isThing, type Thing, thing } from "../thing";
import type { Action, ArgumentInfo, Batch, PathInfo, Reply } from "./protocol";
import { identity, queried } from "./query";

/** Methods that look at calculated cells, or move cells: everything before them is calculated first. */
const ALONE =
  /^(Get(Used|Spill|Surrounding|Count|Data)|Find|Calculate|Insert|Delete|Remove|Sort|Apply|Copy|Move|Resize|AddRows|Activate|Select|_Register)/;

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** One running batch: the objects found so far by path id, and what was answered. */
class Run {
  readonly results: Result[] = [];
  readonly traces: number[] = [];
  private readonly found = new Map<number, Thing | null>();
  /** Where the batch stands, for the error's location. */
  location = "";

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
    private readonly grouped: boolean,
  ) {}

  step(action: Action): void {
    this.results.push({ ActionId: action.Id, Value: this.value(action) });
  }

  needsCalculation(action: Action): boolean {
    if (action.ActionType === 2) return true;
    if (action.ActionType === 3) return ALONE.test(action.Name);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return (
      action.ActionType === 1 &&
      path !== undefined &&
      !this.found.has(path.Id) &&
      ALONE.test(path.Name)
    );
  }

  private value(action: Action): unknown {
    switch (action.ActionType) {
      case 1: {
        const of = this.at(action.ObjectPathId);
        return of === null ? null : identity(of, this.host);
      }
      case 2:
        return queried(this.at(action.ObjectPathId), action.QueryInfo, this.host);
      case 3:
        return this.called(action);
      case 4:
        return this.set(action);
      case 5:
        this.traces.push(action.Id);
        return null;
      default:
        return refuse(
          "ApiNotFound",
          `The host does not know actions of type ${action.ActionType}.`,
        );
    }
  }

  private called(action: Action): unknown {
    const of = this.at(action.ObjectPathId);
    if (action.Name === "_RemoveReference")
      return this.host.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    if (action.Name === "_KeepReference") return of && this.host.references.keep(of);
    if (of === null) return null;
    const result = this.call(of, action.Name, action.ArgumentInfo);
    return isThing(result) ? identity(result, this.host) : (result ?? null);
  }

  private set(action: Action): null {
    const of = this.at(action.ObjectPathId);
    if (of === null) return null;
    this.guard(of, action.Name);
    const write = kindOf(of).properties?.[action.Name]?.set;
    if (!write) return refuse("ApiNotFound", `The host cannot set ${of.kind}.${action.Name}.`);
    const args = this.argumentsOf(action.ArgumentInfo);
    write(of.it, args[0], this.host);
    return null;
  }

  private call(of: Thing, name: string, info: ArgumentInfo | undefined): unknown {
    this.guard(of, name);
    const method = kindOf(of).methods?.[name];
    if (!method) return refuse("ApiNotFound", `The host does not know ${of.kind}.${name}.`);
    return method(of.it, new Args(this.argumentsOf(info)), this.host);
  }

  private guard(of: Thing, name: string): void {
    this.location = located(of, name);
    guardMember(this.host, this.location, this.grouped);
  }

  /** The object at a path; null is a null object. A path is walked once a batch, so that `add` adds once. */
  private at(id: number): Thing | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path =
      this.batch.ObjectPaths[id] ??
      refuse("GeneralException", `The batch lacks the object path ${id}.`);
    const of = this.walked(path);
    this.found.set(id, of);
    return of;
  }

  private walked(path: PathInfo): Thing | null {
    if (path.ObjectPathType === 1) return thing("Workbook", null);
    if (path.ObjectPathType === 6)
      return (
        this.host.references.find(path.Name) ?? refuse("ItemNotFound", "The object was released.")
      );
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2)
      return refuse("ApiNotFound", `The host does not know ${path.Name}.`);
    const parent = this.at(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    this.location = located(parent, path.Name || "getItem");
    if (path.ObjectPathType === 4) return linked(parent, path.Name, this.host);
    if (path.ObjectPathType === 5)
      return indexed(parent, this.argumentsOf(path.ArgumentInfo)[0], this.host);
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    return result === null || isThing(result)
      ? result
      : refuse("GeneralException", `${parent.kind}.${path.Name} gave no object.`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, marks?.[index]));
  }

  private argument(value: unknown, mark: unknown): unknown {
    if (Array.isArray(mark) && Array.isArray(value))
      return value.map((inner, index) => this.argument(inner, mark[index]));
    if (typeof mark === "number" && mark > 0) return this.at(mark);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.at(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.argument(inner, 0)]),
    );
  }
}

const located = (of: Thing, name: string): string =>
  `${of.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function linked(parent: Thing, name: string, host: Host): Thing | null {
  const link = kindOf(parent).links?.[name];
  return link
    ? link(parent.it, host)
    : refuse("ApiNotFound", `The host does not know ${parent.kind}.${name}.`);
}

function indexed(parent: Thing, key: unknown, host: Host): Thing {
  const { item } = kindOf(parent);
  if (!item) return refuse("ApiNotFound", `The host does not know ${parent.kind}.getItem.`);
  return (
    item(parent.it, key, host) ??
    refuse("ItemNotFound", `${parent.kind} has no ${JSON.stringify(key)}.`)
  );
}

/** Runs actions from `from` on in one batch of the model, up to the first that looks at calculated cells; gives the index after the last one done. */
function ran(
  run: Run,
  actions: readonly Action[],
  from: number,
  host: Host,
  undoKey: string,
): { readonly next: number; readonly failure?: unknown } {
  let index = from;
  let failure: unknown;
  const group = (): void => {
    try {
      for (let action = actions[index]; action; action = actions[++index]) {
        const alone = !host.suspended && run.needsCalculation(action);
        if (alone && index > from) return;
        run.step(action);
        if (alone) {
          index++;
          return;
        }
      }
    } catch (error) {
      failure = error;
    }
  };
  try {
    host.model.batch(
      group,
      host.remote ? { source: "remote", undoable: false } : { source: "addin", undoKey },
    );
  } catch (error) {
    failure ??= error;
  }
  return failure === undefined ? { next: index } : { next: index, failure };
}

/** Runs one batch action by action. The first action that fails ends it; what was done before stays done, as in Excel. */
export function interpreted(batch: Batch, host: Host, grouped: boolean): Reply {
  const run = new Run(batch, host, grouped);
  host.grouped = grouped;
  host.groupedFormulas = 0;
  host.clearsUndo = false;
  host.wrote = false;
  const undoKey = host.undoKey(grouped);
  let error: Reply["Error"];
  for (let index = 0; index < batch.Actions.length && !error;) {
    const { next, failure } = ran(run, batch.Actions, index, host, undoKey);
    // What fails when all actions are done is told of the last one: the client looks for an action at the index.
    if (failure !== undefined)
      error = {
        ...described(failure, host),
        ActionIndex: Math.min(next, batch.Actions.length - 1),
        Location: run.location,
      };
    index = next;
  }
  host.suspended = false;
  host.grouped = false;
  if (host.clearsUndo || (!host.profile.quirks.keepsUndo && host.wrote)) host.model.forget();
  host.references.finish();
  return { Results: run.results, TraceIds: run.traces, ...(error ? { Error: error } : {}) };
}

function described(
  error: unknown,
  host: Host,
): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof Fault) return faultOf(error.code, host, error.detail);
  if (error instanceof Failure) return faultOf(error.code, host, error.message);
  return faultOf("GeneralException", host, error instanceof Error ? error.message : String(error));
}
