import { languageOf } from "../../core/words/language";
import { tell } from "../../pane/news";
import { piece, SiteUpdated } from "../pane/update";
import { appWords } from "../pane/words";
import { paneWords } from "../../pane/words/messages";

/** The ribbon's buttons, by the names the manifest gives them. Their code is fetched at the first press, so that the pane opens sooner. */
const COMMANDS = [
  "insertCriteriaSheet",
  "refreshSheets",
  "refreshCharts",
  "recalculate",
  "freezeSelection",
  "freezeSheet",
  "freezeWorkbook",
  "judgeSelection",
  "checkBudget",
  "openPane",
  "openHelp",
] as const;

async function press(name: (typeof COMMANDS)[number]): Promise<void> {
  try {
    const commands = await piece(() => import("./command"));
    await commands[name]();
  } catch (error) {
    // A command tells its own failures: what is left is that its code did not come.
    const language = languageOf(Office.context.displayLanguage);
    tell({
      tone: "error",
      text:
        error instanceof SiteUpdated
          ? appWords(language).updated
          : {
              what: paneWords(language).unfetched.title,
              why: paneWords(language).unfetched.why,
              todo: paneWords(language).unfetched.todo,
            },
    });
    await Office.addin?.showAsTaskpane();
  }
}

// In an ordinary browser there is no ribbon, and the client may be missing altogether.
if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    for (const name of COMMANDS) {
      Office.actions?.associate(
        name,
        (event: Office.AddinCommands.Event) => void press(name).finally(() => event.completed()),
      );
    }
  });
}
