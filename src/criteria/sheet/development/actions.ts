import { goTo } from "../../../excel/goto";
import { watch } from "../../../excel/watch";
import type { Choice, Source } from "../../../excel/place";
import { done, type Outcome } from "../../../excel/run";
import { readSources, survey } from "../../../excel/sources";
import type { WorkbookRefusal } from "../../../excel/words";
import type { CriteriaRefusal } from "../../judge";
import { DEVELOPMENT_TABLE, listName, MOST_LISTS } from "./layout";
import type { DevelopmentReport, DevelopmentRequest } from "./write";

/** What the page finds in the workbook when it opens. */
export interface DevelopmentAround {
  /** Sheets that may hold a list: not Udsat's own. */
  readonly sheets: readonly string[];
  /** The sheet "Udvikling"; `null` where there is none. */
  readonly sheet: string | null;
  /** The lists that the sheet was made of. */
  readonly remembered: readonly Choice[];
}

async function look(): Promise<Outcome<DevelopmentAround>> {
  const found = await survey();
  if (!found.ok) return found;
  const { sheets, tables, names } = found.value;
  const own = new Set(tables.filter(({ name }) => /^Udsat/.test(name)).map(({ sheet }) => sheet));
  const sheet = tables.find(({ name }) => name === DEVELOPMENT_TABLE)?.sheet ?? null;
  const remembered = Array.from({ length: MOST_LISTS }, (_, index) => {
    if (names.includes(listName(index, true)))
      return [{ kind: "namedSheet", name: listName(index, true) } as const];
    return names.includes(listName(index, false))
      ? [{ kind: "name", name: listName(index, false) } as const]
      : [];
  }).flat();
  return done({
    sheets: sheets.filter((name) => !own.has(name)),
    sheet,
    remembered: sheet === null ? [] : remembered,
  });
}

/** What the pane's page "Udvikling" may ask of the workbook. */
export const developmentActions = {
  look,
  read: (choices: readonly Choice[]): Promise<Outcome<readonly Source[]>> => readSources(choices),
  write: async (
    request: DevelopmentRequest,
    signal: AbortSignal,
  ): Promise<Outcome<DevelopmentReport, WorkbookRefusal | CriteriaRefusal>> =>
    (await import("./write")).writeDevelopment(request, signal),
  watch: (changed: () => void) => watch(changed),
  go: goTo,
};

export type DevelopmentActions = typeof developmentActions;
