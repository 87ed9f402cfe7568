import type { Progress } from "../../judge/checklist";

/** Why there is nothing to draw. */
const nothingToDraw: Readonly<Record<"what" | "why" | "todo", string>> = {
  what: "Der er ingen diagrammer at lave.",
  why: "Arket Indikatorer er tomt, eller rækkerne har intet id.",
  todo: "Byg planens ark på siden Tjekliste, skriv indikatorerne på arket Indikatorer, og prøv igen.",
};

/** The words of the pane's three plan pages. */
export const page = {
  reading: "Planen læses …",
  again: "Læs igen",
  build: "Byg planens ark",
  rebuild: "Opdater planens ark",
  phases: {
    reading: "Læser projektmappen …",
    writing: "Skriver arkene …",
    undoing: "Fortryder ændringerne …",
  },
  none: "Der er ingen plan i projektmappen endnu.",
  noneTodo:
    "Byg planens ark, og skriv mål, aktiviteter, indikatorer og milepæle. Intet, I har skrevet, bliver overskrevet.",
  findings: "Fejl i arkene",
  noFindings: "Id'er og henvisninger hænger sammen.",
  go: "Gå til cellen",
  goRow: "Gå til rækken",
  search: "Søg",
  standing: "Vis",
  stage: "Hvornår",
  party: "Hvem",
  requirements: "Krav",
  noMatch: "Ingen krav passer til filteret.",
  answer: "Projektmappens svar",
  quote: "Værktøjskassens ord",
  status: "Status",
  noStatus: "Ikke besvaret",
  owner: "Ansvarlig",
  day: "Dato",
  note: "Note eller link",
  save: "Gem i arket",
  saved: "Gemt på arket Tjekliste.",
  buildFirst: "Byg planens ark for at kunne gemme svar.",
  report: "Årsrapport",
  reportYear: "Rapporteringsår",
  makeReport: (year: number) => `Lav årsrapport ${year}`,
  answerNext: "Besvar næste krav",
  allAnswered: "Alle krav, som arkene ikke selv kan svare på, er besvaret.",
  link: "Åbn linket i noten",
  deadlines: "Frister",
  setDeadline: "Skriv jeres frist",
  goals: "Mål",
  indicators: "Indikatorer",
  milestones: "Milepæle",
  refresh: "Opdater diagrammer",
  refreshing: "Opdaterer diagrammerne …",
  noIndicators:
    "Der er ingen indikatorer med id endnu. Byg planens ark på siden Tjekliste, skriv indikatorerne på arket Indikatorer, og opdater planens ark.",
  numbers: "Tallene i en tabel",
  year: "År",
  measured: "Målt",
  path: "Planlagt",
  target: "Mål",
  cancel: "Annuller",
  noNumber: "ikke målt",
  notYet: "Ikke målt i året",
  more: "Vis flere",
  noChart: "Udgangspunkt, målværdi, år eller målinger mangler, så der er intet at tegne.",
  progress,
  nothingToDraw,
  insertAs,
};

export type PlanPageWords = typeof page;

/** How far the checklist is, in one sentence. */
function progress({ met, of, contradicted }: Progress): string {
  const base = `${met} af ${of} krav er opfyldt.`;
  if (contradicted === 0) return base;
  const some = `${contradicted} er sat som opfyldt, men modsiges af arkene.`;
  return `${base} ${some}`;
}

/** The way out where a sheet's usual name is taken. */
function insertAs(name: string): string {
  return `Indsæt arket som »${name}«`;
}
