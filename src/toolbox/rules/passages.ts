import type { Provision } from "../../core/provision";
import { TOOLBOX } from "../../core/toolbox";
import { type ChapterId, CHAPTERS } from "./chapters";
import { MEASURES, type MeasureId } from "./measures";

/** The toolbox's deciding words on a measure, and what has to be said of them. */
interface Passage {
  readonly quote: string;
  readonly note?: string;
}

const PASSAGES: Readonly<Record<MeasureId, Passage>> = {
  outreach: {
    quote:
      "I områder med en fremskudt beskæftigelsesindsats, er der sket et fald i andelen af beboere uden arbejde sammenlignet med områder, der ikke har haft det.",
  },
  partnerships: {
    quote:
      "Sociale partnerskaber mellem almene boligorganisationer og virksomheder skaber praktikpladser og job til beboerne i den almene sektor.",
  },
  youthJobs: {
    quote:
      "Projektet er målrettet unge på ca. 15 år, som arbejder ca. 4 timer ugentligt og er ansat i afdelingen i maksimalt 1 år.",
  },
  mothers: {
    quote:
      "Bydelsmødre er frivillige kvinder med etnisk minoritetsbaggrund, der bliver uddannet i emner som fx danske samfundsforhold, børneopdragelse, sundhed og kost.",
  },
  maturing: {
    quote:
      "Gennem den lokale tilstedeværelse har Projekt Modning haft succes med at skabe en tillidsfuld kontakt til de unge og motivere dem til at starte uddannelse, job eller fritidsaktivitet.",
  },
  nethood: {
    quote:
      "I //Nethood-programmet hjælper biblioteker og medborgercentre borgere i udsatte boligområder med deres konkrete it-problemer.",
  },
  bookStart: {
    quote: "Børnene får 4 gratis bogpakker fra de er 6 måneder gamle til de fylder 3 år.",
  },
  allDaySchool: {
    quote:
      "Testene viser, at eleverne er på niveau med landsgennemsnittet, og på nogle klassetrin endda ligger højere.",
    note: "Overskriften er trykt »Helhedsskole i Tåstrupgård«; teksten siger heldagsskole.",
  },
  homework: {
    quote:
      "Et 3-årigt program med pulje-midler fra Integrationsministeriet resulterede i 130 levedygtige lektiecaféer, og konceptet breder sig nu fra bibliotek til bibliotek.",
  },
  adoptedClasses: {
    quote:
      "I et vellykket socialt partnerskab har Legetøjskoncernen LEGO og dagbladet JyskeVestkysten adopteret skoleklasser i udsatte boligområder.",
  },
  guidance: {
    quote:
      "Der er tale om intensiv vejledning i lidt større grupper og med en varighed fra to til seks uger.",
  },
  policing: {
    quote:
      "I det udsatte boligområde Kløver-Hvedemarken er trygheden på to år steget med ca. 30 pct. ligesom tilliden til det lokale politi er steget.",
  },
  newStart: {
    quote: "I september 2010 havde 16 af de 25 familier fået tilbudt at flytte til en anden bydel.",
  },
  orders: {
    quote:
      "Endvidere kan kommunalbestyrelsen efter servicelovens § 57 b meddele unge i alderen 12-17 år et ungeplæg, som kan angive en eller flere handlepligter over for den unge",
    note: "Kilden skriver »forældreplæg« og »ungeplæg«. Henvisningerne til serviceloven er fra 2013 og er ikke efterset siden.",
  },
  hotspot: {
    quote:
      "Denne anbefaling er fulgt op af en række konkrete initiativer, ingen af dem er dog effektevalueret.",
  },
  cadets: {
    quote:
      "Der er brandkadetprojekter flere steder og de foreløbige erfaringer er overvejende positive.",
  },
  safetyWalk: {
    quote:
      "Konceptet består af en vandring gennem et boligområde med henblik på at afdække utrygge steder og situationer.",
  },
  gangExit: {
    quote:
      "Det er et mål for kommunens Sikker By-program, at 60 procent af de 18-25-årige, som har gennemført kommunens exit-forløb, ikke må være dømt for alvorlig eller personfarlig kriminalitet to år efter forløbets afslutning.",
    note: "Det er et mål. Værktøjskassen siger ikke, om det er nået.",
  },
  leisurePass: {
    quote:
      "Målgruppen er typisk udsatte børn og unge i alderen 6-18 år, der ikke har mulighed for at deltage i fritidsaktiviteter på lige vilkår med jævnaldrende.",
    note: "Trykt »Fritidsplas« i kilden.",
  },
  debtAdvice: {
    quote:
      "Erfaringerne fra igangværende projekter med gældsrådgivning er, at de har en positiv effekt på antallet af udsættelser.",
  },
  blueResources: {
    quote:
      "Funktionærerne uddannes til at spotte og vurdere problemer blandt beboerne, og de uddannes i, hvordan de sociale tilbud virker.",
  },
  rapAcademy: {
    quote:
      "Rap Akademiet er et gratis fritidstilbud til alle unge mellem 12 og 25 år i Aarhus Kommune med fokus på de udsatte boligområder.",
  },
  clubGuides: {
    quote: "Initiativet har til formål at bygge bro for de unge til det etablerede foreningsliv.",
  },
  flexible: {
    quote: "Ved fleksibel udlejning lejes de ledige boliger ud efter særlige kriterier.",
  },
  combined: {
    quote:
      "Ved kombineret udlejning må der ikke anvises boliger til personer, der har været uden for arbejdsmarkedet i længere tid.",
  },
  advertising: {
    quote:
      "Op til halvdelen af de ledige boliger i en problemramt boligafdeling kan lejes ud via annoncering.",
  },
  assignment: {
    quote: "Man kan aftale helt op til 100 % kommunal anvisning til et udsat boligområde.",
  },
  jointAgreement: {
    quote:
      "Hvis de boligsociale problemer i en kommune skal løses på den bedst mulige måde, kan det være en god ide, at alle boligorganisationer i kommunen er en del af en samlet aftale om udlejning.",
  },
  movingHelp: {
    quote:
      "For at stimulere fraflytning i et udsat boligområde, kan kommunen yde tilskud til flytteomkostninger, for beboere, der ønsker at flytte.",
  },
  copenhagen: {
    quote:
      "Andelen af beboere uden for arbejdsmarkedet er faldet, og ifølge Københavns Kommune er andelen af indflyttere på overførselsindkomst markant lavere end blandt fraflytterne og fastboende.",
  },
  vejleaaparken: {
    quote: "Landsbyggefonden har støttet renoveringen, som har kostet 1,4 mia. kr.",
  },
  askeroed: {
    quote:
      "I Askerød i Greve har nedrivning af 23 boliger og reduktion af boliger gjort det muligt at skabe 6 nye åbne passager i bebyggelsen, hvor der før var smalle gennemgange.",
  },
  bispehaven: {
    quote:
      "Renoveringen af Bispehaven i Århus har givet bebyggelsen et løft og har bidraget til positive ændringer i beboersammensætningen.",
  },
  business: { quote: "Udlejning skal ske til markedsleje." },
  commonHouse: { quote: "Det er muligt at etablere fælleshuse i et alment boligområde." },
  landSale: {
    quote:
      "Det er en forudsætning, at der er vedtaget en helhedsplan for området, således at salget og anvendelsen af provenuet sker som led i et samlet løft af området.",
    note: "Provenuet er også en kilde i finansieringsplanen; se siden Finansiering.",
  },
  dwellingSale: { quote: "Boligen skal sælges til markedsprisen." },
  healthHouse: { quote: "Et nyt Sundheds- og Kvartershus er netop åbnet i Kildeparken." },
  careHome: {
    quote:
      "Med etablering af Egelunden er der skabt mere liv og positiv dynamik i Egedalsvænge, mens uroen er stilnet af.",
  },
  gellerup: {
    quote:
      "Visionen er at gennemføre en massiv fysisk omdannelse af boligområdet i en skala, som ikke før er set i en helhedsplan.",
  },
  civicCentre: {
    quote:
      "I perioden 2008 til 2011 er der med midler fra satspuljen etableret 16 medborgercentre i filialer i udsatte boligområder, der tilføjer nye byfunktioner i boligområderne.",
  },
};

function provision(chapter: ChapterId, measure: MeasureId): Provision {
  const { title, page } = CHAPTERS[chapter];
  return {
    provision: `Værktøjskassen, afsnittet ${title}, fra side ${page}`,
    ...PASSAGES[measure],
    source: TOOLBOX,
    certainty: "statute",
    checked: { by: "projektet", on: "2026-11-25" },
  };
}

/** The authority behind each measure. */
export function authorityOf(measure: MeasureId): Provision {
  const chapters = Object.keys(MEASURES) as ChapterId[];
  const chapter = chapters.find((one) => (MEASURES[one] as readonly MeasureId[]).includes(measure));
  if (!chapter) throw new Error(`no chapter has the measure ${measure}`);
  return provision(chapter, measure);
}

/** What the toolbox also tells, and why it is no measure here. */
export const NOT_MEASURES: readonly { readonly subject: string; readonly why: string }[] = [
  {
    subject: "Effektiv styring og helhedsplaner",
    why: "Kravene til planen står på siden Tjekliste.",
  },
  {
    subject: "Politik for udsatte byområder i København",
    why: "En kommunes politik, ikke et værktøj, som en helhedsplan kan tage i brug.",
  },
  {
    subject:
      "Forhindring af, at en chikanerende lejer flytter til naboafdelingen, og politiets videregivelse af oplysninger",
    why: "Aftalt i Nye kriterier, men endnu ikke gennemført, da værktøjskassen blev skrevet.",
  },
];
