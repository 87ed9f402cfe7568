import type { Language } from "../../core/words/language";
import { Host, type HostLocale } from "../host/host";
import { lineTo } from "../host/request/line";
import { openHost } from "../host/open";
import {
  createController,
  selectedAddress,
  type Controller,
  type Notice,
} from "../grid/controller";
import { isWork } from "../model/change";
import { FileRefusal } from "../model/files/refusal";
import type { Loss } from "../model/files/merge/losses";
import { parseAddress } from "../model/area";
import { addBudget } from "../sample/financeplan";
import { fillList2014 } from "../sample/list2014";
import planFile from "../sample/plan.xlsx";
import { createAutosave } from "./autosave";
import { createKeeper, type Kept } from "./keep";
import { officeTheme, shareSelection, type Outlet } from "./outlet";
import { openAside, Stopped } from "./opening";
import type { Preferences, Theme } from "./preferences";
import { saveAside } from "./saving";
import { guard } from "./validation";

/** A file on its way in: nothing is let go before it is whole. */
export interface OpeningFile {
  readonly name: string;
  /** Rows put in place so far. */
  readonly rows: number;
}

/** A workbook that has been on its way into a file for more than a moment. */
export interface SavingFile {
  readonly name: string;
  /** Rows taken so far, or that all are taken and the file is written. */
  readonly rows: number | "writing";
}

export interface WorkspaceState {
  /** The workbook's file name. */
  readonly file: string;
  /** Grows each time the add-in is to start anew. */
  readonly turn: number;
  /** Whether the workbook holds changes that are not saved. */
  readonly changed: boolean;
  readonly opening?: OpeningFile;
  readonly saving?: SavingFile;
}

/** The workbook in the page and the host behind it: opening, saving and beginning anew. */
export interface Workspace {
  readonly controller: Controller;
  state(): WorkspaceState;
  subscribe(listener: () => void): () => void;
  open(file: File): Promise<void>;
  /** Stops opening a file; the workbook in the page stays. */
  stopOpening(): void;
  /** Saves the workbook as a file; what it cannot keep is shown first, and `accept` gives the name that the file then gets, or none. */
  save(
    accept: (losses: readonly Loss[], name: string) => Promise<string | undefined>,
  ): Promise<void>;
  fresh(): Promise<void>;
  sample(): Promise<void>;
  /** Opens the made-up plan. */
  plan(): Promise<void>;
  /** Work that was left in this browser without being saved, and no open tab owns. */
  left(): Promise<Kept | undefined>;
  /** Goes on with work that was left, or lets go of it. */
  goOn(kept: Kept): Promise<void>;
  letGo(kept: Kept): Promise<void>;
  /** Changes language and theme; the add-in starts anew with them, the workbook stays. A sample that nobody has touched is shown in the new language. */
  dress(language: Language, theme: Theme): Promise<void>;
}

const NAMES = {
  untitled: { da: "Projektmappe.xlsx", en: "Workbook.xlsx" },
  sample: { da: "Listen 2014.xlsx", en: "List of 2014.xlsx" },
  plan: { da: "Prøveplan.xlsx", en: "Sample plan.xlsx" },
} as const;
/** A saving that takes longer than this tells how far it has come, in milliseconds. */
const MOMENT = 1_000;
/** The cell of the sample that invites to write the formula. */
const TRY = "I1";
const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  xltm: "application/vnd.ms-excel.template.macroEnabled.12",
};

/** Begins with the sample workbook. */
export async function createWorkspace(preferences: Preferences): Promise<Workspace> {
  const listeners = new Set<() => void>();
  let { language, theme } = preferences;
  let host = await sampleHost(language);
  const controller = createController(host.model);
  controller.guard = guard;
  controller.go(TRY);
  let now: WorkspaceState = { file: NAMES.sample[language], turn: 0, changed: false };
  let stop = (): void => undefined;
  let ids: ReadonlySet<string> = new Set();
  let saving = false;
  let edits = 0;
  const keeper = createKeeper();
  keeper.onOther(() => controller.tell({ kind: "done", code: "openElsewhere" }));
  const keep = async (): Promise<void> => {
    const { model } = host;
    const { bytes } = await saveAside(model, () => edits);
    if (model !== host.model || !now.changed) return;
    if (!(await keeper.keep(now.file, bytes)))
      controller.tell({ kind: "refusal", code: "notKept" });
  };
  const autosave = createAutosave(keep, () =>
    host.model.calculating ? host.model.settled() : undefined,
  );
  const change = (next: Partial<WorkspaceState>): void => {
    now = { ...now, ...next };
    for (const listener of [...listeners]) listener();
  };
  const connect = (): void => {
    stop();
    ids = heardFunctions(host);
    host.model.joinsAddin = true;
    host.model.inSlices = true;
    const stops = [
      shareSelection(controller, host),
      host.model.on((batch) => {
        if (!batch.changes.some(isWork)) return;
        edits += 1;
        if (!now.changed) change({ changed: true });
        autosave.soon();
      }),
    ];
    stop = () => stops.forEach((end) => end());
    window.udsatWorkbench = outlet();
  };
  const outlet = (): Outlet => ({
    host,
    line: lineTo(host),
    model: host.model,
    theme: officeTheme(theme),
    selection: () => ({ sheet: controller.state().sheet, address: areaText(controller) }),
    select: (reference) => controller.go(reference),
    texts: (address, sheet) => textsOf(host, address, sheet ?? controller.state().sheet),
    functions: () => [...ids],
  });
  const put = (next: Host, file: string): void => {
    host.close();
    host = next;
    autosave.stop();
    void keeper.forget();
    controller.open(host.model);
    connect();
    change({ file, turn: now.turn + 1, changed: false });
  };
  let stopper = new AbortController();
  const hostAside = async (bytes: Uint8Array, name: string, signal: AbortSignal): Promise<Host> => {
    const tell = (rows: number): void => {
      if (!signal.aborted) change({ opening: { name, rows } });
    };
    tell(0);
    const locale = language === "da" ? "da" : "en";
    const model = await openAside(bytes, locale, { signal, progress: tell });
    if (signal.aborted) throw new Stopped();
    return new Host(model, tagOf(language));
  };
  const showSample = async (): Promise<void> => {
    put(await sampleHost(language), NAMES.sample[language]);
    controller.go(TRY);
  };
  connect();
  return {
    controller,
    state: () => now,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    open: async (file) => {
      stopper.abort();
      const { signal } = (stopper = new AbortController());
      try {
        // The new workbook is read and calculated whole before the old one is let go.
        put(
          await hostAside(new Uint8Array(await file.arrayBuffer()), file.name, signal),
          file.name,
        );
        const code = /\.(?:xlsm|xltm)$/i.test(file.name) ? "openedMacros" : "opened";
        controller.tell({ kind: "done", code, detail: file.name });
      } catch (error) {
        if (!(error instanceof Stopped)) controller.tell(refusalOf(error));
      } finally {
        if (!signal.aborted) change({ opening: undefined });
      }
    },
    stopOpening: () => {
      stopper.abort();
      change({ opening: undefined });
    },
    save: async (accept) => {
      if (saving) return;
      saving = true;
      autosave.stop();
      const { model } = host;
      let taken: SavingFile["rows"] = 0;
      const tell = (): void => change({ saving: { name: now.file, rows: taken } });
      const clock = setTimeout(tell, MOMENT);
      try {
        const { bytes, losses, edit } = await saveAside(
          model,
          () => edits,
          (rows) => {
            taken = rows;
            if (now.saving) tell();
          },
        );
        clearTimeout(clock);
        change({ saving: undefined });
        const name = losses.length === 0 ? now.file : await accept(losses, now.file);
        if (name === undefined) return;
        download(bytes, name);
        if (model !== host.model) return;
        const current = edit === edits;
        // What was typed while the file was written stands in the page and not in the file.
        if (current) void keeper.forget();
        change({ changed: !current, file: name });
        controller.tell({ kind: "done", code: current ? "saved" : "savedBefore", detail: name });
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        controller.tell({ kind: "refusal", code: "saveFailed", detail });
      } finally {
        saving = false;
        clearTimeout(clock);
        change({ saving: undefined });
        if (now.changed) autosave.soon();
      }
    },
    fresh: async () => put(await openHost(undefined, tagOf(language)), NAMES.untitled[language]),
    sample: showSample,
    plan: async () => {
      const answer = await fetch(planFile);
      put(
        await openHost(new Uint8Array(await answer.arrayBuffer()), tagOf(language)),
        NAMES.plan[language],
      );
    },
    left: () => keeper.left(),
    goOn: async (kept) => {
      try {
        const { signal } = (stopper = new AbortController());
        put(await hostAside(kept.bytes, kept.name, signal), kept.name);
        change({ changed: true, opening: undefined });
        // Forgotten first: the tab that left it may be this one, by the same name.
        await keeper.forget(kept.tab);
        await keeper.keep(kept.name, kept.bytes);
        controller.tell({ kind: "done", code: "restored", detail: kept.name });
      } catch (error) {
        change({ opening: undefined });
        if (!(error instanceof Stopped)) controller.tell(refusalOf(error));
      }
    },
    letGo: (kept) => keeper.forget(kept.tab),
    dress: async (toLanguage, toTheme) => {
      const untouched =
        !now.changed && now.file === NAMES.sample[language] && toLanguage !== language;
      [language, theme] = [toLanguage, toTheme];
      if (untouched) return showSample();
      host.model.locale = language === "da" ? "da" : "en";
      host.close();
      host = new Host(host.model, tagOf(language));
      connect();
      controller.refresh();
      change({ turn: now.turn + 1 });
    },
  };
}

const tagOf = (language: Language): HostLocale => (language === "da" ? "da-DK" : "en-US");

async function sampleHost(language: Language): Promise<Host> {
  const host = await openHost(undefined, tagOf(language));
  fillList2014(host.model, language);
  addBudget(host.model, language);
  return host;
}

/** The ids of the functions that the add-in registers; when they have all arrived, the formulas that waited for them are calculated. */
function heardFunctions(host: Host): ReadonlySet<string> {
  const ids = new Set<string>();
  const associate = host.associate.bind(host);
  let waiting = 0;
  host.associate = (id, run) => {
    associate(id, run);
    ids.add(id);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => host.model.calculateArrived());
  };
  return ids;
}

/** The sentence for a file that is not opened. */
function refusalOf(error: unknown): Notice {
  if (error instanceof FileRefusal)
    return { kind: "refusal", code: error.code, detail: error.detail };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "refusal", code: "fileDamaged", detail };
}

const areaText = (controller: Controller): string => selectedAddress(controller.state());

function textsOf(host: Host, address: string, sheet: string): string[][] {
  const area = parseAddress(sheet, address);
  return area ? host.model.contents(area).map((row) => row.map((cell) => cell.text)) : [];
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

/** Hands the bytes to the browser as a file to keep. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: TYPES[endingOf(name)] ?? TYPES.xlsx }),
  );
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
