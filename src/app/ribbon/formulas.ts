import type { Language } from "../../core/words/language";
import { freezeFormulas } from "../../excel/formulas/freeze";
import { recalculateFormulas } from "../../excel/formulas/recalculate";
import type { Scope } from "../../excel/formulas/scan";
import { explainAftermath, explainWorkbook } from "../../excel/words";
import type { Headline } from "../../pane/news";
import { CATALOGUE } from "../functions/catalogue";
import { ribbonWords } from "./words/formulas";

/** Enters every formula of ours in the workbook again, and says how many. */
export async function recalculated(language: Language): Promise<Headline> {
  const words = ribbonWords(language);
  const outcome = await recalculateFormulas(CATALOGUE.map(({ id }) => id));
  if (!outcome.ok) return { tone: "error", text: explainWorkbook(outcome.refusal, language) };
  const { formulas, protectedSheets } = outcome.value;
  const kept = protectedSheets.length > 0 ? words.protectedSheets(protectedSheets) : "";
  if (formulas === 0 && kept !== "")
    return { tone: "error", text: { ...words.noneOpen, why: kept } };
  if (formulas === 0) return { tone: "error", text: words.none };
  return { tone: "success", text: { what: words.recalculated(formulas), why: kept, todo: "" } };
}

/** Turns formulas of ours into the values they show, and says how many, what was left, and why. */
export async function frozen(scope: Scope, language: Language): Promise<Headline> {
  const words = ribbonWords(language);
  const outcome = await freezeFormulas(scope);
  if (!outcome.ok) {
    const text = explainWorkbook(outcome.refusal, language);
    const why = `${text.why} ${explainAftermath(outcome.aftermath, language)}`;
    return { tone: "error", text: { ...text, why } };
  }
  const { formulas, cells, pending, hidden, protectedSheets, undoable } = outcome.value;
  const left = [
    pending > 0 ? words.pending(pending) : "",
    hidden > 0 ? words.hidden(hidden) : "",
    protectedSheets.length > 0 ? words.protectedSheets(protectedSheets) : "",
  ].filter((sentence) => sentence !== "");
  if (formulas === 0 && left.length > 0)
    return { tone: "error", text: { ...words.noneOpen, why: left.join(" ") } };
  if (formulas === 0) return { tone: "error", text: words.noneThere[scope] };
  return {
    tone: "success",
    text: {
      what: words.frozen(formulas, cells),
      why: left.join(" "),
      todo: undoable ? words.undo : words.noUndo,
    },
  };
}
