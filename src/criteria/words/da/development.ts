/** The words of the page and the sheet "Udvikling": areas over the years. */
export const development = {
  intro:
    "Følg boligområderne fra liste til liste: hvert år efter sine egne regler, hvor mange år i træk, hvor langt fra grænserne, og hvor det bærer hen.",
  where: "Hvor står listerne?",
  useSelection: "Brug det markerede",
  selectionHint: "Én tabel med en kolonne År, eller en liste, hvor året står i titlen.",
  sheets: "Et ark for hvert år",
  sheetsHint: "Sæt kryds ved arkene med lister. Årstallet læses i arket selv eller i dets navn.",
  readSheets: (count: number): string =>
    count === 1 ? "Læs det valgte ark" : `Læs de ${count} valgte ark`,
  remembered: "Læs listerne bag arket Udvikling",
  reading: "Læser listerne",
  following: "Følger områderne",
  writing: "Skriver arket Udvikling",
  yearOf: (list: string): string => `Årstal for ${list}`,
  undated: "Et ark siger ikke, hvilket år listen er fra. Skriv årstallet, så kommer det med.",
  summary: (areas: number, first: number, last: number, lists: number): string =>
    `${areas} ${areas === 1 ? "boligområde" : "boligområder"} over ${lists} ${lists === 1 ? "år" : "års lister"}, ${first === last ? first : `${first}-${last}`}`,
  lastYear: (year: number, on: number, hard: number, name: string): string =>
    `I ${year} er ${on} på listen, heraf ${hard} ${name}.`,
  newest: (came: number, left: number): string =>
    `Siden listen før er ${came} kommet på og ${left} gået af.`,
  gap: (years: string): string =>
    `Der mangler lister for ${years}. År i træk regnes derfor som »mindst« så mange.`,
  questions: "Er det samme område?",
  question: (one: string, other: string, town: string | null): string =>
    town === null ? `»${one}« og »${other}«` : `»${one}« og »${other}« i ${town}`,
  same: "Ja, samme",
  different: "Nej, to",
  answered: (count: number): string =>
    count === 1 ? "1 svar om navne er gemt i mappen" : `${count} svar om navne er gemt i mappen`,
  askAgain: "Spørg igen",
  nationals: "Landsgennemsnittet for dømte",
  nationalHint:
    "Fra 2018 hænger grænsen for dømte på landsgennemsnittet. Uden det står kriteriet åbent i det år. Skriv gennemsnittet (fx 0,72) eller grænsen (fx grænse 2,16).",
  nationalOf: (year: number): string => `${year}, pct.`,
  nationalWrong: (years: string): string =>
    `Landsgennemsnittet kan ikke læses for ${years}; året er regnet, som om det ikke var givet.`,
  search: "Søg efter område eller kommune",
  show: "Vis",
  shows: {
    all: "alle områder",
    on: "på den seneste liste",
    moved: "kommet på eller gået af",
    several: "i kategorien med flere år i træk",
  },
  none: "Ingen områder passer.",
  areas: "Boligområder",
  previous: "Forrige",
  next: "Næste",
  page: (from: number, to: number, of: number): string => `Viser ${from}-${to} af ${of}`,
  alsoCalled: (names: string): string => `Også skrevet: ${names}`,
  year: "År",
  decision: "Listen",
  decidedBy: "Afgjort af",
  inRow: "År i træk",
  category: "Kategori",
  movement: "Bevægelse",
  years: "År for år",
  distances: "Afstand til grænserne, i procentpoint",
  course: "Forløb",
  value: "værdi",
  limit: "grænse",
  chart: (criterion: string): string => `${criterion}: værdi og grænse over tid`,
  noFigures: "Listerne nævner kun områdets navn, så der er ingen tal at vise.",
  on: "på listen",
  off: "ikke på listen",
  open: "kan ikke afgøres",
  absent: "ikke i listen",
  atLeast: (count: number): string => `mindst ${count}`,
  named: "listen nævner det, uden tal",
  unclear: "rækken kan ikke tydes",
  residents: (count: string): string => `kun ${count} beboere; loven kræver mindst 1.000`,
  enough: (nearest: string): string => `lige nok kriterier; nærmest grænsen: ${nearest}`,
  enoughBare: "lige nok kriterier",
  more: (spare: number, nearest: string): string => `${spare} mere end nok; nærmest: ${nearest}`,
  short: (short: number, nearest: string): string => `mangler ${short}; nærmest: ${nearest}`,
  shortBare: (short: number): string => `mangler ${short}`,
  missing: (what: string): string => `mangler tal: ${what}`,
  figureMissing: { residents: "beboere", national: "landsgennemsnit", yearsBefore: "tidligere år" },
  points: (points: string, over: boolean): string => `${points} ${over ? "over" : "under"}`,
  onTheLine: "på grænsen",
  turned: (name: string, met: boolean): string =>
    met ? `${name} er nu opfyldt` : `${name} er ikke længere opfyldt`,
  rulesChanged: "reglerne blev andre",
  moves: {
    stayed: "stadig på listen",
    came: "ny på listen",
    left: "gået af listen",
    first: "på listen",
  },
  outlook: "Fremskrivning, ikke en måling",
  outlookNone:
    "Ingen fremskrivning: det kræver tal fra mindst tre lister, målt på samme måde, og at området er i den seneste liste.",
  outlookDecision: {
    met: (year: number): string => `Fortsætter udviklingen, er området på listen i ${year}.`,
    notMet: (year: number): string =>
      `Fortsætter udviklingen, er området ikke på listen i ${year}.`,
    undecided: (year: number): string =>
      `Det er for usikkert til at sige, om området er på listen i ${year}.`,
  },
  forecast: (facts: {
    readonly name: string;
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly count: number;
  }): string =>
    `${facts.name}: ${facts.value}, ni gange af ti mellem ${facts.low} og ${facts.high} (ret linje gennem ${facts.count} år)`,
  verdict: {
    yes: "kriteriet er opfyldt",
    no: "kriteriet er ikke opfyldt",
    unsure: "grænsen ligger inden for usikkerheden",
  },
  direction: { up: "stigende", down: "faldende", unclear: "ingen sikker retning" },
  perYear: (change: string): string => `${change} point om året`,
  outlookNote:
    "Linjen går kun gennem år, der er målt ens. Tallene er ofte gennemsnit af to år, så ét år præger to lister, og få år gør usikkerheden stor.",
  outlookEffect: "Fremskrivningen siger intet om virkningen af en indsats.",
  sheet: "Arket Udvikling",
  draw: "Diagrammer",
  drawBy: { criterion: "ét for hvert kriterium", area: "ét for hvert område" },
  drawn: "Tegn i diagram",
  drawnCount: (count: number, most: number): string =>
    `${count} af højst ${most} valgt til diagram`,
  insert: "Indsæt arket Udvikling",
  refresh: "Opdater arket Udvikling",
  insertAs: (name: string): string => `Indsæt som »${name}«`,
  cancel: "Annuller",
  built: (sheet: string, rows: number, created: boolean): string =>
    created
      ? `Arket »${sheet}« er indsat med ${rows} rækker.`
      : `Arket »${sheet}« er opdateret med ${rows} rækker.`,
  toSheet: "Vis arket",
};

export type DevelopmentWords = typeof development;
