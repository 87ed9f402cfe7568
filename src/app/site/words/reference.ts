import type { Text } from "../../../core/words/language";

/** What the help tells of a function beyond its description: an example, what it gives, and when it refuses. */
export interface Reference {
  /** The arguments of the example; a number is written with the reader's own decimal mark. */
  readonly example: readonly (string | number)[];
  readonly gives: Text;
  readonly refuses: readonly Text[];
}

const notATable: Text = {
  da: "#VÆRDI!, når en kolonne mangler eller et tal ikke kan læses entydigt. Meddelelsen nævner kolonnen og rækken og siger, hvad du skal skrive.",
  en: "#VALUE! when a column is missing or a figure cannot be read in one way only. The message names the column and the row and says what to write.",
};
const notCovered: Text = {
  da: "#I/T, når ingen kendt regel gælder for det år eller den dato, du har angivet.",
  en: "#N/A when no known rule covers the year or date you gave.",
};
const average: Text = {
  da: "#I/T, når grænsen for dømte er et multiplum af landsgennemsnittet (fra 2018), og det ikke er oplyst.",
  en: "#N/A when the limit for convicted residents is a multiple of the national average (from 2018 on) and that is not given.",
};
const notAPlan: Text = {
  da: "#VÆRDI!, når området ikke er en finansieringsplan: der skal være en kolonne med beløb og en med finansieringskilde, eller en kolonne for hver kilde.",
  en: "#VALUE! when the range is no finance plan: it needs a column of amounts and one of sources, or a column for each source.",
};
const notANumber: Text = {
  da: "#VÆRDI!, når et tal eller en dato mangler eller ikke kan læses.",
  en: "#VALUE! when a number or a date is missing or cannot be read.",
};

/** Id of a function → what the help tells of it. A function without an entry fails a test. */
export const REFERENCE: Readonly<Record<string, Reference>> = {
  CRITERIA: {
    example: ["A1:G39"],
    gives: {
      da: "En overskriftsrække og en række for hvert boligområde: navn, ja, nej eller mangler for hvert kriterium, antal opfyldte og afgørelsen.",
      en: "A header row and a row for each area: its name, ja (yes), nej (no) or mangler (missing) for each criterion, the number met, and the decision. The words are always Danish.",
    },
    refuses: [notATable, notCovered],
  },
  MARGINS: {
    example: ["A1:G39", 2014],
    gives: {
      da: "Afstanden til hver grænse i procentpoint og, hvor antallet af beboere er kendt, i personer.",
      en: "The distance to each threshold in percentage points and, where head counts are known, in persons.",
    },
    refuses: [notATable, notCovered],
  },
  CATEGORY: {
    example: ["A1:G39", 2021, 0.725],
    gives: {
      da: "Den mest indgribende kategori, hvert område opfylder.",
      en: "The most severe legal category each area meets.",
    },
    refuses: [notATable, notCovered],
  },
  HISTORY: {
    example: ["A1:H120"],
    gives: {
      da: "En række for hvert område og år: årets afgørelse efter årets regler, opfyldte kriterier, år i træk, kategori og bevægelse. Sidst en række for hvert par navne, der måske er samme område.",
      en: "A row for each area and year: the year's decision by its own rules, the criteria met, years in a row, category and movement. Last a row for each two names that may be one area.",
    },
    refuses: [
      {
        da: "#VÆRDI!, når listerne ingen år har, eller ingen kolonne med boligområder.",
        en: "#VALUE! when the lists have no years, or no column of housing areas.",
      },
    ],
  },
  THRESHOLD: {
    example: ['"dømte"', 2014],
    gives: {
      da: "Grænsen for kriteriet i den version af reglerne.",
      en: "The threshold of the criterion in that version of the rules.",
    },
    refuses: [
      {
        da: "#VÆRDI!, når kriteriet er ukendt; meddelelsen nævner dem, der findes.",
        en: "#VALUE! when the criterion is unknown; the message lists those there are.",
      },
      notCovered,
      average,
    ],
  },
  RULES: {
    example: [2021],
    gives: {
      da: "Hele versionen: hvert kriterium med grænse, lovens ord og henvisning.",
      en: "The whole version: each criterion with threshold, the law's words and the citation.",
    },
    refuses: [notCovered],
  },
  FINANCEPLAN: {
    example: ["A1:F60"],
    gives: {
      da: "En række for hver bemærkning: række, alvor, regel og hvad du skal gøre; eller én række med teksten ingen bemærkninger.",
      en: "A row for each finding: row, severity, rule and what to do; or one row that says ingen bemærkninger (no remarks).",
    },
    refuses: [notAPlan, notCovered],
  },
  COFINANCING: {
    example: ["A1:F60"],
    gives: {
      da: "Den lokale andel af hele planen, et tal mellem 0 og 1. Kravet er mindst 0,25.",
      en: "The local share of the whole plan, a number from 0 to 1. At least 0.25 is required.",
    },
    refuses: [notAPlan],
  },
  "COFINANCING.GAP": {
    example: ["A1:F60"],
    gives: {
      da: "De kroner, der mangler i lokal medfinansiering; 0, når kravet er opfyldt.",
      en: "The kroner of local co-financing that are missing; 0 when the requirement is met.",
    },
    refuses: [notAPlan],
  },
  THEME: {
    example: ['"Kultur og frihed"', 2012],
    gives: {
      da: "Temaets officielle navn, her Kultur og fritid.",
      en: "The official name of the theme, here Kultur og fritid.",
    },
    refuses: [
      {
        da: "#I/T, når temaet ikke findes i perioden; meddelelsen nævner det nærmeste.",
        en: "#N/A when the period has no such theme; the message names the nearest.",
      },
      notCovered,
    ],
  },
  "TARGET.PATH": {
    example: [52.9, 40, 2025, 2029],
    gives: {
      da: "En række for hvert år med årets måltal, jævnt fordelt fra udgangspunkt til mål.",
      en: "A row for each year with that year's target, evenly spread from baseline to target.",
    },
    refuses: [notANumber],
  },
  "TARGET.PROGRESS": {
    example: [52.9, 40, 47.5],
    gives: {
      da: "Den del af vejen fra udgangspunkt til mål, der er nået, som et tal hvor 1 er hele vejen.",
      en: "The part of the way from baseline to target that has been covered, where 1 is all of it.",
    },
    refuses: [notANumber],
  },
  "TARGET.STATUS": {
    example: [52.9, 40, '"01-01-2025"', '"31-12-2029"', 47.5, '"31-12-2026"'],
    gives: {
      da: "En status på dansk. Statusserne er tilføjelsesprogrammets egne og ikke Landsbyggefondens.",
      en: "A status in Danish. The statuses are the add-in's own, not the fund's.",
    },
    refuses: [notANumber],
  },
  TOOLS: {
    example: ['"tryghed"'],
    gives: {
      da: "En overskriftsrække og en række for hvert værktøj: kriterium, værktøj, hvad det er, hvem, resultatet ifølge værktøjskassen og stedet i den. Uden argument alle 41.",
      en: "A header row and a row for each measure: criterion, measure, what it is, for whom, the result the toolbox reports, and the place in it. Without an argument all 41. The words are always Danish.",
    },
    refuses: [
      {
        da: "#VÆRDI!, når ordet hverken er et kriterium eller et afsnit; meddelelsen nævner dem, der kan skrives.",
        en: "#VALUE! when the word is neither a criterion nor a chapter; the message lists what can be written.",
      },
    ],
  },
  LETTING: {
    example: ['"ja"', 42.5, 2440, '"ja"'],
    gives: {
      da: "En overskriftsrække og en række for hver af 11 regler: ja, nej eller kan ikke afgøres, den oplysning der mangler, betingelsen, bestemmelsen og en bemærkning. »Mindst« og »op til« tager grænsen selv med; »over« og »mere end« gør ikke. Nej betyder, at betingelsen ikke er opfyldt, ikke at loven forbyder det.",
      en: "A header row and a row for each of 11 rules: ja, nej or kan ikke afgøres (cannot be decided), the fact that is missing, the condition, the provision and a remark. “Mindst” (at least) and “op til” (up to) include the limit itself; “over” and “mere end” (more than) do not. Nej means that the condition is not met, not that the law forbids it.",
    },
    refuses: [
      {
        da: "#VÆRDI!, når en oplysning ikke kan læses. Meddelelsen nævner den. Et tomt argument er en oplysning, der mangler, og aldrig et nej eller et nul.",
        en: "#VALUE! when a fact cannot be read. The message names it. An empty argument is a missing fact and never a no or a zero.",
      },
    ],
  },
  REDUCTION: {
    example: [33, 2016],
    gives: {
      da: "Et helt antal: fra 2016 højst tre fjerdedele af udgangspunktet, fra 2021 højst halvdelen, rundet ned. 24 her, for 25 af 33 er ikke en fjerdedel færre.",
      en: "A whole number: from 2016 at most three quarters of the baseline, from 2021 at most half, rounded down. 24 here, since 25 of 33 is not a quarter fewer.",
    },
    refuses: [
      {
        da: "#I/T før udgangen af 2016, hvor målet ikke sætter noget tal, og når antallet mangler.",
        en: "#N/A before the end of 2016, where the target sets no number, and when the number is missing.",
      },
      {
        da: "#VÆRDI!, når antallet ikke er et helt tal, eller året ikke er et år.",
        en: "#VALUE! when the number is not whole or the year is no year.",
      },
    ],
  },
};
