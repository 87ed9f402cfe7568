import { useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import type { WorkbenchText } from "../words";
import { Failure } from "../model/failure";
import { visibleSheets, type Controller } from "../grid/controller";
import { Ask } from "./Ask";
import { Menu } from "./Menu";

type Asking = { readonly kind: "rename" | "delete"; readonly sheet: string };

/** The tabs below the grid: switch, add, rename and delete sheets. */
export function SheetTabs({
  controller,
  text,
}: {
  readonly controller: Controller;
  readonly text: WorkbenchText;
}) {
  const { model, sheet } = useSyncExternalStore(controller.subscribe, controller.state);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const [menu, setMenu] = useState<{ x: number; y: number; sheet: string } | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const sheets = visibleSheets(model);
  const show = (name: string) => {
    controller.commit();
    controller.show(name);
  };
  const keys = (event: KeyboardEvent, name: string) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.indexOf(name) + step];
    if (step !== 0 && next) {
      show(next);
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
      );
    } else if (event.key === "F2") setAsking({ kind: "rename", sheet: name });
    else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      setMenu({ x: box.left, y: box.top, sheet: name });
    }
  };
  const add = () => {
    let made = "";
    if (controller.edit((m) => void (made = m.addSheet(undefined, m.sheets().indexOf(sheet) + 1))))
      controller.show(made);
  };
  return (
    <div className="tabs">
      <div ref={list} role="tablist" aria-label={text.sheets} className="tab-list">
        {sheets.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            className="tab"
            aria-selected={name === sheet}
            tabIndex={name === sheet ? 0 : -1}
            onClick={() => show(name)}
            onDoubleClick={() => setAsking({ kind: "rename", sheet: name })}
            onKeyDown={(event) => keys(event, name)}
            onContextMenu={(event) => {
              event.preventDefault();
              show(name);
              setMenu({ x: event.clientX, y: event.clientY, sheet: name });
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="plain tab-add"
        title={text.addSheet}
        aria-label={text.addSheet}
        onClick={add}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      {menu && (
        <Menu
          label={text.sheetMenu(menu.sheet)}
          x={menu.x}
          y={menu.y}
          onClose={() => setMenu(undefined)}
          items={[
            {
              label: text.renameSheet,
              run: () => setAsking({ kind: "rename", sheet: menu.sheet }),
            },
            { label: text.addSheet, run: add },
            {
              label: text.deleteSheet,
              run: () => setAsking({ kind: "delete", sheet: menu.sheet }),
              disabled: sheets.length < 2,
            },
          ]}
        />
      )}
      {asking?.kind === "rename" && (
        <Ask
          title={text.renameSheet}
          label={text.newName}
          value={asking.sheet}
          ok={text.ok}
          cancel={text.cancel}
          onCancel={() => setAsking(undefined)}
          onOk={(to) => rename(controller, asking.sheet, to, () => setAsking(undefined))}
          refusal={(error) =>
            error instanceof Failure ? text.notice(error.code, error.message) : String(error)
          }
        />
      )}
      {asking?.kind === "delete" && (
        <Ask
          title={text.deleteSheet}
          question={text.deleteAsk(asking.sheet)}
          ok={text.deleteSheet}
          cancel={text.cancel}
          onCancel={() => setAsking(undefined)}
          onOk={() => (
            setAsking(undefined),
            void controller.edit((m) => m.deleteSheet(asking.sheet))
          )}
        />
      )}
    </div>
  );
}

function rename(controller: Controller, sheet: string, to: string, done: () => void): void {
  const { model } = controller.state();
  if (to !== sheet) model.batch(() => model.renameSheet(sheet, to), { source: "grid" });
  done();
}
