import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

export const COMMUNITY = chapter("community", {
  community: {
    kind: "background",
    heading: "Andre boligsociale indsatser",
    name: "Andre boligsociale indsatser",
    what: "Bredere løft af området: fællesskab, kultur og fritid, børn og unge og miljømæssig bæredygtighed.",
    targetGroup: "Alle beboere",
    themes: FOR.citizens,
    goal: "Fællesskabet i området er stærkere",
    quote:
      "Der kan være tale om initiativer, der styrker fællesskabet, forbedrer kultur- og fritidstilbuddene, sætter bredt ind over for børn og unge og fokuserer på områdernes miljømæssige bæredygtighed.",
  },
  blueResources: {
    heading: "De Blå Ressourcer, Ålborg Øst",
    name: "De Blå Ressourcer",
    what: "Ejendomsfunktionærer uddannes til frontpersonale i det boligsociale arbejde: de ser problemerne først, tager kontakt og kender de sociale tilbud. Det boligsociale bliver en del af driften.",
    targetGroup: "Udsatte beboere: psykisk syge, misbrugere og marginaliserede",
    lead: ["Ejendomsfunktionærerne"],
    partners: ["Boligorganisationerne", "Kommunens socialforvaltning"],
    places: [
      at("Aalborg Øst (Ålborg Øst)", "To formål: uddannelse og et boligsocialt aktiv i driften"),
    ],
    conditions: ["Funktionærerne uddannes først."],
    results: [
      told(
        "reported",
        "Mere engagement, bedre social indsats, netværk på tværs af bydelen og bedre samarbejde mellem kommune og boligforeninger; uden tal",
      ),
    ],
    themes: FOR.vulnerable,
    goal: "Udsatte beboere får hjælp tidligere",
    measurable: [
      rising("Uddannede ejendomsfunktionærer", "personer", "Boligorganisationen"),
      rising(
        "Henvendelser, der er ført videre til kommunen",
        "henvendelser om året",
        "Boligorganisationen",
      ),
    ],
    quote:
      "Funktionærerne uddannes til at spotte og vurdere problemer blandt beboerne, og de uddannes i, hvordan de sociale tilbud virker.",
  },
  rapAcademy: {
    heading: "Rap Akademiet, Aarhus",
    name: "Rap Akademiet",
    what: "Gratis fritidstilbud med lydstudie, undervisning og kurser i tekstskrivning, rapteknik og liveoptræden, og i projektudvikling, markedsføring, fundraising og musikbranchen.",
    targetGroup: "Unge mellem 12 og 25 år",
    lead: ["Det Boligsociale Fællessekretariat"],
    partners: ["De århusianske boligforeninger"],
    places: [at("Aarhus", "Undervisningslokaler, projektkontor og professionelt lydstudie")],
    results: [
      told("goal", "Målet er mindre hærværk og kriminalitet og bedre skolepræstationer"),
      told("reported", "»Mange flotte resultater«, uden tal"),
    ],
    themes: FOR.leisure,
    goal: "Mindre hærværk og bedre skolepræstationer blandt deltagerne",
    measurable: [
      rising("Unge i akademiet", "unge om året", "Fællessekretariatet"),
      falling("Anmeldelser af hærværk", "anmeldelser om året", "Boligorganisationen"),
    ],
    measure: "culture",
    quote:
      "Rap Akademiet er et gratis fritidstilbud til alle unge mellem 12 og 25 år i Aarhus Kommune med fokus på de udsatte boligområder.",
  },
  clubGuides: {
    heading: "Foreningsguider på Sjælør, København",
    name: "Foreningsguider",
    what: "Unge frivillige fra området følger børn og unge ud i foreninger og klubber, taler med forældrene og får dem meldt ind.",
    targetGroup: "Områdets børn og unge",
    lead: ["Lønnet projektkoordinator"],
    partners: [
      "Frivillige foreningsguider, mest unge fra området",
      "Foreninger og klubber",
      "Forældre",
    ],
    places: [at("Sjælør, København", "1 koordinator (15 timer)", "7 frivillige guider")],
    results: [told("goal", "Antallet af børn i det etablerede fritidsliv skal øges markant")],
    themes: FOR.leisure,
    goal: "Flere børn fra området er medlem af en forening",
    measurable: [rising("Børn indmeldt i en forening", "børn om året", "Projektets opgørelse")],
    measure: "culture",
    quote: "Initiativet har til formål at bygge bro for de unge til det etablerede foreningsliv.",
  },
});
