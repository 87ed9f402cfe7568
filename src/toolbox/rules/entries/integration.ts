import { at, chapter, rising, told } from "../entry";
import { FOR } from "../themes";

export const INTEGRATION = chapter("nonwestern", {
  integration: {
    kind: "background",
    heading: "Integration",
    name: "Integration i området",
    what: "Mange beboere er indvandrere eller efterkommere fra ikke-vestlige lande, og en del taler ikke dansk til hverdag. Dansk er nøglen til arbejde, forældresamarbejde, foreningsliv og demokrati; ellers opstår parallelsamfund.",
    targetGroup: "Indvandrere og efterkommere",
    themes: FOR.network,
    goal: "Flere beboere taler dansk og deltager i foreninger og arbejde",
    quote: "Derfor må alle i Danmark kunne tale dansk.",
  },
  mothers: {
    heading: "Bydelsmødre skaber integration og netværk for isolerede kvinder",
    name: "Bydelsmødre",
    what: "Frivillige kvinder uddannes i bl.a. samfundsforhold, børneopdragelse, sundhed og kost. De opsøger andre kvinder, fortæller om kommunens tilbud og foreninger, bygger bro til lokalsamfundet og holder sociale arrangementer.",
    targetGroup: "Isolerede kvinder med etnisk minoritetsbaggrund",
    lead: ["Frivillige kvinder (bydelsmødre)"],
    partners: ["Kommunen", "Foreninger"],
    conditions: ["Bydelsmødrene skal uddannes først."],
    results: [],
    themes: FOR.network,
    goal: "Flere isolerede kvinder har et netværk og bruger kommunens tilbud",
    measurable: [
      rising("Uddannede bydelsmødre", "kvinder", "Helhedsplanens opgørelse"),
      rising("Kvinder, der er besøgt", "kvinder om året", "Bydelsmødrenes opgørelse"),
    ],
    quote:
      "Bydelsmødre er frivillige kvinder med etnisk minoritetsbaggrund, der bliver uddannet i emner som fx danske samfundsforhold, børneopdragelse, sundhed og kost.",
  },
  maturing: {
    heading: "Projekt Modning i Holmbladsgade hjælper unge nydanskere til uddannelse og arbejde",
    name: "Projekt Modning",
    what: "Drenge, der hænger ud på gaden, får idræt i det lokale idrætshus, hjælp til uddannelse, fritidsjob og fritidsaktiviteter og til at holde fast, og støtte hver for sig. Der opbygges et tillidsfuldt samarbejde med forældrene.",
    targetGroup: "Nydanske drenge på 15-18 år, der har skabt utryghed med hærværk og kriminalitet",
    lead: ["Projekt Modning"],
    partners: ["Det lokale idrætshus", "Forældre"],
    places: [at("Holmbladsgadekvarteret, København", "Lokal tilstedeværelse")],
    results: [
      told(
        "reported",
        "Tillidsfuld kontakt, og unge er begyndt på uddannelse, job eller fritid; også tryghed i området; uden tal",
      ),
    ],
    themes: FOR.youthCrime,
    goal: "Flere af drengene er i gang med uddannelse, job eller fritidsaktivitet",
    measurable: [
      rising(
        "Deltagere i uddannelse, job eller fritidsaktivitet",
        "pct. af deltagerne",
        "Projektets opgørelse",
      ),
    ],
    measure: "childhood",
    quote:
      "Gennem den lokale tilstedeværelse har Projekt Modning haft succes med at skabe en tillidsfuld kontakt til de unge og motivere dem til at starte uddannelse, job eller fritidsaktivitet.",
  },
  nethood: {
    heading: "//Nethood",
    name: "//Nethood",
    what: "Biblioteker og medborgercentre hjælper borgere, der kommer ind fra gaden, med deres egne it-problemer: computere med netadgang, jobsøgning, mail, webbank, offentlig selvbetjening, sociale medier og kreativ brug. Kan udvides med it-skaberkompetencer og mentorer for unge.",
    targetGroup: "Alle borgere i området; unge på vej mod uddannelse og fritidsjob",
    lead: ["Biblioteker og medborgercentre"],
    partners: ["Bibliotekets medarbejdere, frivillige og uddannede it-undervisere"],
    conditions: ["Tilbuddet er åbent for alle."],
    themes: FOR.citizens,
    goal: "Flere beboere kan selv bruge de digitale tilbud",
    measurable: [rising("Besøg i it-hjælpen", "besøg om året", "Biblioteket")],
    measure: "culture",
    quote:
      "I //Nethood-programmet hjælper biblioteker og medborgercentre borgere i udsatte boligområder med deres konkrete it-problemer.",
  },
});
