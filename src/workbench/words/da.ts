import type { LossKind } from "../model/files/merge/losses";
import type { WorkbenchText } from "./text";

/** The workbench in Danish. */
export const da: WorkbenchText = {
  grid: (sheet) => `Arket ${sheet}`,
  leave: "F6 flytter til faner, rude og bånd.",
  cell: (address, formula) => (formula ? `celle ${address} med formel` : `celle ${address}`),
  editing: (address) => `Skriv i ${address}`,
  widthOf: (column) => `Træk for at ændre bredden af kolonne ${column}; dobbeltklik tilpasser den.`,
  all: "Markér hele arket",
  filterButton: (column, filtered, sorted) =>
    [
      `Filtrér ${column}`,
      ...(filtered ? ["filtreret"] : []),
      ...(sorted ? [sorted === "up" ? "sorteret stigende" : "sorteret faldende"] : []),
    ].join(", "),
  filterKey: "Alt+Pil ned åbner filteret",
  pick: "Vælg fra listen",
  choices: "Tilladte værdier",
  chart: "Diagram",
  chartTable: "Diagrammets tal",
  title: "Udsat uden Excel",
  open: "Åbn .xlsx",
  opening: (name) => `Åbner ${name} …`,
  openingReads: "Filen læses og beregnes. Den åbne projektmappe bliver, til alt er læst.",
  openingRows: (rows) => `${rows.toLocaleString("da-DK")} rækker er på plads.`,
  saving: (name, rows) =>
    rows === "writing"
      ? `Gemmer ${name}: filen skrives. Du kan skrive videre imens.`
      : `Gemmer ${name}: ${rows.toLocaleString("da-DK")} rækker er taget med.`,
  save: "Gem .xlsx",
  fresh: "Ny",
  sample: "Eksempel",
  plan: "Prøveplan",
  print: "Udskriv / gem som pdf",
  printAll: "Alle ark",
  printHow:
    "Siderne står, som arkets sideopsætning siger. Vælg »Gem som PDF« som printer for at få en fil.",
  printNothing: "Arket er tomt: der er intet at udskrive.",
  printPages: (count) => (count === 1 ? "1 side" : `${count} sider`),
  printCut: (most) =>
    `Kun arkets første ${most} sider vises. Sæt et udskriftsområde i Excel for at udskrive resten.`,
  undo: "Fortryd",
  redo: "Gentag",
  language: "Sprog",
  theme: "Udseende",
  themes: { light: "Lyst", dark: "Mørkt", contrast: "Høj kontrast" },
  file: "Fil",
  view: "Visning",
  nameBox: "Navnefelt: skriv en adresse og tryk Enter",
  formulaBar: "Formellinje",
  accept: "Skriv i cellen (Enter)",
  abandon: "Fortryd indtastningen (Esc)",
  sheets: "Ark",
  addSheet: "Nyt ark",
  renameSheet: "Omdøb arket",
  deleteSheet: "Slet arket",
  sheetMenu: (sheet) => `Menu for arket ${sheet}`,
  newName: "Arkets navn",
  ok: "OK",
  cancel: "Annuller",
  close: "Luk",
  deleteAsk: (sheet) =>
    `Slet arket ${sheet} med alt indhold? Det kan fortrydes, indtil siden lukkes.`,
  unsaved: "Ændringer, der ikke er gemt",
  unsavedAsk: "Projektmappen har ændringer, der ikke er gemt. Vil du fortsætte uden at gemme dem?",
  goOn: "Fortsæt uden at gemme",
  pane: "Opgaveruden Udsat",
  splitter: "Opgaverudens bredde",
  paneClosed: "Opgaveruden er lukket.",
  showPane: "Vis opgaveruden",
  busy: "Beregner …",
  loading: "Arbejdsbordet gøres klar …",
  ready: "Klar",
  sums: (count, sum, mean) => `Middelværdi: ${mean}   Antal: ${count}   Sum: ${sum}`,
  count: (count) => `Antal: ${count}`,
  saved: (name) => `${name} er gemt som fil.`,
  opened: (name) => `${name} er åbnet.`,
  untitled: "Projektmappe",
  sampleName: "Listen 2014",
  menu: {
    cut: "Klip",
    copy: "Kopiér",
    paste: "Sæt ind",
    rowsAbove: "Indsæt rækker over",
    rowsBelow: "Indsæt rækker under",
    columnsLeft: "Indsæt kolonner til venstre",
    columnsRight: "Indsæt kolonner til højre",
    deleteRows: "Slet rækker",
    deleteColumns: "Slet kolonner",
    clear: "Ryd indhold",
    clearAll: "Ryd indhold og format",
    merge: "Flet celler",
    unmerge: "Ophæv fletning",
    fit: "Tilpas kolonnebredden",
    freeze: "Frys ruder her",
    unfreeze: "Frigør ruder",
  },
  filter: {
    title: (column) => `Filtrér ${column}`,
    ascending: "Sortér stigende",
    descending: "Sortér faldende",
    clear: (column) => `Ryd filteret på ${column}`,
    search: "Søg i værdierne",
    values: "Værdier, der vises",
    all: "(Markér alt)",
    allFound: "(Markér alle fundne)",
    blanks: "(Tomme)",
    none: "Ingen værdi passer til søgningen.",
    tickOne: "Markér mindst én værdi.",
    more: (listed, count) =>
      `De første ${listed} af ${count.toLocaleString("da-DK")} værdier vises. Søg for at finde resten.`,
  },
  tagline:
    "Prøv tilføjelsen til udsatte boligområder og helhedsplaner i browseren, uden Excel. For kommuner og boligorganisationer. Intet forlader din computer.",
  begin: "Kom i gang",
  beginWays: [
    {
      title: "Prøv eksemplet",
      what: "Listen fra 2014 med områdernes tal. Én formel bedømmer dem alle.",
      action: "Åbn eksemplet",
    },
    {
      title: "Sæt dine egne tal ind",
      what: "Kopiér en tabel fra Excel eller en netside, og tryk Ctrl+V i et tomt ark.",
      action: "Tomt ark",
    },
    {
      title: "Åbn din projektmappe",
      what: "En .xlsx-fil læses her på computeren og sendes ingen steder hen.",
      action: "Vælg en fil",
    },
  ],
  functions: "Indsæt funktion",
  functionsSearch: "Søg efter navn eller formål",
  functionsNone: "Ingen funktion passer. Prøv et andet ord.",
  functionsInsert: "Indsæt",
  typeFormula: "Skriv formlen",
  lossTitle: "Noget i filen kan ikke følge med",
  lossAsk: (name) =>
    `Filen gemmes som ${name}, så den oprindelige fil ikke forveksles med den. Dette er ikke med, eller står, hvor det stod:`,
  lossOk: "Gem under det nye navn",
  loss: (kind, sheet) => {
    const what: Record<LossKind, string> = {
      rules: "Dele af den betingede formatering",
      validation: "Dele af datavalideringen",
      notes: "Noter på tomme celler",
      threads: "Kommentartråde (de står ved de gamle celler)",
      controls: "Knapper og kontrolelementer",
      filter: "Dele af filtreringen",
      view: "Dele af visningen",
      page: "Dele af sideopsætningen",
      table: "Dele af en tabels opsætning",
      chart: "Dele af et diagrams udseende",
      drawing: "Billeder og figurer (de bliver, hvor de stod)",
      links: "Nogle links",
      columns: "Nogle kolonners format",
      protection: "Dele af beskyttelsen (områderne flytter ikke med)",
      extension: "Nyere Excel-funktioner på arket",
      pivot: "Pivottabeller (de henviser til de gamle celler)",
      sparklines: "Minidiagrammer (de henviser til de gamle celler)",
      arrays: "Mærket for formler, der fylder flere celler",
      other: "Andre oplysninger",
    };
    return sheet === undefined ? what[kind] : `${what[kind]} på arket ${sheet}`;
  },
  withoutAll: (name) => name.replace(/(\.[^.]*)?$/, " (ændret)$1"),
  continueTitle: "Fortsæt, hvor du slap",
  continueAsk: (name, when) =>
    `${name} blev ændret ${when} og ikke gemt som fil. Vil du fortsætte med den?`,
  continueYes: "Fortsæt, hvor du slap",
  continueNo: "Begynd forfra",
  suggestions: "Funktioner, der passer",
  notice: (code, detail) => {
    switch (code) {
      case "copied":
        return `${detail} er kopieret.`;
      case "cut":
        return `${detail} er klippet; det flyttes, når du sætter det ind.`;
      case "nothingToPaste":
        return "Udklipsholderen indeholder ingen celler eller tekst. Kopiér først det, du vil sætte ind.";
      case "pasteBlocked":
        return "Browseren giver ikke adgang til udklipsholderen fra menuen. Tryk Ctrl+V i stedet.";
      case "nothingToUndo":
        return "Der er ikke mere at fortryde.";
      case "nothingToRedo":
        return "Der er ikke mere at gentage.";
      case "circular":
        return `Formlen i ${detail} bygger på sit eget resultat, så tallet kan ikke stoles på. Ret den, så den ikke henviser til sig selv, heller ikke gennem andre celler.`;
      case "noPlace":
        return `"${detail}" er hverken en adresse eller et navn i projektmappen. Skriv for eksempel A1 eller A1:G39.`;
      case "fileEncrypted":
        return "Filen er krypteret med en adgangskode. Åbn den i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe, gem den, og åbn den så her.";
      case "fileOldExcel":
        return "Filen er i Excels gamle format (.xls). Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og åbn den så her.";
      case "fileBinary":
        return "Filen er i Excels binære format (.xlsb). Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og åbn den så her.";
      case "fileText":
        return "Filen er tekst (for eksempel .csv) og ikke en projektmappe. Åbn den i et tekstprogram eller i Excel, kopiér indholdet, og sæt det ind i arket her.";
      case "fileWord":
        return "Filen er et Word-dokument og ikke en projektmappe. Kopiér tabellen i Word, og sæt den ind i arket her.";
      case "filePowerPoint":
        return "Filen er en PowerPoint-præsentation og ikke en projektmappe. Kopiér tabellen, og sæt den ind i arket her.";
      case "fileOpenDocument":
        return "Filen er en OpenDocument-fil (.ods). Åbn den i Excel eller LibreOffice, gem den som Excel-projektmappe (.xlsx), og åbn den så her.";
      case "filePdf":
        return "Filen er en PDF og ikke en projektmappe. Find tallene som regneark, eller skriv dem ind i arket her.";
      case "fileEmpty":
        return "Filen er tom: den fylder 0 byte. Hent eller kopiér den igen.";
      case "fileDamaged":
        return `Filen er beskadiget og kan ikke læses${detail ? ` (${detail})` : ""}. Prøv at åbne og reparere den i Excel, eller hent den igen.`;
      case "fileTooLarge":
        return `Filen er for stor til at åbne her: den fylder ${detail} pakket ud. Del den op i Excel, og åbn den del, du skal bruge.`;
      case "fileTooSlow":
        return `Filen tog mere end ${detail} sekunder at læse og beregne, og blev standset. Den åbne projektmappe er uændret. Del filen i mindre, eller åbn den i Excel.`;
      case "fileMerges":
        return `Filen fletter flere celler, end der kan vises her (${detail}). Ophæv de største fletninger i Excel, og åbn den igen.`;
      case "fileCells":
        return `Filen har flere celler, end der er hukommelse til her (over ${detail}). Den åbne projektmappe er uændret. Del filen op i Excel, og åbn den del, du skal bruge.`;
      case "fileUnknown":
        return "Filen er ikke en Excel-projektmappe. Vælg en fil, der slutter på .xlsx eller .xlsm.";
      case "openedMacros":
        return `${detail} er åbnet. Filens makroer kører ikke her, men gemmes uændret.`;
      case "saveFailed":
        return `Projektmappen kunne ikke gemmes: ${detail}. Den er her stadig; prøv igen, eller kopiér dine celler til en anden fil.`;
      case "openElsewhere":
        return "Arbejdsbordet er også åbent i en anden fane eller et andet vindue. Hver fane har sin egen projektmappe og husker sine egne ændringer; gem dem under hvert sit navn.";
      case "notKept":
        return "Browseren har ikke plads eller tilladelse til at huske dine ændringer. Gem projektmappen som fil, før du lukker siden.";
      case "restored":
        return `${detail} er hentet frem, som du forlod den.`;
      case "entryOpen":
        return `Ret indtastningen i ${detail}, eller tryk Esc for at opgive den. Så kan du gå videre.`;
      case "noCommand":
        return `Kommandoen "${detail}" svarer ikke endnu. Vent, til opgaveruden er indlæst, og prøv igen.`;
      case "commandFailed":
        return `Kommandoen kunne ikke udføres: ${detail}`;
      case "notAllowed":
        return (
          detail || "Cellen har en liste over tilladte værdier. Vælg en af dem, eller tryk Esc."
        );
      case "savedBefore":
        return `${detail} er gemt, som projektmappen stod, da du gemte. Det, der er skrevet siden, er ikke i filen; gem igen for at få det med.`;
      case "saved":
        return `${detail} er gemt som fil.`;
      case "opened":
        return `${detail} er åbnet.`;
      case "AccessDenied":
        return "Arket er beskyttet, og cellen er låst. Ophæv beskyttelsen for at ændre den.";
      case "ItemAlreadyExists":
        return "Navnet bruges allerede. Vælg et andet.";
      case "InsertDeleteConflict":
        return "Det ville skubbe celler ud over arkets kant eller dele en tabel. Vælg et andet sted.";
      case "arrayConflict":
        return "En del af en matrixformel kan ikke ændres. Markér alle dens rækker eller kolonner, eller vælg et andet sted.";
      case "PivotTableRangeConflict":
        return "Det ville ændre en pivottabel. Markér alle dens rækker eller kolonner, eller vælg et andet sted.";
      case "InvalidArgument":
        return `Det kan ikke lade sig gøre: ${detail}`;
      default:
        return `Det kan ikke lade sig gøre: ${detail}`;
    }
  },
  error: (code) => {
    switch (code) {
      case "#SPILL!":
        return "Resultatet fylder flere celler, men en af dem er ikke tom. Flyt eller slet det, der står i vejen.";
      case "#DIV/0!":
        return "Der divideres med nul eller med en tom celle.";
      case "#NAME?":
        return "Formlen indeholder et navn, som ikke findes. Tjek stavningen.";
      case "#REF!":
        return "Formlen henviser til celler, som ikke findes mere.";
      case "#N/A":
        return "Værdien findes ikke.";
      case "#NUM!":
        return "Tallet kan ikke bruges her.";
      case "#CALC!":
        return "Formlen kan ikke beregnes.";
      default:
        return "Formlen har et argument af en forkert slags.";
    }
  },
};
