import type { Provision } from "../../core/provision";
import type { LettingRuleId } from "./rules";
import { BL_4912, MINISTRY_2024, read, SECTION_51B, SECTION_60B, toolbox } from "./sources";

const ACT_2010 = {
  title:
    "Lov om ændring af lov om almene boliger m.v. (stop for anvisning til ghettoområder), 2010",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=135224",
};
const BL_1422 = {
  title: "BL informerer 1422 (2022): husning af fordrevne fra Ukraine",
  url: "https://bl.dk/bl-informerer/2022/4/1422-ny-saerlovgivning-om-mulighed-for-husning-af-ukrainske-flygtninge-i-udsatte-boligomraader/",
};
const AUTHORITY = {
  title: "Social- og Boligstyrelsen: Fleksibel udlejning (2023)",
  url: "https://www.sbst.dk/bolig/almene-boliger/familieboliger/fleksibel-udlejning",
};
const ANSWER_B137 = {
  title: "Svar på spørgsmål 7 til beslutningsforslag B 137 (2020-21)",
  url: "https://ft.dk/samling/20201/beslutningsforslag/B137/spm/7/svar/1773558/2379540/index.htm",
};

/** The provisions that decide each rule, with the words that hold its limits. */
export const DECIDING: Readonly<Record<LettingRuleId, readonly Provision[]>> = {
  flexible: [
    toolbox(
      "Fleksibel udlejning",
      "I udsatte boligområder i de større byer, hvor der er pres på boligmarkedet og stor efterspørgsel på boliger",
    ),
  ],
  combined: [
    read(
      "almenboligloven § 51 b, stk. 3",
      "1) der bor mindst 1.000 beboere i afdelingerne tilsammen og 2) mindst 40 pct. af beboerne i alderen 18-64 år i afdelingerne tilsammen er uden for arbejdsmarkedet",
      SECTION_51B,
    ),
    read(
      "almenboligloven § 51 b, stk. 4",
      "Hvis området har mindst 5.000 beboere, er det tilstrækkeligt, at mindst 30 pct. af beboerne er uden for arbejdsmarkedet.",
      MINISTRY_2024,
      "statute",
      "Ministeriets ord; i de læste udgaver af loven er stykket skåret af.",
    ),
  ],
  vacant: [
    toolbox(
      "Kombineret udlejning",
      "lade en ledig bolig stå tom i op til 1 år, hvis man gør en ekstraordinær indsats for at udleje boligen",
    ),
  ],
  advertising: [
    toolbox(
      "Annoncering",
      "Op til halvdelen af de ledige boliger i en problemramt boligafdeling kan lejes ud via annoncering.",
    ),
  ],
  assignment: [
    toolbox("Kommunal anvisning", "op til 100 % kommunal anvisning til et udsat boligområde"),
  ],
  excluded: [
    toolbox(
      "Kommunal anvisning",
      "nogle persongrupper, som skal anvises til andre boligområder. Det gælder f.eks. flygtninge og nyligt løsladte.",
    ),
    read(
      "almenboligloven § 59, stk. 6 (2010)",
      "beliggende i et ghettoområde, jf. § 61 a, eller i et område, der opfylder betingelserne i § 51 b, stk. 3 og 4, må ikke anvises til boligsøgende",
      ACT_2010,
      "statute",
      "Ordlyden fra 2010; stykket er ændret siden. Løsladte er omfattet i 6 måneder efter løsladelsen.",
    ),
  ],
  jointByMunicipality: [
    read(
      "almenboligloven § 60 b, stk. 1",
      "der omfatter mere end 50 pct. af kommunens almene familieboliger, kan kommunalbestyrelsen beslutte",
      SECTION_60B,
    ),
  ],
  jointByMinister: [
    read(
      "almenboligloven § 60 b, stk. 3",
      "uanset at den indgående aftale ikke omfatter mere end 50 pct. af kommunens almene familieboliger",
      SECTION_60B,
    ),
  ],
  movingHelp: [
    toolbox(
      "Flyttehjælp",
      "fraflytning i et udsat boligområde, kan kommunen yde tilskud til flytteomkostninger",
    ),
  ],
  refund: [
    toolbox(
      "Flyttehjælp",
      "delvis refusion af kommunernes udgifter til flyttetilskud i områder, der ikke er omfattet af listen",
    ),
  ],
  copenhagen: [
    toolbox(
      "Udlejningsaftale",
      "ikke anviser boligsocialt til de ca. 10.000 boliger, som ligger i de mest udsatte boligområder, som er dem, hvor over 40 pct. står udenfor arbejdsmarkedet",
    ),
  ],
};

/** What other sources say of a rule, besides the provisions that decide it here. */
export const FURTHER: Readonly<Partial<Record<LettingRuleId, readonly Provision[]>>> = {
  flexible: [
    read(
      "almenboligloven § 60",
      "Kommuner og almene boligorganisationer kan aftale, at udlejning skal ske efter særlige kriterier.",
      AUTHORITY,
      "secondary",
      "Loven kræver en aftale, men ikke pres på boligmarkedet; i udsatte boligområder gælder særlige regler, som ikke er med her.",
    ),
  ],
  combined: [
    toolbox(
      "Kombineret udlejning",
      "I boligområder med mange beboere uden for arbejdsmarkedet kan det være en løsning at bruge reglerne om kombineret udlejning.",
    ),
    read(
      "almenboligloven § 51 b, stk. 1",
      "Kommunalbestyrelsen kan beslutte, at boligorganisationen ved udlejning af almene familieboliger i afdelinger beliggende i områder med en høj andel af personer uden for arbejdsmarkedet skal afvise boligsøgende på ventelisten",
      SECTION_51B,
    ),
    read(
      "BL informerer 4912",
      "mindst 1.000 boliger, hvor mindst 40 pct. af beboerne i alderen 18-64 år er uden for arbejdsmarkedet",
      BL_4912,
      "secondary",
      "BL skriver boliger om den første grænse; loven og ministeriet siger beboere. Listen af 1. oktober 2012 havde 56 områder.",
    ),
  ],
  excluded: [
    read(
      "integrationsloven § 12, stk. 2",
      "et absolut forbud for kommunerne mod at anvise nyankomne flygtninge til boliger eller midlertidige boligløsninger i udsatte områder",
      BL_1422,
      "secondary",
      "Gengivet af BL; siden 2022 er der en undtagelse for fordrevne fra Ukraine.",
    ),
  ],
  jointByMunicipality: [
    toolbox(
      "Fælles udlejningsaftale",
      "der omfatter et flertal af de almene boliger, kan kommunen beslutte, at alle almene boliger i kommunen skal være omfattet af aftalen.",
      "Værktøjskassen nævner udvidet kommunal anvisning, kombineret udlejning og annoncering; § 60 b nævner anvisning (§ 59, stk. 2), udlejning (§ 60, stk. 1) og annoncering (§ 60 a).",
    ),
  ],
  jointByMinister: [
    toolbox(
      "Fælles udlejningsaftale",
      "Har kommunen en aftale med mindre end halvdelen, kan ministeren for by, bolig og landdistrikter godkende, at aftalen kommer til at omfatte alle de almene boliger.",
    ),
  ],
  movingHelp: [
    read(
      "almenboligloven § 63 c, stk. 1",
      "En kommune kan for at stimulere en frivillig fraflytning af en nærmere defineret personkreds give tilskud (udvidet flyttehjælp)",
      ANSWER_B137,
      "secondary",
      "Tilflytningsboligen skal ligge inden for kommunegrænsen, og vilkårene skal offentliggøres.",
    ),
  ],
};

/** What the law has on letting that is not encoded, and why. */
export const NOT_ENCODED: readonly { readonly subject: string; readonly why: string }[] = [
  {
    subject: "Kommunens ret til en del af de ledige boliger (§ 59, stk. 1)",
    why: "BL skriver »hver 4. ledige familie- og ungdomsbolig«, og værktøjskassen »en del«; lovens egne ord er ikke læst, så reglen får intet svar.",
  },
  {
    subject: "Boligsøgende på ventelisten, som afvises ved kombineret udlejning (§ 51 b, stk. 1)",
    why: "Det afhænger af den enkelte boligsøgendes ydelser, ikke af området.",
  },
];
