const notATable =
  "#VÆRDI!, når en kolonne mangler eller et tal ikke kan læses entydigt. Meddelelsen nævner kolonnen og rækken og siger, hvad du skal skrive.";

const notCovered = "#I/T, når ingen kendt regel gælder for det år eller den dato, du har angivet.";

const average =
  "#I/T, når grænsen for dømte er et multiplum af landsgennemsnittet (fra 2018), og det ikke er oplyst.";

const notAPlan =
  "#VÆRDI!, når området ikke er en finansieringsplan: der skal være en kolonne med beløb og en med finansieringskilde, eller en kolonne for hver kilde.";

const notANumber = "#VÆRDI!, når et tal eller en dato mangler eller ikke kan læses.";

export type ReferenceWords = Readonly<
  Record<string, { readonly gives: string; readonly refuses: readonly string[] }>
>;

/** Id of a function → what the help tells of it. A function without an entry fails a test. */
export const reference: ReferenceWords = {
  CRITERIA: {
    gives:
      "En overskriftsrække og en række for hvert boligområde: navn, ja, nej eller mangler for hvert kriterium, antal opfyldte og afgørelsen.",
    refuses: [notATable, notCovered],
  },
  MARGINS: {
    gives:
      "Afstanden til hver grænse i procentpoint og, hvor antallet af beboere er kendt, i personer.",
    refuses: [notATable, notCovered],
  },
  CATEGORY: {
    gives: "Den mest indgribende kategori, hvert område opfylder.",
    refuses: [notATable, notCovered],
  },
  HISTORY: {
    gives:
      "En række for hvert område og år: årets afgørelse efter årets regler, opfyldte kriterier, år i træk, kategori og bevægelse. Sidst en række for hvert par navne, der måske er samme område.",
    refuses: ["#VÆRDI!, når listerne ingen år har, eller ingen kolonne med boligområder."],
  },
  THRESHOLD: {
    gives: "Grænsen for kriteriet i den version af reglerne.",
    refuses: [
      "#VÆRDI!, når kriteriet er ukendt; meddelelsen nævner dem, der findes.",
      notCovered,
      average,
    ],
  },
  RULES: {
    gives: "Hele versionen: hvert kriterium med grænse, lovens ord og henvisning.",
    refuses: [notCovered],
  },
  FINANCEPLAN: {
    gives:
      "En række for hver bemærkning: række, alvor, regel og hvad du skal gøre; eller én række med teksten ingen bemærkninger.",
    refuses: [notAPlan, notCovered],
  },
  COFINANCING: {
    gives: "Den lokale andel af hele planen, et tal mellem 0 og 1. Kravet er mindst 0,25.",
    refuses: [notAPlan],
  },
  "COFINANCING.GAP": {
    gives: "De kroner, der mangler i lokal medfinansiering; 0, når kravet er opfyldt.",
    refuses: [notAPlan],
  },
  THEME: {
    gives: "Temaets officielle navn, her Kultur og fritid.",
    refuses: [
      "#I/T, når temaet ikke findes i perioden; meddelelsen nævner det nærmeste.",
      notCovered,
    ],
  },
  "TARGET.PATH": {
    gives: "En række for hvert år med årets måltal, jævnt fordelt fra udgangspunkt til mål.",
    refuses: [notANumber],
  },
  "TARGET.PROGRESS": {
    gives:
      "Den del af vejen fra udgangspunkt til mål, der er nået, som et tal hvor 1 er hele vejen.",
    refuses: [notANumber],
  },
  "TARGET.STATUS": {
    gives:
      "En status på dansk. Statusserne er tilføjelsesprogrammets egne og ikke Landsbyggefondens.",
    refuses: [notANumber],
  },
  TOOLS: {
    gives:
      "En overskriftsrække og en række for hvert værktøj: kriterium, værktøj, hvad det er, hvem, resultatet ifølge værktøjskassen og stedet i den. Uden argument alle 41.",
    refuses: [
      "#VÆRDI!, når ordet hverken er et kriterium eller et afsnit; meddelelsen nævner dem, der kan skrives.",
    ],
  },
  LETTING: {
    gives:
      "En overskriftsrække og en række for hver af 11 regler: ja, nej eller kan ikke afgøres, den oplysning der mangler, betingelsen, bestemmelsen og en bemærkning. »Mindst« og »op til« tager grænsen selv med; »over« og »mere end« gør ikke. Nej betyder, at betingelsen ikke er opfyldt, ikke at loven forbyder det.",
    refuses: [
      "#VÆRDI!, når en oplysning ikke kan læses. Meddelelsen nævner den. Et tomt argument er en oplysning, der mangler, og aldrig et nej eller et nul.",
    ],
  },
  REDUCTION: {
    gives:
      "Et helt antal: fra 2016 højst tre fjerdedele af udgangspunktet, fra 2021 højst halvdelen, rundet ned. 24 her, for 25 af 33 er ikke en fjerdedel færre.",
    refuses: [
      "#I/T før udgangen af 2016, hvor målet ikke sætter noget tal, og når antallet mangler.",
      "#VÆRDI!, når antallet ikke er et helt tal, eller året ikke er et år.",
    ],
  },
};
