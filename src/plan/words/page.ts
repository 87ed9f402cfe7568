import type { Progress } from "../judge/checklist";
import type { Language, Text } from "../../core/words/language";

/** The words of the pane's three plan pages. */
export const PLAN_PAGE = {
  reading: { da: "Planen læses …", en: "Reading the plan …" },
  again: { da: "Læs igen", en: "Read again" },
  build: { da: "Byg planens ark", en: "Build the plan's sheets" },
  rebuild: { da: "Opdater planens ark", en: "Update the plan's sheets" },
  phases: {
    reading: { da: "Læser projektmappen …", en: "Reading the workbook …" },
    writing: { da: "Skriver arkene …", en: "Writing the sheets …" },
    undoing: { da: "Fører projektmappen tilbage …", en: "Putting the workbook back …" },
  },
  none: {
    da: "Der er ingen plan i projektmappen endnu.",
    en: "There is no plan in the workbook yet.",
  },
  noneTodo: {
    da: "Byg planens ark, og skriv mål, aktiviteter, indikatorer og milepæle. Intet, I har skrevet, bliver overskrevet.",
    en: "Build the plan's sheets and write goals, activities, indicators and milestones. Nothing you have written is overwritten.",
  },
  findings: { da: "Fejl i arkene", en: "Faults in the sheets" },
  noFindings: {
    da: "Id'er og henvisninger hænger sammen.",
    en: "The ids and the links between the sheets hold together.",
  },
  go: { da: "Gå til cellen", en: "Go to the cell" },
  goRow: { da: "Gå til rækken", en: "Go to the row" },
  search: { da: "Søg", en: "Search" },
  standing: { da: "Vis", en: "Show" },
  stage: { da: "Hvornår", en: "When" },
  party: { da: "Hvem", en: "Who" },
  requirements: { da: "Krav", en: "Requirements" },
  noMatch: { da: "Ingen passer til filteret.", en: "Nothing matches the filter." },
  answer: { da: "Projektmappens svar", en: "The workbook's answer" },
  quote: { da: "Værktøjskassens ord", en: "The toolbox's words" },
  status: { da: "Status", en: "Status" },
  noStatus: { da: "Ikke besvaret", en: "Not answered" },
  owner: { da: "Ansvarlig", en: "Responsible" },
  day: { da: "Dato", en: "Date" },
  note: { da: "Note eller link", en: "Note or link" },
  save: { da: "Gem i arket", en: "Save in the sheet" },
  saved: { da: "Gemt på arket Tjekliste.", en: "Saved on the sheet Tjekliste." },
  buildFirst: {
    da: "Byg planens ark for at kunne gemme svar.",
    en: "Build the plan's sheets to be able to save answers.",
  },
  report: { da: "Årsrapport", en: "Yearly report" },
  reportYear: { da: "Rapporteringsår", en: "Reporting year" },
  makeReport: { da: "Lav årsrapport", en: "Make the yearly report" },
  deadlines: { da: "Frister", en: "Deadlines" },
  setDeadline: { da: "Skriv jeres frist", en: "Write your deadline" },
  goals: { da: "Mål", en: "Goals" },
  indicators: { da: "Indikatorer", en: "Indicators" },
  milestones: { da: "Milepæle", en: "Milestones" },
  ownWords: {
    da: "Statusordene er Udsats egne, ikke Landsbyggefondens.",
    en: "The status words are the add-in's own, not the fund's.",
  },
  refresh: { da: "Opdater diagrammer", en: "Refresh the charts" },
  refreshing: { da: "Opdaterer diagrammerne …", en: "Refreshing the charts …" },
  noIndicators: {
    da: "Der er ingen indikatorer med id endnu. Byg planens ark på siden Tjekliste, skriv indikatorerne på arket Indikatorer, og opdater planens ark.",
    en: "There are no indicators with an id yet. Build the plan's sheets on the page Checklist, write the indicators on the sheet Indikatorer, and update the plan's sheets.",
  },
  numbers: { da: "Tallene i en tabel", en: "The numbers in a table" },
  year: { da: "År", en: "Year" },
  measured: { da: "Målt", en: "Measured" },
  path: { da: "Planlagt", en: "Planned" },
  target: { da: "Mål", en: "Target" },
  cancel: { da: "Annuller", en: "Cancel" },
  noNumber: { da: "ikke målt", en: "not measured" },
  notYet: { da: "Ikke målt i året", en: "Not measured in the year" },
  more: { da: "Vis flere", en: "Show more" },
  noChart: {
    da: "Udgangspunkt, målværdi, år eller målinger mangler, så der er intet at tegne.",
    en: "Baseline, target, years or measurements are missing, so there is nothing to draw.",
  },
} as const;

/** How far the checklist is, in one sentence. */
export function progressSentence({ met, of, contradicted }: Progress, language: Language): string {
  const da = language === "da";
  const base = da ? `${met} af ${of} krav er opfyldt.` : `${met} of ${of} requirements are met.`;
  if (contradicted === 0) return base;
  const some = da
    ? `${contradicted} er sat som opfyldt, men modsiges af arkene.`
    : `${contradicted} are marked as met but contradicted by the sheets.`;
  return `${base} ${some}`;
}

/** What a build did, in one sentence. */
export function builtSentence(
  { created, named }: { readonly created: readonly string[]; readonly named: number },
  language: Language,
): string {
  const da = language === "da";
  const ids =
    named === 0
      ? ""
      : da
        ? ` ${named} ${named === 1 ? "række fik" : "rækker fik"} et id.`
        : ` ${named} ${named === 1 ? "row" : "rows"} got an id.`;
  if (created.length === 0)
    return (
      (da
        ? "Arkene er ført ajour; alt, I har skrevet, står der."
        : "The sheets are up to date; everything you have written is there.") + ids
    );
  return (da ? `Lavet: ${created.join(", ")}.` : `Made: ${created.join(", ")}.`) + ids;
}

/** What a refresh of the charts did, in one sentence. */
export function refreshedSentence(
  {
    charts,
    made,
    removed,
  }: { readonly charts: number; readonly made: number; readonly removed: number },
  language: Language,
): string {
  const da = language === "da";
  return da
    ? `${charts} ${charts === 1 ? "indikator" : "indikatorer"} på arket Diagrammer: ${made} ${made === 1 ? "nyt diagram" : "nye diagrammer"}, ${removed} fjernet, resten opdateret, hvor de står.`
    : `${charts} ${charts === 1 ? "indicator" : "indicators"} on the sheet Diagrammer: ${made} new ${made === 1 ? "chart" : "charts"}, ${removed} removed, the rest refreshed where they stand.`;
}

/** What the report's writing did, in one sentence. */
export function reportedSentence(
  { sheet }: { readonly sheet: string },
  language: Language,
): string {
  return language === "da"
    ? `Årsrapporten står på arket »${sheet}«.`
    : `The yearly report is on the sheet “${sheet}”.`;
}

/** Why there is nothing to draw. */
export const NOTHING_TO_DRAW: Readonly<Record<"what" | "why" | "todo", Text>> = {
  what: { da: "Der er ingen diagrammer at lave.", en: "There are no charts to make." },
  why: {
    da: "Arket Indikatorer er tomt, eller rækkerne har intet id.",
    en: "The sheet Indikatorer is empty, or its rows have no id.",
  },
  todo: {
    da: "Byg planens ark på siden Tjekliste, skriv indikatorerne på arket Indikatorer, og prøv igen.",
    en: "Build the plan's sheets on the page Checklist, write the indicators on the sheet Indikatorer, and try again.",
  },
};

/** The way out where a sheet's usual name is taken. */
export function insertAs(name: string, language: Language): string {
  return language === "da" ? `Indsæt arket som »${name}«` : `Insert the sheet as “${name}”`;
}
