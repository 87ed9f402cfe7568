import { createRoot } from "react-dom/client";
import { type Language, languageOf } from "../../core/words/language";
import { holdings } from "../../excel/holdings";
import { workbookKeeper } from "../../excel/kept";
import { startWithWorkbook } from "../../excel/startup";
import { watch } from "../../excel/watch";
import type { Attention } from "../../pane/page";
import { onFirstUse } from "../functions/used";
import { App } from "./App";
import { groups, pages } from "./pages";
import { pageFor } from "./where";
import "../../pane/pane.css";

async function where(): Promise<string | null> {
  const held = await holdings();
  return held && pageFor(held);
}

/**
 * What goes on whichever page is open: rows get their ids as they are typed, and what needs attention is told. A failed
 * fetch of the plan's piece is tried again at the next change.
 */
function attend(language: Language, tell: (attention: Attention) => void): () => void {
  const look = async (typed: boolean): Promise<void> => {
    const { loadTidy, planAttention } = await import("../../plan/page");
    if (typed) await (await loadTidy()).tidyPlan();
    tell(await planAttention(language));
  };
  void look(false).catch(() => undefined);
  return watch(() => void look(true).catch(() => undefined));
}

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
        groups={groups}
        {...(inExcel && { where, attend })}
      />,
    );
}

// Outside Office the client is missing or answers with no host; the pane is then shown as it is, and says so.
if (typeof Office === "undefined") render(navigator.language, false);
else
  void Office.onReady(({ host }) => {
    render(host === null ? navigator.language : Office.context.displayLanguage, host !== null);
    // Not within the calculation itself.
    if (host !== null) onFirstUse(() => void setTimeout(() => void startWithWorkbook()));
  });
