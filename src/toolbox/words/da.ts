import type { ChapterId } from "../rules/chapters";
import type { LocalKind } from "../rules/local";
import type { TemplateTarget } from "../rules/templates";

const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  introduction: "Indledning",
  steering: "Effektiv styring",
  jobless: "Beskæftigelse",
  nonwestern: "Integration",
  basicSchool: "Uddannelse",
  convicted: "Tryghed",
  income: "Indkomst",
  community: "Andre boligsociale indsatser",
  letting: "Udlejningsregler",
  physical: "Fysiske forandringer",
  urban: "Byfunktioner og andre boligformer",
};

const LOCAL_KINDS: Readonly<Record<LocalKind, string>> = {
  goal: "Mål",
  action: "Indsats",
  requirement: "Krav til helhedsplaner",
};

/** The words of the page "Værktøjskasse". */
export const da = {
  intro:
    "Ministeriets værktøjskasse fra 2013 i vores egne ord, ordnet efter kriterium. Resultaterne er dem, værktøjskassen selv beretter.",
  chapters: CHAPTERS,
  search: "Søg",
  searchHint: "Et ord, et sted, en organisation eller et tal, fx POA, Lejerbo, salg eller 1,4 mia.",
  chapter: "Kriterium eller afsnit",
  all: "Alle",
  noMatch: "Intet passer. Slet søgeordet, eller vælg Alle.",
  count: (measures: number, passages: number) =>
    `${measures} ${measures === 1 ? "værktøj" : "værktøjer"}${passages > 0 ? ` og ${passages} afsnit om baggrunden` : ""}`,
  background: "baggrund",
  who: "Målgruppe",
  lead: "Hvem står for det",
  partners: "Hvem er med",
  places: "Steder og tal",
  conditions: "Betingelser",
  result: "Resultat ifølge værktøjskassen",
  noResult: "Værktøjskassen nævner intet resultat.",
  funding: "Temaer og finansiering",
  outsideThemes: "Uden for de boligsociale temaer.",
  themesOurs: "Temaerne er vores læsning af fondens lister.",
  measurable: "Kan måles på (vores forslag)",
  check: "Kontrol af reglen",
  later: "Loven i dag",
  failing: "Opfylder ikke:",
  missing: "Mangler svar:",
  answers: { yes: "Ja", no: "Nej", undecided: "Kan ikke afgøres" },
  unknown: "Ved ikke",
  insert: "Indsæt formlen",
  inserting: "Skriver formlen …",
  insertHint: (formula: string, rows: number, columns: number) =>
    `Skriver ${formula} i den aktive celle. Resultatet fylder ${rows} rækker og ${columns} kolonner, som skal være tomme.`,
  inserted: (cell: string, sheet: string) => `Formlen står i ${cell} på arket »${sheet}«.`,
  notWritten: "Formlen er ikke skrevet.",
  inTable: (table: string) => ({
    why: `Pladsen rører tabellen »${table}«, og et resultat kan ikke brede sig i en tabel.`,
    todo: "Vælg en tom celle uden for tabellen, og prøv igen.",
  }),
  taken: (cell: string, room: string) => ({
    why: `Resultatet skal bruge ${room}, og ${cell} er optaget.`,
    todo: "Vælg en celle med tom plads til højre og nedad, for eksempel på et nyt ark, og prøv igen.",
  }),
  exceeded: (area: string) => `Over grænsen i ${area}`,
  baseline: "Udgangspunkt",
  baselineIs: (area: string, rules: string, over: readonly string[]) =>
    over.length === 0
      ? `${area} (${rules}) er ikke over nogen grænse.`
      : `${area} (${rules}) er over grænsen: ${over.join(", ")}.`,
  baselineNone:
    "Vælg et område på siden Kriterier med »Brug som udgangspunkt«: så vises de værktøjer, som områdets tal kalder på, og planens indikatorer begynder ved tallene.",
  outdated:
    "Forældet: listen kan ikke læses igen, eller området står der ikke længere. Tallene er de sidst læste. Vælg området igen på siden Kriterier.",
  forget: "Fjern udgangspunktet",
  addFigures: "Lav indikatorer af tallene",
  add: "Føj til planen",
  addTo: (name: string) => `Føj til planen: ${name}`,
  adding: "Føjer til planen …",
  added: "Føjet til planen.",
  addedWhat: (
    goals: readonly string[],
    indicators: readonly string[],
    activities: readonly string[],
  ) =>
    [
      `Mål ${goals.join(", ")}`,
      `${indicators.length === 1 ? "indikator" : "indikatorer"} ${indicators.join(", ")}`,
      ...(activities.length > 0 ? [`aktivitet ${activities.join(", ")}`] : []),
    ].join("; "),
  budgetWritten: (line: string) => `Budgetlinjen »${line}« står i finansieringsplanen uden beløb.`,
  budgetNamed: (line: string) =>
    `Budgetlinjen »${line}« står ved aktiviteten; der er ingen finansieringsplan på sit eget ark endnu.`,
  toFill: (columns: readonly string[]) => `Udfyld selv: ${columns.join(", ")}.`,
  columns: {
    baseline: "udgangspunkt",
    target: "målværdi",
    endYear: "slutår",
    availability: "om data er tilgængelige",
    theme: "tema (værktøjet hører ikke under planens boligsociale temaer)",
  },
  undo: "Fortryd",
  undoing: "Fortryder …",
  undone: "Det er taget ud af planen igen.",
  changedSince: (ids: readonly string[]) =>
    `${ids.join(", ")} er ændret siden eller bruges af andre rækker og er derfor ikke slettet. Slet rækkerne selv, hvis de skal væk.`,
  already: (id: string) => ({
    what: "Intet er skrevet.",
    why: `Det står allerede i planen som ${id}.`,
    todo: "Ret det på planens ark.",
  }),
  local: "En kommunes egen politik: København som eksempel",
  localKinds: LOCAL_KINDS,
  localIntro:
    "Københavns mål, indsatser og krav til helhedsplaner. Tag listen som jeres egen: den skrives på et ark, hvor I retter, sletter og tilføjer.",
  by: (year: number) => `inden ${year}`,
  takeLocal: "Tag listen som vores egen",
  takingLocal: "Skriver listen …",
  tookLocal: (sheet: string, added: number) =>
    added === 0
      ? `Listen står allerede på arket »${sheet}«; intet er ændret.`
      : `Listen står på arket »${sheet}« (${added} nye rækker).`,
  target: "Det nationale mål",
  targetFrom: "Regn ud fra listen",
  targetFromHint: "Værktøjskassen siger ikke, hvilken liste der regnes fra.",
  targetSentence: (baseline: number, quarter: number, half: number) =>
    `Af ${baseline} områder måtte der højst være ${quarter} ved udgangen af 2016 og højst ${half} ved udgangen af 2021.`,
  listed: (list: string, areas: number, uncertain: boolean) =>
    `${list}: ${areas} områder${uncertain ? " (usikkert tal)" : ""}`,
  yearOnly: (year: number) => `${year} (dagen kendes ikke)`,
  numbers: "Tallene i en tabel",
  targetHead: ["Liste", "På listen", "Højst efter målet", "Nået"] as readonly string[],
  legend: {
    counted: "På listen",
    other: "Andre kriterier fra 2018",
    target: "Højst efter målet",
  },
  reached: { yes: "ja", no: "nej", notComparable: "kan ikke sammenlignes", none: "–" },
  uncertain: (areas: number) => `${areas} (usikkert tal)`,
  own: "Jeres egne lister",
  ownHint:
    "Markér en eller flere lister i projektmappen (et ark med en kolonne År, eller lister med årstal i overskriften), og tæl dem. Målet regnes da fra den ældste.",
  countOwn: "Tæl i markeringen",
  counting: "Tæller …",
  ownHead: [
    "Liste",
    "På listen",
    "Kan ikke afgøres",
    "Højst efter målet",
    "Nået",
  ] as readonly string[],
  noDay: "uden år",
  targetSources:
    "Tallene er fra de offentliggjorte lister og BL's årlige oversigter. Listerne har ikke altid været fra 1. december: 2012's er fra 1. oktober, og 2014 har to. Fra 2018 tælles udsatte boligområder efter andre kriterier.",
  templates: "Målbare mål, som værktøjskassen nævner",
  templateBaseline: "Udgangspunkt, hvis det kendes",
  noNumber: (given: string) =>
    `»${given}« kan ikke læses som et tal. Skriv fx 52,9, eller lad det stå tomt.`,
  templateTarget: (target: TemplateTarget | null) => {
    if (target === null) return "Tallet sætter kommunen selv.";
    switch (target.kind) {
      case "value":
        return `${target.value} pct.`;
      case "more":
        return `${target.percent} pct. mere end udgangspunktet.`;
      case "fewer":
        return `${target.numerator}/${target.denominator} færre end udgangspunktet.`;
    }
  },
  basis: {
    goal: "Et mål, der er sat; om det er nået, siges ikke.",
    result: "Et resultat, der er nået ét sted.",
  },
};

export type ToolboxWords = typeof da;
