import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

const FEELS_SAFE = rising("Beboere, der føler sig trygge", "pct.", "Tryghedsmåling");
const CONVICTED = falling(
  "Dømte efter straffeloven, våbenloven eller lov om euforiserende stoffer",
  "pct. af beboere på 18 år og derover",
  "Beboerdata, Landsbyggefonden",
);

export const SAFETY = chapter("convicted", {
  safety: {
    kind: "background",
    heading: "Tryghed",
    name: "Tryghed i området",
    what: "Hærværk, støj, ulovlig knallertkørsel, tilråb og chikane skaber mere utryghed end selve kriminaliteten. Der skal både sættes ind med politi og med forebyggelse, forældreansvar, fællesskab og hjælp til skole, uddannelse og job, i tæt koordinering mellem politi, kommune, boligorganisation og lokale aktører.",
    targetGroup: "Alle beboere, særligt børn og unge",
    lead: ["Politiet", "Kommunen", "Boligorganisationen"],
    partners: ["Forældre", "Lokale aktører"],
    themes: FOR.safety,
    goal: "Flere beboere er trygge, og kriminaliteten falder",
    measurable: [FEELS_SAFE, CONVICTED],
    quote: "Alle har krav på at kunne føle sig trygge der, hvor de bor.",
  },
  houseRules: {
    heading: "Tryghed",
    name: "Indgreb mod chikane (husorden)",
    what: "Boligorganisationen griber ind over for lejere, der chikanerer: påtale, advarsel og i grove tilfælde opsigelse eller ophævelse. Efter aftalen om Nye kriterier kan den også hindre, at lejeren flytter ind i naboafdelingen, og politiet kan give oplysninger videre til brug for sagerne.",
    targetGroup: "Lejere, der chikanerer og skaber utryghed",
    lead: ["Boligorganisationen"],
    partners: ["Politiet", "Kommunen (må ikke anvise sådanne lejere til særligt udsatte områder)"],
    conditions: [
      "Overtrædelser af husordenen: påtale, advarsel, opsigelse, ophævelse.",
      "Politiets videregivelse sker efter almenboligloven § 63 d, når den er nødvendig som led i en tryghedsskabende indsats (lov nr. 1609 af 26. december 2013, lovforslag L 45).",
    ],
    themes: FOR.safety,
    goal: "Færre beboere bliver generet eller chikaneret",
    measurable: [
      falling("Klager over chikane og husorden", "klager om året", "Boligorganisationen"),
      FEELS_SAFE,
    ],
    quote:
      "Det er boligorganisationens ansvar at sikre, at overtrædelser af husordenen hører op ved brug af påtale, advarsel eller i grove tilfælde opsigelse eller ophævelse.",
    note: "Da værktøjskassen blev skrevet, var oplysningerne fra politiet aftalt, men ikke indført; § 63 d kom med L 45 (status: stadfæstet).",
  },
  policing: {
    heading: "Problemorienteret politiarbejde",
    name: "Problemorienteret politiarbejde (POA)",
    what: "Fra at rykke ud til at forebygge: politiet analyserer årsagerne til kriminalitet sammen med ejendomsfunktionærer, boligrådgivere og den lokale helhedsplan. Metoden kommer fra USA. Politiet er dialogsøgende, proaktivt og synligt.",
    targetGroup: "Områder med ungdomskriminalitet og utryghed",
    lead: ["Sønderborg Politi"],
    partners: [
      "Sønderborg Kommune",
      "Sønderborg Andelsboligforening",
      "Den lokale helhedsplan",
      "Ejendomsfunktionærer og boligrådgivere",
    ],
    places: [
      at("Sønderborg", "Afprøvet i tre udsatte boligområder", "Tryghedsmålinger i alle tre"),
      at(
        "Kløver-Hvedemarken, Sønderborg",
        "Trygheden steg på to år med ca. 30 pct.",
        "Tilliden til politiet er steget",
      ),
    ],
    conditions: [
      "Et formaliseret samarbejde på tværs af politi, kommune, boligorganisation og helhedsplan.",
    ],
    results: [
      told("measured", "Trygheden steg på to år med ca. 30 pct. (Kløver-Hvedemarken)"),
      told(
        "assessed",
        "Center for Boligsocial Udvikling kalder det velkoordineret og stringent; tillid blandt beboere og unge, og politiet ved mere om problemerne",
      ),
    ],
    themes: FOR.safety,
    goal: "Trygheden er steget med ca. 30 pct. på to år",
    measurable: [FEELS_SAFE, rising("Beboere med tillid til politiet", "pct.", "Tryghedsmåling")],
    quote:
      "I det udsatte boligområde Kløver-Hvedemarken er trygheden på to år steget med ca. 30 pct. ligesom tilliden til det lokale politi er steget.",
  },
  newStart: {
    heading: "Ny start",
    name: "Ny start",
    what: "De mest kriminalitetsramte familier tilbydes ved en samtale et tilskud til at flytte og etablere sig, og samtidig støtte: hjælp med de unge, psykolog, jobtilbud.",
    targetGroup: "Kriminalitetsramte familier",
    lead: ["Københavns Kommune"],
    places: [
      at(
        "Tingbjerg, København",
        "25 familier fik tilbuddet",
        "16 af de 25 havde i september 2010 fået tilbudt en bolig i en anden bydel",
      ),
    ],
    conditions: [
      "Flytte- og etableringstilskud efter almenboliglovens regler; de øvrige tilbud betales efter anden lovgivning.",
      "Frivilligt: familien siger selv ja.",
    ],
    results: [
      told("measured", "16 af 25 familier havde fået tilbudt at flytte (september 2010)"),
      told("reported", "Familierne var åbne over for forandring og bidrog selv med forslag"),
    ],
    themes: FOR.families,
    funding: ["Almenboligloven (flytning)", "Anden lovgivning (støtte til familien)"],
    goal: "De hårdest ramte familier er kommet videre",
    measurable: [
      rising("Familier, der har taget imod tilbuddet", "familier", "Kommunen"),
      CONVICTED,
    ],
    measure: "childhood",
    quote: "I september 2010 havde 16 af de 25 familier fået tilbudt at flytte til en anden bydel.",
  },
  orders: {
    heading: "Forældreplæg",
    name: "Forældrepålæg og ungepålæg",
    what: "Når frivillighed ikke slår til, kan kommunalbestyrelsen pålægge forældre eller unge konkrete handlepligter, fx at den unge er hjemme på et bestemt tidspunkt om aftenen eller genopretter en skade.",
    targetGroup: "Forældre; unge på 12-17 år (ungepålæg)",
    lead: ["Kommunalbestyrelsen"],
    conditions: [
      "Forældrepålæg: serviceloven § 57 a; frivillighed skal være prøvet.",
      "Ungepålæg: serviceloven § 57 b, unge på 12-17 år.",
      "Handlepligterne skal kunne bidrage til at løse den unges problemer.",
    ],
    themes: FOR.families,
    funding: ["Satspuljeaftalen for 2012: evidensbaserede metoder til forebyggelse i familien"],
    goal: "Færre børn og unge skaber utryghed",
    measurable: [falling("Anmeldelser af hærværk og uro", "anmeldelser om året", "Politiet")],
    measure: "childhood",
    quote:
      "Endvidere kan kommunalbestyrelsen efter servicelovens § 57 b meddele unge i alderen 12-17 år et ungeplæg, som kan angive en eller flere handlepligter over for den unge",
    note: "Kilden skriver »forældreplæg« og »ungeplæg«. Henvisningerne til serviceloven er fra 2013 og er ikke efterset siden.",
  },
  hotspot: {
    heading: "Gadeplansarbejde og hotspot",
    name: "Gadeplansarbejde og hotspot",
    what: "Kriminalitet knytter sig til bestemte steder; derfor sættes der ind netop dér, med opsøgende gadearbejdere, der får fat i de unge, og mentorer, der følger dem til uddannelse og arbejde. Indsatserne er organiseret forskelligt.",
    targetGroup: "Unge i områder med høj kriminalitetsfrekvens",
    lead: ["Justitsministeriets Ungdomskommission (anbefaling)", "Københavns Kommune"],
    partners: ["Gadeplansmedarbejdere", "Mentorer"],
    places: [
      at("Akacieparken og Sjælør, København", "Hotspot efter forbilleder i Rotterdam og Amsterdam"),
      at(
        "Danmark",
        "Forsøg med hotspot i 8 udsatte boligområder",
        "Helhedsorienteret gadeplansindsats i 17 områder",
      ),
    ],
    results: [
      told("notEvaluated", "Ikke effektevalueret i Danmark"),
      told(
        "assessed",
        "International forskning (SFI-Campbell): reel effekt, og kriminaliteten flytter ikke bare om hjørnet",
      ),
    ],
    themes: FOR.youthCrime,
    goal: "Mindre kriminalitet på udpegede steder",
    measurable: [
      falling("Anmeldelser på de udpegede steder", "anmeldelser om året", "Politiet"),
      CONVICTED,
    ],
    measure: "childhood",
    quote:
      "Denne anbefaling er fulgt op af en række konkrete initiativer, ingen af dem er dog effektevalueret.",
  },
  cadets: {
    heading: "Projekt Brandkadet",
    name: "Brandkadetter",
    what: "Et rollemodelsprojekt: unge lærer brandfolks arbejde, hvor regler, disciplin, tillid og fællesskab tæller; at give hånd, møde til tiden, slukke mindre brande og yde førstehjælp. De modvirker brandstiftelse og chikane i deres eget område.",
    targetGroup: "Unge, i Greve 12-14 år fra de udsatte boligområder",
    lead: ["Brandvæsnet i Greve"],
    partners: [
      "Gadeteam Greve",
      "Falck i Greve",
      "Kommunens socialarbejdere",
      "Helhedsplanen Greve Nord Projektet (udvælger de unge og holder forældrekontakten)",
    ],
    places: [
      at(
        "Greve",
        "Det første hold blev uddannet i 2009",
        "Svar på påsatte brande og chikane af brandfolk",
      ),
    ],
    results: [told("reported", "De foreløbige erfaringer er overvejende positive; uden tal")],
    themes: FOR.youthCrime,
    goal: "Færre påsatte brande og mindre chikane af brandfolk",
    measurable: [
      falling("Påsatte brande", "brande om året", "Brandvæsnet"),
      rising("Uddannede brandkadetter", "unge om året", "Brandvæsnet"),
    ],
    measure: "childhood",
    quote:
      "Der er brandkadetprojekter flere steder og de foreløbige erfaringer er overvejende positive.",
  },
  safetyWalk: {
    heading: "Tryghedsvandring som grundlag for forbedringer",
    name: "Tryghedsvandring",
    what: "En vandring gennem området, typisk om aftenen, der finder utrygge steder og situationer, så fysiske og eventuelt sociale forbedringer kan sættes i gang.",
    targetGroup: "Alle beboere",
    lead: ["Boligorganisationen"],
    partners: ["Beboere, bestyrelse og gårdmænd", "Eventuelt eksperter, politi og kommune"],
    places: [
      at("Lejerbo", "Tryghedspakke"),
      at("DAB", "Tryghedseftersyn"),
      at("KAB", "Mørkevandring"),
    ],
    results: [],
    themes: FOR.safety,
    goal: "De utrygge steder er fundet og forbedret",
    measurable: [
      FEELS_SAFE,
      rising("Utrygge steder, der er forbedret", "steder", "Boligorganisationen"),
    ],
    measure: "restoration",
    quote:
      "Konceptet består af en vandring gennem et boligområde med henblik på at afdække utrygge steder og situationer.",
  },
  gangExit: {
    heading: "Bande-exit program i Københavns Kommune",
    name: "Bande-exit",
    what: "Sagsbehandlere, vejledere og jobkonsulenter mødes og lægger én handleplan sammen med den unge, som kan trække på alle kommunens tilbud.",
    targetGroup:
      "Unge på 18-25 år i bandemiljøer, eller sigtet eller dømt for alvorlig kriminalitet eller personfarlige forbrydelser",
    lead: ["Københavns Kommune (programmet Sikker By)"],
    partners: ["Sagsbehandlere, vejledere og jobkonsulenter"],
    places: [at("København", "Mål: 60 procent ikke dømt to år efter forløbet")],
    results: [
      told("goal", "Kun et mål: 60 procent ikke dømt efter to år; om det er nået, siges ikke"),
    ],
    themes: FOR.youthCrime,
    goal: "60 pct. af dem, der har gennemført forløbet, er to år efter ikke dømt for noget alvorligt eller personfarligt",
    measurable: [
      rising(
        "Gennemførte uden dom for alvorlig eller personfarlig kriminalitet efter to år",
        "pct.",
        "Kommunens opgørelse",
      ),
    ],
    measure: "childhood",
    quote:
      "Det er et mål for kommunens Sikker By-program, at 60 procent af de 18-25-årige, som har gennemført kommunens exit-forløb, ikke må være dømt for alvorlig eller personfarlig kriminalitet to år efter forløbets afslutning.",
    note: "Det er et mål. Værktøjskassen siger ikke, om det er nået.",
  },
});
