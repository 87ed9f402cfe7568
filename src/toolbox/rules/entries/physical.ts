import { at, chapter, falling, rising, told } from "../entry";

const RENOVATION = "Landsbyggefondens renoveringsramme: 32 mia. kr. i 2010-2016";
const INFRASTRUCTURE = "Infrastruktur i udsatte områder: 900 mio. kr. i 2010-2016";
const DEMOLITION = "Nedrivning af almene boliger: 500 mio. kr. i 2010-2014";

const MOVES = falling("Fraflytninger", "pct. af boligerne om året", "Boligorganisationen");
const EMPTY = falling("Ledige boliger", "boliger", "Boligorganisationen");

const PART_OF_PLAN = "Renovering, infrastruktur og nedrivning sker som led i en helhedsplan.";

export const PHYSICAL = chapter("physical", {
  housingAndAreas: {
    kind: "background",
    heading: "Boliger og områder",
    page: 23,
    name: "Boliger og områder",
    what: "Værktøjskassens tredje del: selve boligerne, bygningerne og byen omkring dem.",
    quote:
      "Der er behov for et fysisk løft i de udsatte områder for at skabe mere velfungerende og attraktive bydele.",
  },
  physicalChanges: {
    kind: "background",
    heading: "Fysiske forandringer - renovering, nedrivning og infrastrukturinvesteringer",
    name: "Fysiske forandringer",
    what: "Renovering mod forfald og for fremtiden (størrelse, funktion, tilgængelighed, energi), bedre udearealer, nye stier og veje, der binder området til byen, og strategiske nedrivninger, der giver plads til forbindelser, andre boligtyper, institutioner og erhverv.",
    lead: ["Boligorganisationen"],
    partners: ["Kommunen", "Landsbyggefonden"],
    conditions: [
      PART_OF_PLAN,
      "Planen balancerer arkitektur, æstetik, funktionalitet, teknik, energiforbrug og tilgængelighed.",
    ],
    funding: [RENOVATION, INFRASTRUCTURE, DEMOLITION],
    goal: "Området hænger sammen med byen omkring",
    measurable: [EMPTY, MOVES],
    measure: "restoration",
    quote:
      "Renoveringsindsats, etablering af ny infrastruktur og nedrivninger skal ske som led i en helhedsplan.",
  },
  vejleaaparken: {
    heading: "Danmarkshistoriens største renovering i Vejleåparken",
    name: "Renovering af Vejleåparken",
    what: "Omfattende renovering af bygninger, udearealer og de enkelte lejligheder i en betonelementbebyggelse med byggetekniske problemer, slid, hærværk og dårligt image. Boligsocial indsats ved siden af.",
    targetGroup: "Beboerne i knap 1900 boliger",
    lead: ["Boligorganisationen"],
    partners: ["Landsbyggefonden (støtte)"],
    places: [
      at(
        "Vejleåparken, Ishøj",
        "Knap 1900 boliger i 4-etages blokke fra 1970-73",
        "Problemerne stod klart i år 2000",
        "Renoveret over 6 år, færdig i sommeren 2009",
        "Kostede 1,4 mia. kr.",
      ),
    ],
    conditions: [PART_OF_PLAN],
    results: [
      told("reported", "Løftet fremtoning og funktionalitet; lejlighederne er tidssvarende"),
    ],
    funding: [RENOVATION],
    goal: "Boliger og udearealer er tidssvarende",
    measurable: [EMPTY, MOVES],
    measure: "restoration",
    quote: "Landsbyggefonden har støttet renoveringen, som har kostet 1,4 mia. kr.",
  },
  askeroed: {
    heading: "Strategisk nedrivning i Askerød har åbnet bebyggelsen",
    name: "Strategisk nedrivning i Askerød",
    what: "Smalle, mørke gennemgange mellem parkering, stier og opholdsarealer er blevet til store, lyse åbninger, og betonfacaderne er renset.",
    targetGroup: "Alle, der bor i og går gennem området",
    lead: ["Boligorganisationen"],
    places: [
      at(
        "Askerød, Greve",
        "23 boliger revet ned, andre gjort mindre",
        "6 nye åbne passager",
        "Facaderne lyse som ved opførelsen i 1975",
      ),
    ],
    conditions: [PART_OF_PLAN],
    results: [told("reported", "Før svært at leje ud; nu er alle boligerne lejet ud")],
    funding: [DEMOLITION, RENOVATION],
    goal: "Gennemgange er åbne og trygge, og boligerne er lejet ud",
    measurable: [EMPTY, rising("Beboere, der føler sig trygge", "pct.", "Tryghedsmåling")],
    measure: "restoration",
    quote:
      "I Askerød i Greve har nedrivning af 23 boliger og reduktion af boliger gjort det muligt at skabe 6 nye åbne passager i bebyggelsen, hvor der før var smalle gennemgange.",
  },
  bispehaven: {
    heading: "Renovering har givet Bispehaven et løft",
    name: "Renovering af Bispehaven",
    what: "Byggetekniske problemer gav anledning til at renovere bygninger, fællesfaciliteter og udearealer og løfte arkitekturen.",
    targetGroup: "Beboerne i knap 900 boliger",
    lead: ["Boligorganisationen"],
    places: [
      at(
        "Bispehaven, Aarhus (Århus)",
        "Knap 900 boliger",
        "7 højhuse, 12 lavere blokke og rækkehuse",
      ),
    ],
    conditions: [PART_OF_PLAN],
    results: [
      told(
        "reported",
        "Positive ændringer i beboersammensætningen og bedre omtale i medierne; uden tal",
      ),
    ],
    funding: [RENOVATION],
    goal: "Bebyggelsen og dens omdømme er løftet",
    measurable: [MOVES, EMPTY],
    measure: "restoration",
    quote:
      "Renoveringen af Bispehaven i Århus har givet bebyggelsen et løft og har bidraget til positive ændringer i beboersammensætningen.",
  },
});
