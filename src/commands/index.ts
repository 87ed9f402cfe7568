import { insertCriteriaSheet, openHelp, refreshCharts, refreshSheets } from "./command";

/** The functions of the ribbon's buttons, by the names the manifest gives them. */
const COMMANDS = { insertCriteriaSheet, refreshSheets, refreshCharts, openHelp };

// In an ordinary browser there is no ribbon, and the client may be missing altogether.
if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    for (const [name, command] of Object.entries(COMMANDS)) {
      Office.actions?.associate(name, (event: Office.AddinCommands.Event) => void command().finally(() => event.completed()));
    }
  });
}
