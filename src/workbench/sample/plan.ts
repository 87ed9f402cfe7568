import type { Profile } from "../../plan";
import type { PlanRow, PlanRows } from "../../plan";
import { serialOf } from "../../core/day";

/** Says on the sheet, and in every text that might be copied from it, that the area and all its figures are made up. */
export const MADE_UP: readonly string[] = [
  "Prøveplan: Eksempelbakken",
  "Eksempelbakken findes ikke. Området, personerne, tallene og planen er opdigtet, så værktøjet kan prøves.",
  "Prøv: åbn siderne Finansiering, Tjekliste, Mål og milepæle og Diagrammer i ruden.",
  "Ret et tal på arket Målinger, slet en række på arket Mål, sortér arkene, og tryk på »Opdater planens ark« og »Opdater diagrammer«.",
  "Planen mangler med vilje noget: en indikator uden måling i 2025, en aktivitet uden mål, en milepæl, hvis dato er passeret, og lidt lokal medfinansiering.",
];

const day = (text: string): number => serialOf(text);

const goal = (
  id: string,
  level: string,
  parent: string,
  name: string,
  targetGroup = "",
  change = "",
): PlanRow<"goals"> => ({ id, level, parent, name, targetGroup, change });

const GOALS: readonly PlanRow<"goals">[] = [
  goal(
    "M1",
    "Formål",
    "",
    "Eksempelbakken (opdigtet) er et trygt område, hvor beboerne har samme muligheder som i resten af kommunen",
  ),
  goal("M2", "Programmål", "M1", "Flere voksne er i job eller uddannelse"),
  goal(
    "M3",
    "Konkret mål",
    "M2",
    "Andelen uden for arbejdsmarkedet falder til 38 pct.",
    "18-64-årige uden job",
    "Flere får varigt arbejde",
  ),
  goal(
    "M4",
    "Konkret mål",
    "M2",
    "60 unge har fritidsjob",
    "13-17-årige",
    "Unge lærer arbejdslivet at kende",
  ),
  goal("M5", "Programmål", "M1", "Børn og unge klarer sig i skole og fritid"),
  goal(
    "M6",
    "Konkret mål",
    "M5",
    "Flere får en ungdomsuddannelse",
    "15-24-årige",
    "Færre står med grundskolen alene",
  ),
  goal(
    "M7",
    "Konkret mål",
    "M5",
    "Flere børn går til noget i fritiden",
    "6-15-årige",
    "Børn er med i foreninger",
  ),
  goal("M8", "Programmål", "M1", "Beboerne er trygge og kender hinanden"),
  goal(
    "M9",
    "Konkret mål",
    "M8",
    "Trygheden stiger til 80 pct.",
    "Alle beboere",
    "Beboerne færdes trygt om aftenen",
  ),
  goal(
    "M10",
    "Konkret mål",
    "M8",
    "Indbruddene halveres",
    "Alle beboere",
    "Færre indbrud i boliger og kældre",
  ),
];

const activity = (
  id: string,
  name: string,
  goals: string,
  theme: string,
  measure: string,
  budget: string,
  owner: string,
): PlanRow<"activities"> => ({ id, name, goals, theme, measure, budget, owner });

const ACTIVITIES: readonly PlanRow<"activities">[] = [
  activity(
    "A1",
    "Jobcafé i beboerhuset",
    "M3",
    "Beskæftigelse",
    "Beskæftigelsestiltag",
    "Jobcafé",
    "Beskæftigelseskonsulenten",
  ),
  activity(
    "A2",
    "Fritidsjobpatrulje",
    "M4; M6",
    "Beskæftigelse",
    "Beskæftigelsestiltag",
    "Fritidsjob",
    "Ungekonsulenten",
  ),
  activity(
    "A3",
    "Lektiecafé",
    "M6",
    "Uddannelse og livschancer",
    "Opvækstvilkår for børn og unge",
    "Lektiecafé",
    "Ungekonsulenten",
  ),
  activity(
    "A4",
    "Foreningsguider",
    "M7",
    "Sammenhængskraft og medborgerskab",
    "Kultur- og fritidstilbud",
    "Foreningsguider",
    "Fritidskonsulenten",
  ),
  activity(
    "A5",
    "Tryghedsvandringer og belysning",
    "M9; M10",
    "Kriminalitetsforebyggelse",
    "Økonomisk og fysisk opretning",
    "Belysning",
    "Driftslederen",
  ),
  activity(
    "A6",
    "Nabohjælp",
    "M9; M10",
    "Kriminalitetsforebyggelse",
    "Andet",
    "Nabohjælp",
    "Projektlederen",
  ),
  activity(
    "A7",
    "Sommerfest",
    "",
    "Sammenhængskraft og medborgerskab",
    "Kultur- og fritidstilbud",
    "Fester",
    "Projektlederen",
  ),
];

const indicator = (
  id: string,
  name: string,
  goalId: string,
  unit: string,
  direction: string,
  baseline: number,
  target: number,
  over: PlanRow<"indicators"> = {},
): PlanRow<"indicators"> => ({
  id,
  name,
  goal: goalId,
  unit,
  direction,
  baseline,
  startYear: 2023,
  target,
  endYear: 2027,
  source: "Egen opgørelse",
  availability: "tilgængelige",
  frequency: "årligt",
  owner: "Projektlederen",
  ...over,
});

const INDICATORS: readonly PlanRow<"indicators">[] = [
  indicator("I1", "Uden for arbejdsmarkedet", "M3", "pct.", "faldende", 46, 38, {
    source: "Kommunens jobcenter",
    owner: "Beskæftigelseskonsulenten",
  }),
  indicator("I2", "Unge i fritidsjob", "M4", "unge", "stigende", 18, 60, {
    owner: "Ungekonsulenten",
    year2024: 25,
    year2025: 35,
    year2026: 50,
  }),
  indicator("I3", "Kun grundskole (30-59 år)", "M6", "pct.", "faldende", 58.4, 52, {
    source: "Beboerdata",
    availability: "bestilt",
  }),
  indicator("I4", "Børn i forening", "M7", "pct.", "stigende", 31, 45, {
    source: "Foreningsregister",
    owner: "Fritidskonsulenten",
  }),
  indicator("I5", "Trygge beboere", "M9", "pct.", "stigende", 68, 80, {
    source: "Spørgeskema",
    frequency: "årligt",
  }),
  indicator("I6", "Indbrud", "M10", "antal", "faldende", 44, 22, { source: "Politiets opgørelse" }),
];

const measured = (
  text: string,
  indicatorId: string,
  value: number | string,
  note = "",
): PlanRow<"measurements"> => ({
  day: day(text),
  indicator: indicatorId,
  value,
  note,
});

const MEASUREMENTS: readonly PlanRow<"measurements">[] = [
  measured("2023-12-31", "I1", 46),
  measured("2024-12-31", "I1", 44.1),
  measured("2025-12-31", "I1", 41.6),
  measured("2023-12-31", "I2", 18),
  measured("2024-06-30", "I2", 22),
  measured("2024-12-31", "I2", 27),
  measured("2025-06-30", "I2", 30),
  measured("2025-12-31", "I2", 33, "To jobkonsulenter på orlov"),
  measured("2023-12-31", "I3", 58.4),
  measured("2024-12-31", "I3", ".."),
  measured("2023-12-31", "I4", 31),
  measured("2024-12-31", "I4", 36),
  measured("2025-12-31", "I4", 46, "Nået to år før tid"),
  measured("2023-11-15", "I5", 68),
  measured("2024-11-15", "I5", 71),
  measured("2025-11-15", "I5", 74),
  measured("2023-12-31", "I6", 44),
  measured("2024-12-31", "I6", 41),
  measured("2025-12-31", "I6", 36),
];

const milestone = (
  id: string,
  activityId: string,
  name: string,
  owner: string,
  planned: string,
  actual: string,
  state: string,
): PlanRow<"milestones"> => ({
  id,
  activity: activityId,
  name,
  owner,
  planned: day(planned),
  actual: actual ? day(actual) : null,
  state,
});

const MILESTONES: readonly PlanRow<"milestones">[] = [
  milestone(
    "MP1",
    "A1",
    "Jobcaféen er åbnet",
    "Beskæftigelseskonsulenten",
    "2024-03-01",
    "2024-02-20",
    "nået",
  ),
  milestone(
    "MP2",
    "A2",
    "Aftale med ti virksomheder",
    "Ungekonsulenten",
    "2024-09-30",
    "2024-11-12",
    "nået",
  ),
  milestone(
    "MP3",
    "A3",
    "Lektiecaféen har 20 frivillige",
    "Ungekonsulenten",
    "2025-05-31",
    "2025-05-10",
    "nået",
  ),
  milestone(
    "MP4",
    "A4",
    "Første foreningsguider er uddannet",
    "Fritidskonsulenten",
    "2025-08-31",
    "2025-08-31",
    "nået",
  ),
  milestone("MP5", "A5", "Belysning langs hovedstien", "Driftslederen", "2025-10-31", "", "i gang"),
  milestone("MP6", "A6", "Nabohjælp i alle opgange", "Projektlederen", "2026-12-31", "", "i gang"),
  milestone(
    "MP7",
    "A1",
    "150 har haft en samtale",
    "Beskæftigelseskonsulenten",
    "2026-12-31",
    "",
    "ikke begyndt",
  ),
  milestone("MP8", "A5", "Kældrene er sikret", "Driftslederen", "2027-06-30", "", "ikke begyndt"),
];

const FINANCED = [2024, 2025, 2026];

/** Who pays how much for an activity in a year, in kroner. */
const paid = (
  activityName: string,
  theme: string,
  fund: number,
  source: string,
  local: number,
): readonly (readonly (string | number)[])[] =>
  FINANCED.flatMap((year) => [
    [activityName, theme, "Boligsocial", year, "Landsbyggefonden", fund],
    [activityName, theme, "Boligsocial", year, source, local],
  ]);

/** The made-up finance plan as a list: the local share is a little too low. */
export const SAMPLE_FINANCE: readonly (readonly (string | number)[])[] = [
  ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb"],
  ...paid("Jobcafé", "Beskæftigelse", 450_000, "Kommunen", 150_000),
  ...paid("Fritidsjob", "Beskæftigelse", 300_000, "Kommunen", 100_000),
  ...paid("Lektiecafé", "Uddannelse og livschancer", 240_000, "Boligorganisationen", 60_000),
  ...paid("Foreningsguider", "Sammenhængskraft og medborgerskab", 200_000, "Kommunen", 50_000),
  ...paid("Nabohjælp", "Kriminalitetsforebyggelse", 150_000, "Boligorganisationen", 50_000),
];

/** What the made-up plan says of itself. */
export const SAMPLE_PROFILE: Profile = {
  name: "Helhedsplan Eksempelbakken 2024-2027 (opdigtet)",
  areas: ["Eksempelbakken"],
  municipality: "Eksempelby Kommune",
  organisation: "Boligforeningen Bakken",
  firstYear: 2024,
  lastYear: 2027,
  regulation: "2019",
  version: "Godkendt 20-03-2023",
  owner: "Projektlederen",
};

/** The made-up plan, sheet by sheet, as the plan's sheets are filled. */
export const SAMPLE_PLAN: PlanRows = {
  goals: GOALS,
  activities: ACTIVITIES,
  indicators: INDICATORS,
  measurements: MEASUREMENTS,
  milestones: MILESTONES,
};

/** What people have answered on the checklist so far. */
export const SAMPLE_MARKS: readonly {
  readonly code: string;
  readonly state: "done" | "underWay";
  readonly owner: string;
  readonly day: string;
  readonly note: string;
}[] = [
  {
    code: "K1",
    state: "done",
    owner: "Boligorganisationen",
    day: "2022-11-01",
    note: "Samarbejdsaftale underskrevet (opdigtet)",
  },
  {
    code: "K9",
    state: "done",
    owner: "Kommunen",
    day: "2023-01-15",
    note: "Styregruppen mødes hvert kvartal",
  },
  { code: "K10", state: "done", owner: "Boligorganisationen", day: "2023-02-01", note: "" },
  {
    code: "K12",
    state: "done",
    owner: "Kommunen",
    day: "2023-03-20",
    note: "Kommunalbestyrelsens møde (opdigtet)",
  },
  { code: "K14", state: "done", owner: "Boligorganisationen", day: "2022-05-10", note: "" },
  {
    code: "K20",
    state: "underWay",
    owner: "Projektlederen",
    day: "2026-01-10",
    note: "Udkast til imagestrategi",
  },
];
