import {
  type AreaHistory,
  type Answers,
  type History,
  type HistoryOutcome,
  historyOfLists,
  relativeDistance,
} from "../../judge";
import { askSource, type Choice, type Source } from "../../../excel/place";
import { nameIn, type SheetState } from "../../../excel/sheet";
import { type Drawn, MOST_DRAWN } from "./charts";
import { listName, MOST_LISTS } from "./layout";
import { areaKey } from "./rows";

/** One list to be followed: where it stands, and its year where neither it nor its sheet says one. */
export interface ListChoice {
  readonly choice: Choice;
  readonly year: number | null;
}

/** What the sheet is made with besides the lists, kept with it so that colleagues refresh with the same. */
export interface Made {
  /** The years given to lists by their place, null where they say it themselves. */
  readonly years: readonly (number | null)[];
  readonly answers: readonly (readonly [string, boolean])[];
  readonly nationals: readonly (readonly [number, string])[];
  /** Null: whatever lies nearest to a limit. */
  readonly drawn: Drawn | null;
}

export const NOTHING_MADE: Made = { years: [], answers: [], nationals: [], drawn: null };

/** What is remembered with the sheet; what does not read is as good as not there. */
export function madeOf({ choices }: Pick<SheetState, "choices">): Made {
  try {
    const made: unknown = JSON.parse(String(choices.made ?? ""));
    return typeof made === "object" && made !== null
      ? { ...NOTHING_MADE, ...(made as Partial<Made>) }
      : NOTHING_MADE;
  } catch {
    return NOTHING_MADE;
  }
}

/** Asks for the lists behind the sheet: by the names that hold on to them. */
export function askRemembered(context: Excel.RequestContext): () => readonly Source[] {
  const asked = Array.from({ length: MOST_LISTS }, (_, index) => [
    askSource(context, { kind: "namedSheet", name: listName(index, true) }),
    askSource(context, { kind: "name", name: listName(index, false) }),
  ]);
  return () =>
    asked.flatMap((both) => {
      for (const take of both) {
        const source = take();
        if (source.ok) return [source.value];
      }
      return [];
    });
}

/** Whether the workbook holds on to lists that a sheet was made of. */
export const hasRemembered = (state: SheetState): boolean =>
  [true, false].some((isSheet) => nameIn(state, listName(0, isSheet)) !== undefined);

/** The history of lists as they were read. */
export function followed(
  sources: readonly Source[],
  made: Pick<Made, "years" | "answers" | "nationals">,
): HistoryOutcome {
  const answers: Answers = new Map(made.answers);
  return historyOfLists(
    sources.map(({ cells, sheet }, index) => {
      const year = made.years[index] ?? null;
      return { cells, sheet: year === null ? sheet : String(year) };
    }),
    { answers, nationals: new Map(made.nationals) },
  );
}

/** The least distance to a limit in the last year, relative to the limit; infinite where nothing is known. */
function closeness({ years }: AreaHistory): number {
  const area = years[years.length - 1]?.judged();
  return Math.min(Infinity, ...(area?.listed.criteria ?? []).map(relativeDistance));
}

/** The areas drawn where nobody has chosen: those nearest to a limit in the last list. */
export const nearestDrawn = ({ areas }: History): Drawn => ({
  by: "criterion",
  areas: areas
    .map((one) => ({ key: areaKey(one), distance: closeness(one) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, Math.min(3, MOST_DRAWN))
    .map(({ key }) => key),
});
