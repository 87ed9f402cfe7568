import { type ReactNode, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { drawingOf } from "../../grid/drawing";
import type { Controller } from "../../grid/controller";
import { evaluator } from "../../grid/evaluate";
import { viewOf } from "../../grid/sheetview";
import type { WorkbenchText } from "../../words";
import type { Preferences } from "../preferences";
import { useModal } from "../useModal";
import { MOST_PAGES, pagesOf } from "./pages";
import { PrintedPage } from "./PrintedPage";
import "./print.css";

interface PrintProps {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly language: Preferences["language"];
  readonly file: string;
  onClose(): void;
}

/** The pages of the sheet in front, or of all sheets that are seen, as their page setup says; the browser prints them or saves them as pdf. */
export function Print({ controller, text, language, file, onClose }: PrintProps): ReactNode {
  const dialog = useModal();
  const [all, setAll] = useState(false);
  const state = controller.state();
  const { model, sheet } = state;
  const sources = useMemo(() => {
    const seen = model.sheets().filter((name) => model.worksheet(name).state === "visible");
    return (all ? seen : [sheet]).map((name) => {
      const view = viewOf(model, name, { row: 0, column: 0 });
      const drawing = drawingOf(
        { ...state, sheet: name, view },
        evaluator(model, name),
        text.error,
      );
      return { source: { model, view, drawing }, pages: pagesOf(model, view) };
    });
    // The workbook does not change while the dialog is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [all]);
  const count = sources.reduce((sum, { pages }) => sum + pages.length, 0);
  const [now] = useState(() => new Date());
  const locale = language === "da" ? "da-DK" : "en-GB";
  const said = {
    pages: count,
    file,
    date: now.toLocaleDateString(locale, { day: "2-digit", month: "2-digit", year: "numeric" }),
    time: now.toLocaleTimeString(locale, { timeStyle: "short" }),
  };
  let number = 0;
  const pages = sources.flatMap(({ source, pages: own }) =>
    own.map((page) => {
      number += 1;
      return (
        <PrintedPage
          key={number}
          page={page}
          source={source}
          chart={text.chart}
          said={{ ...said, sheet: page.sheet, page: number }}
        />
      );
    }),
  );
  const isCut = sources.some(({ pages: own }) => own.length === MOST_PAGES);
  return createPortal(
    // The keys are the dialog's own and are to go no further.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="print"
      aria-label={text.print}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="print-bar">
        <button type="button" className="main" onClick={() => window.print()}>
          {text.print}
        </button>
        <label>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {text.printAll}
        </label>
        <span role="status">{count === 0 ? text.printNothing : text.printPages(count)}</span>
        <button type="button" onClick={onClose}>
          {text.close}
        </button>
        <p>{isCut ? text.printCut(MOST_PAGES) : text.printHow}</p>
      </div>
      {/* Paper is light whatever the page's theme. */}
      <div className="print-pages" data-theme="light">
        {pages}
      </div>
    </dialog>,
    document.body,
  );
}
