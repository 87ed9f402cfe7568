import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { workbenchText } from "../words";
import { drawingOf } from "../grid/drawing";
import { redo, undo } from "../grid/edits";
import { evaluator } from "../grid/evaluate";
import { Grid } from "../grid/Grid";
import { hearVisibility, runAction, tellVisibility } from "./addin";
import type { Loss } from "../model/files/merge/losses";
import { Ask } from "./Ask";
import { Begin } from "./Begin";
import { CellMenu } from "./CellMenu";
import { Charts } from "./Charts";
import { Choices } from "./Choices";
import { FilterMenu, type FilterPlace } from "./FilterMenu";
import { FormulaBar } from "./FormulaBar";
import { Functions } from "./Functions";
import { Header } from "./Header";
import { useOffered } from "./offered";
import { Opening } from "./Opening";
import { Pane } from "./Pane";
import type { Kept } from "./keep";
import { keepPreferences, type Preferences } from "./preferences";
import { Print } from "./print/Print";
import { Prompt } from "./Prompt";
import { hearKey, hearRegions } from "./regions";
import { ribbonOf, type RibbonAction } from "./ribbon";
import { SheetTabs } from "./SheetTabs";
import { Status } from "./Status";
import { Suggest } from "./Suggest";
import type { Workspace } from "./workspace";

/** A question about what a file cannot keep. */
interface Lossy {
  readonly losses: readonly Loss[];
  readonly name: string;
  answer(yes: boolean): void;
}

interface WorkbenchProps {
  readonly workspace: Workspace;
  readonly manifest: string;
  readonly first: Preferences;
}

/** The whole page: ribbon, formula bar, sheet, and the add-in's pane. */
export function Workbench({ workspace, manifest, first }: WorkbenchProps) {
  const { controller } = workspace;
  const {
    file,
    turn,
    opening,
    saving: underWay,
  } = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [preferences, setPreferences] = useState(first);
  const [menu, setMenu] = useState<{ x: number; y: number } | undefined>(undefined);
  const [filtering, setFiltering] = useState<FilterPlace | undefined>(undefined);
  const [asking, setAsking] = useState<(() => void) | undefined>(undefined);
  const [lossy, setLossy] = useState<Lossy | undefined>(undefined);
  const frame = useRef<HTMLIFrameElement | null>(null);
  const text = workbenchText(preferences.language);
  const ribbon = useMemo(
    () =>
      manifest ? ribbonOf(manifest, preferences.language === "da" ? "da-DK" : "en-US") : undefined,
    [manifest, preferences.language],
  );

  const prefer = useCallback(
    (change: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...change })),
    [],
  );
  const prefersFirst = useRef(true);
  /** When the workbook stands in the language and theme chosen last: until then the frame is that of the add-in which is going. */
  const dressed = useRef(Promise.resolve());
  useEffect(() => {
    keepPreferences(preferences);
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset.theme = preferences.theme;
    document.title = workbenchText(preferences.language).title;
  }, [preferences]);
  useEffect(() => {
    if (!prefersFirst.current)
      dressed.current = workspace.dress(preferences.language, preferences.theme);
    prefersFirst.current = false;
  }, [workspace, preferences.language, preferences.theme]);

  const showPane = useCallback(
    (open: boolean) => {
      prefer({ paneOpen: open });
      tellVisibility(frame.current, open);
    },
    [prefer],
  );
  const saving = useRef<() => void>(() => undefined);
  const onFrame = useCallback(
    (found: HTMLIFrameElement | null) => {
      frame.current = found;
      found?.addEventListener("load", () => {
        hearVisibility(found, (open) => prefer({ paneOpen: open }));
        if (!found.contentWindow) return;
        hearRegions(found.contentWindow);
        hearKey(found.contentWindow, "s", () => saving.current());
      });
    },
    [prefer],
  );

  const save = useCallback(() => {
    // An entry that is refused stays open and is no part of the file; all else is saved.
    controller.commit();
    void workspace.save(
      (losses, name) =>
        new Promise((answer) => {
          const other = text.withoutAll(name);
          setLossy({ losses, name: other, answer: (yes) => answer(yes ? other : undefined) });
        }),
    );
  }, [controller, workspace, text]);
  useEffect(() => hearRegions(document), []);
  useEffect(() => {
    saving.current = save;
    return hearKey(document, "s", save);
  }, [save]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (workspace.state().changed) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [workspace]);
  const [printing, setPrinting] = useState(false);
  const print = useCallback(() => {
    // An entry that is refused stays open and is no part of the pages.
    controller.commit();
    setPrinting(true);
  }, [controller]);
  useEffect(
    () => hearKey(document, "p", () => (printing ? window.print() : print())),
    [print, printing],
  );
  const [listing, setListing] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const offered = useOffered(preferences.language);
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => void workspace.left().then(setKept), [workspace]);

  /** Asks first when there are changes that would be lost. */
  const careful = (go: () => void) => (workspace.state().changed ? setAsking(() => go) : go());
  const command = (action: RibbonAction) => {
    if (action.kind === "pane") return showPane(true);
    if (!controller.commit()) return;
    void dressed.current
      .then(() => runAction(() => frame.current, action.name))
      .then(
        (end) =>
          end === "unknown" &&
          controller.tell({ kind: "refusal", code: "noCommand", detail: action.name }),
        (error: unknown) =>
          controller.tell({
            kind: "refusal",
            code: "commandFailed",
            detail: error instanceof Error ? error.message : String(error),
          }),
      );
  };
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const drawing = useMemo(
    () => drawingOf(state, evaluator(state.model, state.sheet), text.error),
    // The version stands for the whole workbook.
    // oxlint-disable-next-line react/exhaustive-deps
    [state.model, state.sheet, state.version, text],
  );
  return (
    <div className="workbench" aria-busy={state.busy || state.model.calculating}>
      <Header
        text={text}
        file={file}
        ribbon={ribbon}
        preferences={preferences}
        actions={{
          open: (chosen) => careful(() => void workspace.open(chosen)),
          save,
          fresh: () => careful(() => void workspace.fresh()),
          sample: () => careful(() => void workspace.sample()),
          begin: () => setBeginning(true),
          plan: () => careful(() => void workspace.plan()),
          print,
          undo: () => undo(controller),
          redo: () => redo(controller),
          command,
          prefer,
        }}
      />
      <FormulaBar controller={controller} text={text} onFunctions={() => setListing(true)} />
      <div className="work">
        <main className="book">
          <span id="leave-sheet" hidden>
            {text.leave}
          </span>
          <Grid
            controller={controller}
            text={text}
            drawing={drawing}
            onMenu={(x, y) => setMenu({ x, y })}
            onFilter={(row, column, { right, top, bottom }) =>
              setFiltering({ row, column, left: right - 300, top, bottom })
            }
          >
            <Charts controller={controller} text={text} />
            <Choices controller={controller} text={text} />
            <Prompt controller={controller} text={text} />
            <Suggest controller={controller} text={text} language={preferences.language} />
          </Grid>
          <SheetTabs controller={controller} text={text} />
          <Status controller={controller} saving={underWay} text={text} />
        </main>
        <Pane
          text={text}
          width={preferences.paneWidth}
          turn={turn}
          open={preferences.paneOpen}
          onWidth={(paneWidth) => prefer({ paneWidth })}
          onClose={() => showPane(false)}
          onFrame={onFrame}
        />
      </div>
      {menu && (
        <CellMenu
          controller={controller}
          text={text}
          x={menu.x}
          y={menu.y}
          onClose={() => setMenu(undefined)}
        />
      )}
      {filtering && (
        <FilterMenu
          controller={controller}
          text={text}
          place={filtering}
          onClose={() => setFiltering(undefined)}
        />
      )}
      {lossy && (
        <Ask
          title={text.lossTitle}
          question={text.lossAsk(lossy.name)}
          items={lossy.losses.map(({ kind, sheet }) => text.loss(kind, sheet))}
          ok={text.lossOk}
          cancel={text.cancel}
          onCancel={() => (setLossy(undefined), lossy.answer(false))}
          onOk={() => (setLossy(undefined), lossy.answer(true))}
        />
      )}
      {printing && (
        <Print
          controller={controller}
          text={text}
          language={preferences.language}
          file={file}
          onClose={() => setPrinting(false)}
        />
      )}
      {listing && (
        <Functions
          offered={offered}
          text={text}
          onClose={() => setListing(false)}
          onChoose={(name) => (setListing(false), insertCall(controller, name))}
        />
      )}
      {beginning && (
        <Begin
          text={text}
          onClose={() => setBeginning(false)}
          ways={[
            () => careful(() => void workspace.sample()),
            () => careful(() => void workspace.fresh()),
            () => document.querySelector<HTMLInputElement>('input[type="file"]')?.click(),
          ]}
        />
      )}
      {opening && <Opening file={opening} text={text} onStop={() => workspace.stopOpening()} />}
      {kept && (
        <Ask
          title={text.continueTitle}
          question={text.continueAsk(kept.name, whenOf(kept, preferences.language))}
          ok={text.continueYes}
          cancel={text.continueNo}
          onCancel={() => (setKept(undefined), void workspace.letGo(kept))}
          onOk={() => (setKept(undefined), void workspace.goOn(kept))}
        />
      )}
      {asking && (
        <Ask
          title={text.unsaved}
          question={text.unsavedAsk}
          ok={text.goOn}
          cancel={text.cancel}
          onCancel={() => setAsking(undefined)}
          onOk={() => {
            setAsking(undefined);
            asking();
          }}
        />
      )}
    </div>
  );
}

/** Begins a formula with the function in the active cell, or puts it at the end of the one that is being written. */
function insertCall(controller: Workspace["controller"], name: string): void {
  const { editing, sheet, selection } = controller.state();
  if (editing) controller.write(`${editing.text.startsWith("=") ? editing.text : "="}${name}(`);
  else controller.begin({ sheet, ...selection.anchor, text: `=${name}(`, mode: "enter" });
}

/** Day and time of what was kept, as the language writes them. */
const whenOf = ({ at }: Kept, language: Preferences["language"]): string =>
  new Date(at).toLocaleString(language === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
