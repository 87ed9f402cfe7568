import { createRoot } from "react-dom/client";
import { languageOf } from "../../core/words/language";
import { holdings } from "../../excel/holdings";
import { workbookKeeper } from "../../excel/kept";
import { startWithWorkbook } from "../../excel/startup";
import { watch } from "../../excel/watch";
import { onFirstUse } from "../functions/used";
import { App } from "./App";
import { pages } from "./pages";
import { pageFor } from "./where";
import "../../pane/pane.css";

async function where(): Promise<string | null> {
  const held = await holdings();
  return held && pageFor(held);
}

/** Rows get their ids as they are typed, whichever page is open. A failed fetch of the plan's piece is tried at the next change. */
const keepIds = (): (() => void) =>
  watch(() => {
    import("../../plan/page").then(({ tidyPlan }) => tidyPlan()).catch(() => undefined);
  });

function render(tag: string | undefined, inExcel: boolean): void {
  const root = document.getElementById("root");
  const language = languageOf(tag);
  if (root)
    createRoot(root).render(
      <App
        pages={pages}
        language={language}
        inExcel={inExcel}
        keeper={inExcel ? workbookKeeper : null}
        {...(inExcel && { where })}
      />,
    );
}

// Outside Office the client is missing or answers with no host; the pane is then shown as it is, and says so.
if (typeof Office === "undefined") render(navigator.language, false);
else
  void Office.onReady(({ host }) => {
    render(host === null ? navigator.language : Office.context.displayLanguage, host !== null);
    // Not within the calculation itself.
    if (host === null) return;
    onFirstUse(() => void setTimeout(() => void startWithWorkbook()));
    keepIds();
  });
