import { createRoot } from "react-dom/client";
import { languageOf } from "../language/language";
import { App } from "./App";
import { pages } from "./pages";
import "./pane.css";

function render(tag: string | undefined, inExcel: boolean): void {
  const root = document.getElementById("root");
  if (root)
    createRoot(root).render(<App pages={pages} language={languageOf(tag)} inExcel={inExcel} />);
}

// Outside Office the client is missing or answers with no host; the pane is then shown as it is, and says so.
if (typeof Office === "undefined") render(navigator.language, false);
else
  void Office.onReady(({ host }) =>
    render(host === null ? navigator.language : Office.context.displayLanguage, host !== null),
  );
