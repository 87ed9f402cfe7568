import type { Aftermath } from "../transaction/aftermath";
import type { Thing } from "../transaction/step";
import type { CodeKind, WorkbookRefusal } from "../refusal";

/** One refusal as the user reads it: what happened, why, and what to do. Each is a whole sentence. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const AGAIN = "Prøv igen. Sker det igen, så gem projektmappen, og åbn den på ny.";

/** What Excel's own codes come down to. */
const codes: Readonly<Record<CodeKind, Explanation>> = {
  denied: {
    what: "Excel gav ikke lov til handlingen.",
    why: "Arket eller projektmappen er beskyttet eller skrivebeskyttet.",
    todo: "Vælg Gennemse, Fjern arkbeskyttelse, og prøv igen.",
  },
  tooLarge: {
    what: "Mængden af data er for stor til én handling.",
    why: "Excel tager højst 5 MB ad gangen.",
    todo: "Vælg et mindre område, og prøv igen.",
  },
  busy: {
    what: "Excel er optaget.",
    why: "En celle er ved at blive redigeret, eller en anden handling er i gang.",
    todo: "Tryk Enter eller Esc i cellen, og prøv igen.",
  },
  otherWorkbook: {
    what: "Excel kunne ikke udføre handlingen i denne projektmappe.",
    why: "En anden projektmappe ligger forrest.",
    todo: "Klik i projektmappen med Udsat, og prøv igen.",
  },
  selection: {
    what: "Markeringen kan ikke læses.",
    why: "Flere områder, en figur eller et diagram er markeret.",
    todo: "Markér ét sammenhængende område med celler, og prøv igen.",
  },
  unsupported: {
    what: "Denne udgave af Excel kan ikke udføre handlingen.",
    why: "Handlingen bruger noget, som kom i en nyere udgave.",
    todo: "Opdatér Excel, eller brug Excel på internettet.",
  },
  gone: {
    what: "Noget, der skulle læses eller skrives i, findes ikke i projektmappen.",
    why: "Arket, tabellen, kolonnen eller diagrammet er slettet eller har fået et andet navn.",
    todo: "Vælg området igen, eller indsæt arket på ny.",
  },
  exists: {
    what: "Der findes allerede et ark, en tabel eller et navn, der hedder sådan.",
    why: "Excel tillader ikke to af samme navn.",
    todo: "Giv det, der er der i forvejen, et andet navn, og prøv igen.",
  },
  conflict: {
    what: "Handlingen stødte sammen med en anden ændring.",
    why: "Andre ændrede i projektmappen samtidig, eller rækkerne kunne ikke flyttes.",
    todo: "Vent et øjeblik, og prøv igen.",
  },
  filteredRange: {
    what: "Der kan ikke skrives i området.",
    why: "Rækker er skjult af et filter.",
    todo: "Vælg Data, Ryd, og prøv igen.",
  },
  merged: {
    what: "Tabellen kan ikke laves.",
    why: "Der er flettede celler eller en anden tabel, hvor den skal stå.",
    todo: "Ophæv fletningen, eller vælg et andet sted, og prøv igen.",
  },
  pivot: {
    what: "Der kan ikke skrives i området.",
    why: "Der står en pivottabel.",
    todo: "Flyt pivottabellen, og prøv igen.",
  },
  noRoom: {
    what: "Der er ikke plads til nye rækker eller kolonner.",
    why: "Celler yderst på arket ville blive skubbet ud over kanten.",
    todo: "Slet indhold og formater i arkets sidste rækker og kolonner, og prøv igen.",
  },
  emptyChart: {
    what: "Diagrammet kan ikke tegnes.",
    why: "Der er ingen tal at vise i det.",
    todo: "Udfyld tallene, og prøv igen.",
  },
  longFormula: {
    what: "Formlen kan ikke skrives.",
    why: "Den er for lang til Excel.",
    todo: "Vælg færre ord eller et mindre område, og prøv igen.",
  },
  sheetKind: {
    what: "Der kan ikke skrives på dette ark.",
    why: "Det er et diagramark eller et makroark.",
    todo: "Vælg et almindeligt regneark, og prøv igen.",
  },
  noUndo: {
    what: "Excel udførte ikke handlingen.",
    why: "Noget i den kan ikke fortrydes i denne udgave af Excel.",
    todo: AGAIN,
  },
  invalid: {
    what: "Excel kunne ikke udføre handlingen, som projektmappen står.",
    why: "Noget på arket er ikke, som handlingen forudsætter, eller en celle er ved at blive redigeret.",
    todo: AGAIN,
  },
  internal: {
    what: "Excel kunne ikke udføre handlingen.",
    why: "Der opstod en fejl inde i Excel, eller en anden projektmappe ligger forrest.",
    todo: AGAIN,
  },
  connection: {
    what: "Excel svarede ikke.",
    why: "Forbindelsen til projektmappen blev afbrudt.",
    todo: "Se, om du er på nettet, og prøv igen.",
  },
  restart: {
    what: "Excel kan ikke udføre handlingen, før det er startet igen.",
    why: "Udsat er blevet opdateret, siden Excel blev åbnet.",
    todo: "Gem, luk Excel, og åbn projektmappen igen.",
  },
  memory: {
    what: "Excel har ikke hukommelse nok til handlingen.",
    why: "Projektmappen eller andre åbne filer fylder for meget.",
    todo: "Luk andre projektmapper, og prøv igen.",
  },
  links: {
    what: "Excel udførte ikke handlingen.",
    why: "Projektmappen henter tal fra andre filer, og det er ikke tilladt.",
    todo: "Vælg Data, Rediger kæder, tillad opdatering, og prøv igen.",
  },
};

function refusal(refusal: WorkbookRefusal): Explanation {
  switch (refusal.kind) {
    case "notInExcel":
      return {
        what: "Udsat kan ikke nå en projektmappe.",
        why: "Siden er åbnet uden for Excel.",
        todo: "Åbn Excel, og vælg Udsat på båndet.",
      };
    case "protectedSheet":
      return {
        what: refusal.sheet
          ? `Arket »${refusal.sheet}« kan ikke ændres.`
          : "Arket kan ikke ændres.",
        why: "Arket er beskyttet.",
        todo: "Vælg Gennemse, Fjern arkbeskyttelse, og prøv igen.",
      };
    case "protectedWorkbook":
      return {
        what: "Der kan ikke indsættes et ark.",
        why: "Projektmappens struktur er beskyttet.",
        todo: "Vælg Gennemse, Beskyt projektmappe for at fjerne beskyttelsen, og prøv igen.",
      };
    case "missing":
      return {
        what: refusal.name
          ? `»${refusal.name}« findes ikke i projektmappen.`
          : "Det, der skulle læses, findes ikke i projektmappen.",
        why: "Arket, tabellen eller området er slettet eller har fået et andet navn.",
        todo: "Vælg området igen, eller indsæt arket på ny.",
      };
    case "missingColumn":
      return {
        what: `Tabellen »${refusal.table}« kan ikke opdateres.`,
        why: `Kolonnen »${refusal.header}« er slettet, så rækkerne kan ikke kendes igen.`,
        todo: `Fortryd sletningen, eller giv en kolonne overskriften »${refusal.header}«, og prøv igen.`,
      };
    case "occupiedName":
      return {
        what: `Der findes allerede et ark, der hedder »${refusal.sheet}«.`,
        why: "Arket er ikke lavet af Udsat, og Udsat skriver ikke i andres ark.",
        todo: `Indsæt arket som »${refusal.free}«, eller annuller.`,
      };
    case "occupiedTable":
      return {
        what: `Navnet »${refusal.table}« er optaget i projektmappen.`,
        why: "En tabel eller et navn af den slags findes i forvejen, men har ikke de kolonner, som Udsat skal bruge.",
        todo: "Giv tabellen eller navnet et andet navn, og prøv igen.",
      };
    case "filtered":
      return {
        what: `Tabellen »${refusal.table}« på arket »${refusal.sheet}« er ikke ændret.`,
        why: "Rækker er skjult af et filter, og i Excel kan det, der skrives, så lande i andre rækker.",
        todo: "Lad Udsat fjerne filteret og sætte det igen, når der er skrevet, eller ryd det selv (Data, Ryd), og prøv igen.",
      };
    case "filterLeft":
      return {
        what: `Filteret i tabellen »${refusal.table}« på arket »${refusal.sheet}« er ikke sat igen.`,
        why: "Excel afviste det, eller andre ændrede tabellen imens.",
        todo: "Sæt filteret igen med pilene i tabellens overskrifter.",
      };
    case "noHeadings":
      return {
        what: `Tabellen »${refusal.table}« på arket »${refusal.sheet}« kan ikke bruges.`,
        why: "Dens overskriftsrække er slået fra.",
        todo: "Markér en celle i tabellen, vælg Tabeldesign, Overskriftsrække, og prøv igen.",
      };
    case "moved":
      return {
        what: "Handlingen blev ikke udført.",
        why: "Andre sorterede, indsatte eller slettede rækker, mens der blev skrevet, også da der blev prøvet igen.",
        todo: "Vent, til de andre er færdige, og prøv igen.",
      };
    case "edited":
      return {
        what: "Handlingen blev ikke udført.",
        why: "En anden har lige skrevet i den celle, der skulle skrives i.",
        todo: "Se, hvad der nu står i cellen, og prøv igen, hvis det skal laves om.",
      };
    case "nothingSelected":
      return {
        what: "Der er intet at læse i markeringen.",
        why: "De markerede celler er tomme.",
        todo: "Markér en celle i listen eller planen, eller det hele med overskrifter, og prøv igen.",
      };
    case "ownSheet":
      return {
        what: `Markeringen er Udsats eget ark »${refusal.sheet}«.`,
        why: "Arket er regnet ud af en anden liste og kan ikke være sin egen kilde.",
        todo: "Markér listen med områdernes tal, eller tryk på Opdater for at regne arket om.",
      };
    case "ownResult":
      return {
        what: "Markeringen står i et resultat, som en UDSAT-formel giver.",
        why: "Siden læser områdernes tal, ikke det, formlen har regnet ud.",
        todo: "Markér en celle i listen med områdernes tal, og prøv igen.",
      };
    case "cancelled":
      return {
        what: "Handlingen er afbrudt.",
        why: "Du valgte at afbryde.",
        todo: "Start den igen, når du vil.",
      };
    case "unknown":
      return {
        what: "Excel afviste handlingen.",
        why: `Excel svarede med koden ${refusal.code}.`,
        todo: AGAIN,
      };
    default:
      return codes[refusal.kind];
  }
}

const KINDS: Readonly<Record<Thing["kind"], string>> = {
  sheet: "arket",
  table: "tabellen",
  cells: "cellerne",
  name: "navnet",
  setting: "indstillingen",
  chart: "diagrammet",
  filter: "filteret i tabellen",
};

const listed = (things: readonly Thing[]): string => {
  const names = [...new Set(things.map(({ kind, name }) => `${KINDS[kind]} »${name}«`))];
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} og ${last}`;
};

function aftermath(aftermath: Aftermath): string {
  switch (aftermath.kind) {
    case "unchanged":
      return "Projektmappen er ikke ændret.";
    case "restored":
      return "Det, der nåede at blive skrevet, er taget tilbage, og projektmappen er læst efter.";
    case "written":
      return "Det, der skulle skrives, er skrevet.";
    case "left": {
      const filters = aftermath.things.filter(({ kind }) => kind === "filter");
      const others = aftermath.things.filter(({ kind }) => kind !== "filter");
      return [
        ...(others.length > 0
          ? [
              `Noget nåede at blive skrevet og er ikke taget tilbage, fordi andre har skrevet der siden, eller Excel afviste det: ${listed(others)}. Se dem efter.`,
            ]
          : []),
        ...filters.map(({ name }) => `Filteret i tabellen »${name}« er ikke sat igen.`),
      ].join(" ");
    }
    case "unsure": {
      const { rows, below } = aftermath.doubts;
      return [
        "Excels svar gik tabt, og det, der nåede at blive skrevet, er taget tilbage.",
        ...(rows.length > 0
          ? [
              `Rækker i ${listed(rows)} kan have været taget ud imens; hvad andre nåede at skrive i netop de rækker, kan Udsat ikke se. Se dem efter.`,
            ]
          : []),
        ...(below.length > 0
          ? [
              `Under ${listed(below)} står der noget, som ikke stod der før; om det har flyttet sig med tabellens rækker, kan Udsat ikke se. Se det efter.`,
            ]
          : []),
      ].join(" ");
    }
    case "unknown":
      return `Excel svarede heller ikke, da projektmappen skulle læses efter. Se efter, om der er skrevet i ${listed(aftermath.things)}.`;
  }
}

/** The user's word that a filter may be lifted for an action. */
const liftFilter = "Fjern filteret, skriv, og sæt det igen";

export const da = { refusal, aftermath, liftFilter };
export type ExcelWords = typeof da;
