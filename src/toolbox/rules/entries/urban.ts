import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

const WORKPLACES = rising("Arbejdspladser i området", "arbejdspladser", "Kommunen");
const OTHER_FORMS = rising("Boliger i andre ejerformer", "pct. af boligerne", "BBR");

export const URBAN = chapter("urban", {
  urbanFunctions: {
    kind: "background",
    heading: "Byfunktioner og andre boligformer",
    name: "Fra boligkvarter til bykvarter",
    what: "Erhverv, kultur, uddannelse, handel og nye boligtyper gør området til en del af byen og trækker folk udefra: kontorer for kommune og stat, handel, service, mindre håndværk og beboernes eget iværksætteri. Familie-, ældre- og ungdomsboliger blandes, og ejerformerne varieres ved fortætning, nedrivning og salg. Efter aftalen om Nye kriterier oplyses der om mulighederne for salg.",
    lead: ["Kommunen og boligorganisationen"],
    partners: ["Statslige og private institutioner", "Private investorer"],
    goal: "Området har byliv, arbejdspladser og flere boligformer",
    measurable: [WORKPLACES, OTHER_FORMS],
    measure: "restoration",
    quote:
      "Omdannelse fra boligkvarter til bykvarter kan vende udviklingen i de udsatte boligområder.",
  },
  business: {
    heading: "Etablering af erhverv",
    name: "Etablering af erhverv",
    what: "Erhvervslokaler ved omdannelse af boligareal eller nybyggeri, til handel, kontor og service eller til uddannelse, kultur og andre institutioner. Boligorganisationen kan også administrere erhvervsarealer, som andre ejer, så området forvaltes samlet.",
    targetGroup: "Erhverv og institutioner; beboere, der vil være iværksættere",
    lead: ["Et udlejningsselskab, som oprettes til det"],
    partners: ["Boligorganisationen", "Private investorer"],
    conditions: [
      "Udlejning gennem et dertil oprettet udlejningsselskab.",
      "Udlejning til markedsleje.",
    ],
    goal: "Der er flere arbejdspladser i området",
    measurable: [WORKPLACES, rising("Udlejet erhvervsareal", "m²", "Udlejningsselskabet")],
    measure: "restoration",
    quote: "Udlejning skal ske til markedsleje.",
  },
  commonHouse: {
    heading: "Etablering af fælleshuse med flere lejere",
    name: "Fælleshuse med flere lejere",
    what: "Et fælleshus kan høre til almene afdelinger alene eller til et større område med private grundejere, andelsforeninger, kommunen, regionen og afdelinger fra flere boligorganisationer.",
    targetGroup: "Afdelinger og naboer",
    lead: ["En særskilt afdeling, eller en grundejerforening"],
    partners: [
      "Almene afdelinger",
      "Private grundejere og andelsforeninger",
      "Kommunen og regionen",
    ],
    conditions: [
      "Kun almene afdelinger: en særskilt afdeling med driftsoverenskomster, der tinglyses på de tilknyttede afdelingers ejendomme.",
      "Også andre end almene: en selvstændigt matrikuleret grund og en grundejerforening som ejer; driften betales af bidrag efter fastlagte fordelingstal.",
    ],
    themes: FOR.citizens,
    goal: "Området har et mødested",
    measurable: [rising("Arrangementer i fælleshuset", "arrangementer om året", "Fælleshuset")],
    measure: "culture",
    quote: "Det er muligt at etablere fælleshuse i et alment boligområde.",
  },
  landSale: {
    heading: "Salg af grunde",
    name: "Salg af grunde",
    what: "Uudnyttede grunde sælges, og der bygges tættere. Det giver liv og penge til indsatsen.",
    targetGroup: "Boligorganisationer med uudnyttede grunde",
    lead: ["Boligorganisationen"],
    partners: ["Kommunen (godkender)"],
    conditions: [
      "Der er vedtaget en helhedsplan for området, så salg og provenu er led i et samlet løft.",
      "Provenuet kan godkendes indbetalt til dispositionsfonden i stedet for at nedbringe afdelingens gæld, og går så til den øvrige indsats i området.",
    ],
    funding: ["Provenuet, gennem dispositionsfonden"],
    goal: "Provenuet fra salg af grunde betaler en del af indsatsen",
    measurable: [
      rising("Provenu til indsatsen", "kr.", "Boligorganisationens regnskab"),
      OTHER_FORMS,
    ],
    measure: "restoration",
    quote:
      "Det er en forudsætning, at der er vedtaget en helhedsplan for området, således at salget og anvendelsen af provenuet sker som led i et samlet løft af området.",
    note: "Provenuet er også en kilde i finansieringsplanen; se siden Finansiering.",
  },
  dwellingSale: {
    heading: "Salg af boliger",
    name: "Salg af boliger",
    what: "Boliger sælges enkeltvis som ejerboliger, eller en afdeling eller en del af den sælges som privat udlejningsejendom eller privat andelsboligforening.",
    targetGroup: "Lejere, købere og investorer",
    lead: ["Boligorganisationen"],
    partners: ["Kommunen", "Afdelingen (godkender)"],
    conditions: [
      "Ejerboliger: kommune og boligorganisation er som hovedregel enige om salg og vilkår, og afdelingen godkender.",
      "Salg til markedsprisen.",
      "Et overskud fra udsatte områder kan gå til indsatser i afdelinger, der er omfattet af en helhedsplan.",
      "Hel eller delvis afdeling: de nuværende lejeres leje følger de almene principper; de private lejeregler gælder først ved genudlejning til nye lejere.",
    ],
    funding: ["Overskuddet, til afdelinger med en helhedsplan"],
    goal: "Området har flere ejerformer",
    measurable: [rising("Solgte boliger", "boliger", "Boligorganisationen"), OTHER_FORMS],
    measure: "restoration",
    quote: "Boligen skal sælges til markedsprisen.",
    note: "Siden er reglerne ændret: almenboligloven §§ 27, 75 a og 75 b.",
  },
  healthHouse: {
    heading: "Nyt sundheds- og kvartershus skal skabe liv og færdsel i Aalborg Øst",
    name: "Sundheds- og kvartershus",
    what: "Et hus med beboerlokaler, boligsocialt center, rådgivning, fitnesscenter, sundhedserhverv og -uddannelser og kommunal administration. Første etape af en helhedsplan, der skal gøre et rent boligområde til levende by.",
    targetGroup: "Hele bydelen",
    lead: ["Områdets boligorganisationer", "Region Nordjylland", "Aalborg Kommune"],
    places: [
      at("Kildeparken, Aalborg Øst", "Bydel med ca. 4000 almene boliger", "Netop åbnet i 2013"),
    ],
    results: [
      told(
        "goal",
        "Lettere adgang til tilbud, nye arbejdspladser og tilstrømning; netop åbnet dengang",
      ),
    ],
    goal: "Beboerne har tilbuddene tæt på, og andre kommer i området",
    measurable: [rising("Besøg i huset", "besøg om året", "Huset"), WORKPLACES],
    measure: "restoration",
    quote: "Et nyt Sundheds- og Kvartershus er netop åbnet i Kildeparken.",
  },
  careHome: {
    heading: "Plejecenter har tilført nyt liv i Egedalsvænge",
    name: "Plejecenter",
    what: "Et plejecenter giver nye beboere, besøgende og ansatte og et samlingssted ved kulturelle arrangementer.",
    targetGroup: "Hele området; ældre",
    lead: ["Plejecenter Egelunden"],
    places: [
      at(
        "Egedalsvænge, Kokkedal",
        "Bygget, hvor en boligblok med 43 lejligheder blev revet ned",
        "Nord for København; tidligere uro, hærværk og vold",
      ),
    ],
    results: [told("reported", "Mere liv, og uroen er stilnet af; uden tal")],
    goal: "Der er mere liv og mindre uro i området",
    measurable: [
      falling("Anmeldelser af hærværk og uro", "anmeldelser om året", "Politiet"),
      WORKPLACES,
    ],
    measure: "restoration",
    quote:
      "Med etablering af Egelunden er der skabt mere liv og positiv dynamik i Egedalsvænge, mens uroen er stilnet af.",
  },
  gellerup: {
    heading: "Fra udsat boligområde til attraktiv bydel – fysisk omdannelse i Gellerup/Toveshøj",
    name: "Fysisk omdannelse af Gellerup",
    what: "Nedrivning, nybyggeri og salg af boliger, hele blokke og grunde; en bygade med butikker, institutioner og erhverv, en ringgade med sidegader, på sigt en letbane fra Aarhus Centrum, mindre kvarterer, en bypark og et erhvervsområde. Mere færdsel gennem området.",
    targetGroup: "Beboerne i 2400 boliger",
    lead: ["Brabrand Boligforening", "Aarhus Kommune"],
    places: [
      at(
        "Gellerupparken og Toveshøj, Aarhus",
        "2400 boliger i 4- og 8-etages blokke fra 1968-1972",
        "Overskriften på planen: »Fra udsat boligområde til attraktiv bydel«",
      ),
    ],
    conditions: ["Sker som led i en helhedsplan."],
    results: [told("goal", "En vision; intet resultat endnu")],
    funding: ["Renovering, infrastruktur og nedrivning: Landsbyggefondens rammer"],
    goal: "Området er en levende og blandet bydel",
    measurable: [OTHER_FORMS, WORKPLACES],
    measure: "restoration",
    quote:
      "Visionen er at gennemføre en massiv fysisk omdannelse af boligområdet i en skala, som ikke før er set i en helhedsplan.",
  },
  civicCentre: {
    heading: "Medborgercentre",
    name: "Medborgercentre",
    what: "Et medborgercenter er en biblioteksfilial, der samler tilbud på tværs af faggrupper med frivillige: it-kurser og sprogundervisning, debatter og højtlæsning, lektiehjælp og advokatbistand, uvildig rådgivning om job, foreninger, sundhed og uddannelse. Et trygt rum uden myndighed.",
    targetGroup: "Alle borgere i området",
    lead: ["Biblioteket"],
    partners: ["Frivillige", "Lokalrådet og lokale institutioner"],
    places: [
      at(
        "Filialer i udsatte boligområder",
        "16 medborgercentre fra 2008 til 2011",
        "Forskellige fra sted til sted",
      ),
    ],
    results: [told("measured", "16 centre etableret 2008-2011; virkningen er ikke oplyst")],
    themes: FOR.citizens,
    funding: ["Satspuljen 2008-2011"],
    goal: "Flere beboere bruger tilbud og rådgivning i området",
    measurable: [rising("Besøg i medborgercentret", "besøg om året", "Biblioteket")],
    measure: "culture",
    quote:
      "I perioden 2008 til 2011 er der med midler fra satspuljen etableret 16 medborgercentre i filialer i udsatte boligområder, der tilføjer nye byfunktioner i boligområderne.",
  },
});
