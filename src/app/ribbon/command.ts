import { today } from "../../excel/clock";

import { succeeded, together } from "./words/together";
import { explainCriteria, outcomeWords } from "../../criteria";
import { helpPage, type Language, languageOf } from "../../core/words/language";
import { updateWords } from "../../plan";
import { type Explanation, explainAftermath, explainWorkbook } from "../../excel/words";
import { CRITERIA_SOURCE, writeCriteria } from "../../criteria/sheet";
import { type Headline, tell } from "../../pane/news";
import { planNews, refreshDiagrams } from "../../plan/sheet";
import { send } from "../../pane/errand";
import { frozen, recalculated } from "./formulas";
import { refreshAll } from "../../excel/refresh";
import { refreshers } from "./refresh";
import { writtenWords } from "../../plan";
import { commandWords } from "./words/command";

type Command = () => Promise<void>;

/** Tells the outcome in the pane; what went wrong opens the pane, so that no failure passes unseen. */
async function report(headline: Headline): Promise<void> {
  tell(headline);
  if (headline.tone === "error") await Office.addin?.showAsTaskpane();
}

const failure = (text: Explanation): Headline => ({ tone: "error", text });

/** A command that always ends with a headline, also where Udsat itself is at fault. */
function command(act: (language: Language) => Promise<Headline>): Command {
  return async () => {
    const language = languageOf(Office.context.displayLanguage);
    try {
      await report(await act(language));
    } catch (error) {
      await report(
        failure(
          commandWords(language).faulty(error instanceof Error ? error.message : String(error)),
        ),
      );
    }
  };
}

/** Judges the selected list and puts it on a sheet; on Udsat's own sheet it works that out again. */
export const insertCriteriaSheet = command(async (language) => {
  const selected = await writeCriteria({ choice: { kind: "selection" } });
  const own = !selected.ok && "kind" in selected.refusal && selected.refusal.kind === "ownSheet";
  const outcome = own
    ? await writeCriteria({ choice: { kind: "name", name: CRITERIA_SOURCE } })
    : selected;
  if (outcome.ok)
    return { tone: "success", text: succeeded([outcomeWords(language).built(outcome.value)]) };
  const { refusal, aftermath } = outcome;
  if ("kind" in refusal && refusal.kind === "occupiedName")
    return failure(commandWords(language).nameTaken(refusal.sheet));
  const text = explainCriteria(refusal, language);
  return failure({ ...text, why: `${text.why} ${explainAftermath(aftermath, language)}` });
});

/** Refreshes every sheet that Udsat made, each where it is. */
export const refreshSheets = command(async (language) => {
  // All that happened is told together.
  const { done, refused } = await refreshAll(refreshers, language);
  const sentences = [...done];
  const failed = refused.map((one) => commandWords(language).notRefreshed(one));
  if (failed.length > 0) return failure(together(failed, sentences));
  const changes = (await planNews(language)) ?? [];
  if (changes.length > 0) sentences.push(updateWords(language).since(changes));
  return sentences.length === 0
    ? failure(commandWords(language).nothingToRefresh())
    : { tone: "success", text: succeeded(sentences) };
});

/** Refreshes the target charts where they stand. */
export const refreshCharts = command(async (language) => {
  const outcome = await refreshDiagrams(today());
  if (outcome.ok)
    return { tone: "success", text: succeeded([writtenWords(language).refreshed(outcome.value)]) };
  const { refusal, aftermath } = outcome;
  if (refusal.kind === "nothingToDraw") return failure(commandWords(language).noCharts());
  const text = explainWorkbook(refusal, language);
  return failure({ ...text, why: `${text.why} ${explainAftermath(aftermath, language)}` });
});

/** Opens the help beside the workbook. */
export const openHelp: Command = () => {
  const page = new URL(helpPage(languageOf(Office.context.displayLanguage)), window.location.href)
    .href;
  // Excel on the web has the method and does not support it: there the set is missing, and a tab of the browser is opened.
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(page);
  else window.open(page, "_blank", "noopener");
  return Promise.resolve();
};

export const recalculate = command(recalculated);
export const freezeSelection = command((language) => frozen("selection", language));
export const freezeSheet = command((language) => frozen("sheet", language));
export const freezeWorkbook = command((language) => frozen("workbook", language));

/** Opens the pane on a page that reads what is selected. */
const errand = (page: string): Command => {
  return async () => {
    send(page);
    await Office.addin?.showAsTaskpane();
  };
};

export const judgeSelection = errand("criteria");
export const checkBudget = errand("finance");
export const openPane: Command = async () => {
  await Office.addin?.showAsTaskpane();
};
