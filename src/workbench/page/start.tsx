import { createRoot } from "react-dom/client";
import { workbenchText } from "../words";
import { readPreferences } from "./preferences";
import { Workbench } from "./Workbench";
import { createWorkspace } from "./workspace";

/** Starts the page in the given element: the sample workbook in the page, the add-in beside it. */
export async function start(body: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  document.documentElement.lang = preferences.language;
  document.documentElement.dataset.theme = preferences.theme;
  const place = body.appendChild(document.createElement("div"));
  place.className = "waiting";
  place.textContent = workbenchText(preferences.language).loading;
  const [workspace, manifest] = await Promise.all([
    createWorkspace(preferences),
    textOf("manifest.xml"),
  ]);
  place.className = "";
  createRoot(place).render(
    <Workbench workspace={workspace} manifest={manifest} first={preferences} />,
  );
}

/** The text at the address, or nothing where it is not served: the page then stands without the add-in's buttons. */
async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : "";
}
