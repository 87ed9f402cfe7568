import { at, chapter, falling, rising, told } from "../entry";
import type { Themes } from "../entry";

/** Letting costs nothing of the fund's social frame: a tool of the municipality and the housing organisation. */
const NONE: Themes = { "2011": [], "2015": [], "2019": [] };

const OUTSIDE = falling(
  "Beboere på 18-64 år uden for arbejdsmarkedet",
  "pct.",
  "Beboerdata, Landsbyggefonden",
);
const NEWCOMERS = rising(
  "Nye lejere i arbejde eller uddannelse",
  "pct. af indflytterne",
  "Boligorganisationen",
);

const PARTIES = ["Kommunen og boligorganisationen i fællesskab"];

export const LETTING = chapter("letting", {
  lettingRules: {
    kind: "background",
    heading: "Udlejningsregler",
    name: "Udlejning som værktøj",
    what: "Gennem udlejningen kan beboersammensætningen ændres. Redskaberne virker bedst sammen og sammen med andet: image, infrastruktur, salg af boliger og planer, der skaber efterspørgsel. Reglerne skal have et servicetjek.",
    lead: PARTIES,
    conditions: ["Brug redskaberne sammen og sammen med andre indsatser."],
    goal: "Beboersammensætningen ligner kommunens øvrige områder",
    quote:
      "Effekten af redskaberne er størst, når de anvendes sammenhængende og knyttes sammen med andre indsatser.",
  },
  flexible: {
    heading: "Fleksibel udlejning",
    name: "Fleksibel udlejning",
    what: "Ledige boliger lejes ud efter særlige kriterier, fx fortrinsret til folk i arbejde eller uddannelse.",
    targetGroup: "Boligsøgende i arbejde eller uddannelse",
    lead: PARTIES,
    conditions: [
      "Større byer med pres på boligmarkedet og stor efterspørgsel.",
      "En overordnet udlejningsstrategi i kommunen, så mindre ressourcestærke stadig får en bolig.",
    ],
    themes: NONE,
    goal: "Flere nye lejere er i arbejde eller uddannelse",
    measurable: [NEWCOMERS, OUTSIDE],
    quote: "Ved fleksibel udlejning lejes de ledige boliger ud efter særlige kriterier.",
  },
  combined: {
    heading: "Kombineret udlejning",
    name: "Kombineret udlejning",
    what: "Boliger anvises ikke til personer, der længe har været uden for arbejdsmarkedet, så der bliver plads til folk i arbejde. En ledig bolig må stå tom i op til 1 år, når der gøres en ekstraordinær indsats for at udleje den, fx ved annoncering.",
    targetGroup: "Boligsøgende",
    lead: ["Kommunalbestyrelsen"],
    partners: ["Boligorganisationen"],
    conditions: [
      "Et område med mange uden for arbejdsmarkedet (almenboligloven § 51 b).",
      "Tom i op til 1 år kun med en ekstraordinær indsats.",
    ],
    goal: "Færre beboere er uden for arbejdsmarkedet",
    measurable: [OUTSIDE],
    quote:
      "Ved kombineret udlejning må der ikke anvises boliger til personer, der har været uden for arbejdsmarkedet i længere tid.",
  },
  advertising: {
    heading: "Annoncering",
    name: "Annoncering",
    what: "Ledige boliger lejes ud gennem annoncer til boligsøgende, der ellers søger på det private marked.",
    targetGroup: "Boligsøgende på det private marked",
    lead: ["Boligorganisationen"],
    conditions: ["Op til halvdelen af en problemramt afdelings ledige boliger."],
    goal: "Flere nye lejere kommer fra det private boligmarked",
    measurable: [
      rising("Boliger lejet ud via annoncering", "boliger om året", "Boligorganisationen"),
      NEWCOMERS,
    ],
    quote:
      "Op til halvdelen af de ledige boliger i en problemramt boligafdeling kan lejes ud via annoncering.",
  },
  assignment: {
    heading: "Kommunal anvisning",
    name: "Kommunal anvisning",
    what: "Kommunen anviser til en del af de ledige boliger efter den boligsøgendes behov og afdelingens beboersammensætning og kan dermed følge én plan for alle områder.",
    targetGroup: "Boligsøgende",
    lead: ["Kommunen"],
    partners: ["Boligorganisationen"],
    conditions: [
      "I et udsat område kan aftalen omfatte op til 100 % af de ledige boliger.",
      "Nogle grupper, fx flygtninge og nyligt løsladte, anvises til andre områder.",
    ],
    goal: "Anvisningen følger én plan for kommunens områder",
    measurable: [NEWCOMERS],
    quote: "Man kan aftale helt op til 100 % kommunal anvisning til et udsat boligområde.",
  },
  jointAgreement: {
    heading: "Fælles udlejningsaftale for alle",
    name: "Fælles udlejningsaftale",
    what: "Én aftale om udlejning, som alle boligorganisationer i kommunen er med i: målrettet, gennemskuelig og en samlet strategi for at udligne forskelle mellem områderne.",
    targetGroup: "Boligorganisationer i kommunen",
    lead: ["Kommunen"],
    partners: ["Alle boligorganisationer", "Ministeren for by, bolig og landdistrikter"],
    conditions: [
      "Er et flertal af kommunens almene boliger med, kan kommunen beslutte, at aftalen gælder alle.",
      "Er mindre end halvdelen med, kan ministeren godkende, at den gælder alle.",
      "Aftalen handler om udvidet kommunal anvisning, kombineret udlejning eller annoncering.",
    ],
    goal: "Hele kommunen følger én udlejningsaftale",
    measurable: [rising("Almene familieboliger i den samlede aftale", "pct.", "Kommunen")],
    quote:
      "Hvis de boligsociale problemer i en kommune skal løses på den bedst mulige måde, kan det være en god ide, at alle boligorganisationer i kommunen er en del af en samlet aftale om udlejning.",
  },
  movingHelp: {
    heading: "Flyttehjælp",
    name: "Flyttehjælp",
    what: "Kommunen giver tilskud til flytteomkostninger til beboere, der gerne vil flytte fra et udsat område.",
    targetGroup: "Beboere, der ønsker at flytte",
    lead: ["Kommunen"],
    conditions: [
      "Frivillig fraflytning.",
      "Delvis refusion fra en pulje i områder uden for listen (aftalen om Nye kriterier).",
    ],
    funding: ["Pulje til delvis refusion (aftalen om Nye kriterier)"],
    goal: "Familier, der vil flytte, kan flytte",
    measurable: [rising("Flyttetilskud givet", "tilskud om året", "Kommunen")],
    quote:
      "For at stimulere fraflytning i et udsat boligområde, kan kommunen yde tilskud til flytteomkostninger, for beboere, der ønsker at flytte.",
  },
  copenhagen: {
    heading: "Udlejningsaftale",
    name: "Udlejningsaftale i København",
    what: "Kommunen anviser ikke boligsocialt til de mest udsatte områder, fleksibel udlejning bruges mest muligt dér, og boligorganisationerne stiller til gengæld flere boliger til rådighed i velfungerende afdelinger, også som erstatningsboliger.",
    targetGroup: "Boligsøgende i København; ca. 10.000 boliger",
    lead: ["Københavns Kommune", "Boligselskabernes Landsforening i København (BLs 1. kreds)"],
    places: [
      at(
        "København",
        "Ca. 10.000 boliger i områder, hvor over 40 pct. er uden for arbejdsmarkedet",
      ),
    ],
    conditions: [
      "En aftale mellem kommune og boligorganisationer: et eksempel, ikke en regel for andre kommuner.",
    ],
    results: [
      told(
        "assessed",
        "Andelen uden for arbejdsmarkedet er faldet; efter kommunens egne tal er langt færre indflyttere på overførselsindkomst end fraflyttere og fastboende",
      ),
      told(
        "reported",
        "Borgere med boligsocialt behov har fået bolig i områder, der ikke er belastede",
      ),
    ],
    goal: "Færre nye lejere i de udsatte områder er uden for arbejdsmarkedet",
    measurable: [
      falling("Indflyttere på overførselsindkomst", "pct. af indflytterne", "Kommunen"),
      OUTSIDE,
    ],
    quote:
      "Andelen af beboere uden for arbejdsmarkedet er faldet, og ifølge Københavns Kommune er andelen af indflyttere på overførselsindkomst markant lavere end blandt fraflytterne og fastboende.",
  },
});
