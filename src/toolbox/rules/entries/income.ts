import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

export const INCOME = chapter("income", {
  income: {
    kind: "background",
    heading: "Indkomst",
    name: "Indkomst i området",
    what: "Indkomsten er lav: mange uden arbejde, på overførsel eller enlige med børn. Det giver afsavn, gæld, dårligere sundhed og større risiko for kriminalitet. Fattigdomsydelserne og loftet over børnefamilieydelsen er afskaffet; lokalt hjælper fx gældsrådgivning og betaling af kontingent.",
    targetGroup: "Familier med lav indkomst",
    themes: FOR.economy,
    goal: "Indkomsten i området stiger",
    measurable: [
      rising(
        "Gennemsnitlig bruttoindkomst for 15-64-årige i forhold til regionen",
        "pct.",
        "Beboerdata, Landsbyggefonden",
      ),
    ],
    quote: "Indkomstniveauet i udsatte boligområder er lavt og afspejler beboersammensætningen.",
  },
  leisurePass: {
    heading: "Fritidsplas",
    name: "Fritidspas",
    what: "Kontingentet til idræt og fritid betales helt eller delvis, så børnene kommer med i almindelige foreninger. Der er flere modeller.",
    targetGroup: "Udsatte børn og unge på 6-18 år, der ikke kan deltage på lige vilkår",
    lead: ["Kommunen"],
    partners: ["Foreninger"],
    places: [
      at(
        "Aarhus",
        "1000 kr. om året, når forældrenes indkomst er under en fastsat grænse; flere aktiviteter på samme pas",
      ),
      at("Køge", "Kontingent til én aktivitet om året efter en vurdering af behovet"),
      at("Aalborg Øst, Aalborg", "Kontingent til fritidstilbud i Aalborg Øst"),
    ],
    conditions: ["Kommunen sætter en indkomstgrænse eller vurderer behovet."],
    themes: FOR.leisure,
    goal: "Flere børn fra området går til fritidsaktiviteter",
    measurable: [
      rising("Børn på 6-18 år i en forening", "pct.", "Kommunens foreningsregister"),
      rising("Fritidspas i brug", "pas", "Kommunen"),
    ],
    measure: "culture",
    quote:
      "Målgruppen er typisk udsatte børn og unge i alderen 6-18 år, der ikke har mulighed for at deltage i fritidsaktiviteter på lige vilkår med jævnaldrende.",
    note: "Trykt »Fritidsplas« i kilden.",
  },
  debtAdvice: {
    heading: "Gældsrådgivning",
    name: "Gældsrådgivning",
    what: "Råd om at sikre huslejen, søge boligstøtte og håndtere gæld. Rådgiveren ringer, når lejeren er kommet bagud, eller taler med lejeren allerede ved indflytningen, fx om automatisk betaling.",
    targetGroup: "Lejere i vanskeligheder og nye lejere",
    lead: ["Boligorganisationen eller kommunen"],
    results: [told("reported", "Positiv effekt på antallet af udsættelser; uden tal")],
    themes: FOR.economy,
    goal: "Færre lejere sættes ud",
    measurable: [
      falling(
        "Udsættelser på grund af ubetalt husleje",
        "udsættelser om året",
        "Boligorganisationen",
      ),
    ],
    quote:
      "Erfaringerne fra igangværende projekter med gældsrådgivning er, at de har en positiv effekt på antallet af udsættelser.",
  },
});
