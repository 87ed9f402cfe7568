import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

const WORKING = falling(
  "Beboere på 18-64 år uden tilknytning til arbejdsmarked eller uddannelse",
  "pct.",
  "Beboerdata, Landsbyggefonden",
);

export const EMPLOYMENT = chapter("jobless", {
  residentMix: {
    kind: "background",
    heading: "Beboersammensætning",
    page: 11,
    name: "Beboersammensætningen",
    what: "Sammensætningen af beboere er skæv. Indsatsen støtter beboerne i arbejde og uddannelse, styrker integrationen og forebygger kriminalitet, gerne i partnerskab med virksomheder og deres CSR (Corporate Social Responsibility).",
    partners: ["Kommuner, organisationer, institutioner, frivillige", "Virksomheder (CSR)"],
    quote: "Beboersammensætningen i de udsatte boligområder er skæv.",
  },
  employment: {
    kind: "background",
    heading: "Beskæftigelse",
    name: "Beskæftigelse i området",
    what: "Nogle kan tage et job med det samme, men mangler en fod indenfor: rådgivning, fremskudt vejledning, virksomhedspraktik og løntilskud hjælper, og unge kan begynde med fritids- og feriejob. Andre skal have hjælp til sprog, helbred eller misbrug i samme indsats, tæt på en rigtig arbejdsplads, fx med sprogundervisning og støtte til at møde til tiden. Mentorer og fælles aktiviteter skaber netværk.",
    targetGroup: "Voksne uden arbejde og unge",
    lead: ["Kommunen (jobcentret)"],
    partners: ["Boligorganisationer", "Virksomheder"],
    themes: FOR.work,
    goal: "Flere beboere er i arbejde eller uddannelse",
    measurable: [WORKING],
    measure: "employment",
    quote: "Beskæftigelsen blandt beboerne i de udsatte boligområder skal øges.",
  },
  outreach: {
    heading: "Fremskudt beskæftigelsesindsats",
    name: "Fremskudt beskæftigelsesindsats",
    what: "Jobcentret har kontor og jobkonsulenter ude i boligområdet. De lovpligtige samtaler holdes mere uformelt på hjemmebane, kontakten bliver hyppigere, og medarbejderne lærer området og de lokale aktører at kende.",
    targetGroup: "Beboere uden arbejde, også med andre problemer end ledighed",
    lead: ["Kommunens jobcenter"],
    partners: ["Lokale aktører i boligområdet"],
    conditions: ["En fysisk enhed i selve boligområdet."],
    results: [
      told(
        "reported",
        "Andelen uden arbejde er faldet, hvor der er en fremskudt indsats, sammenlignet med områder uden; uden tal",
      ),
    ],
    themes: FOR.work,
    goal: "Flere beboere kommer i arbejde eller uddannelse gennem jobkonsulenter i området",
    measurable: [
      WORKING,
      rising("Samtaler holdt i boligområdet", "samtaler om året", "Jobcentrets opgørelse"),
      rising(
        "Deltagere, der er kommet i arbejde eller uddannelse",
        "personer",
        "Jobcentrets opgørelse",
      ),
    ],
    measure: "employment",
    quote:
      "I områder med en fremskudt beskæftigelsesindsats, er der sket et fald i andelen af beboere uden arbejde sammenlignet med områder, der ikke har haft det.",
  },
  partnerships: {
    heading: "Sociale partnerskaber sikrer job og praktikpladser",
    name: "Sociale partnerskaber",
    what: "Boligorganisationer og virksomheder aftaler praktikpladser og job til beboerne, især når der bygges og renoveres: uddannelses- og praktikpladser, fleks- og løntilskudsjob, ferie- og fritidsjob.",
    targetGroup: "Beboere i almene boliger, særligt unge nydanskere",
    lead: [
      "BL – Danmarks Almene Boliger og Dansk Byggeri (partnerskabsaftale)",
      "BRFKredit (projekt »Flere praktikpladser«)",
    ],
    partners: [
      "Almene boligorganisationer",
      "Entreprenørfirmaet Pihl",
      "Virksomheder i byggebranchen",
    ],
    places: [
      at(
        "Askerød, Greve",
        "Renoveringen gav en nyuddannet ingeniør fast job som pladsingeniør",
        "Pihl ansatte flere unge beboere i sommerferiejob",
      ),
    ],
    results: [
      told(
        "reported",
        "»Flere praktikpladser« har skaffet praktikpladser til mange unge nydanskere",
      ),
      told(
        "reported",
        "Pihl så mindre hærværk og færre tyverier end på sine andre byggepladser (Askerød)",
      ),
    ],
    themes: FOR.work,
    goal: "Flere beboere har praktikplads eller job i virksomheder, der arbejder i området",
    measurable: [
      rising("Praktikpladser og job til beboere", "pladser om året", "Partnerskabets opgørelse"),
      WORKING,
    ],
    measure: "employment",
    quote:
      "Sociale partnerskaber mellem almene boligorganisationer og virksomheder skaber praktikpladser og job til beboerne i den almene sektor.",
  },
  youthJobs: {
    heading: "Ansættelse af unge i Mjølnerparken baner vej for fritidsjob udenfor afdelingen",
    name: "Ansættelse af unge i afdelingen",
    what: "Unge får lommepengejob i afdelingen: renholdning, trappevask, opsætning af plakater og lignende, og hjælpes derefter videre til et almindeligt fritidsjob.",
    targetGroup: "Unge på ca. 15 år",
    lead: ["Boligafdelingen"],
    places: [at("Mjølnerparken, København", "Ca. 4 timer om ugen", "Ansat i højst 1 år")],
    conditions: [
      "Ansættelsen er tidsbegrænset; bagefter hjælpes den unge til et ordinært fritidsjob.",
    ],
    results: [
      told(
        "reported",
        "Flere søger fritidsjob, og statistik viser, at en større andel har fået et uden for afdelingen; tallene er ikke gengivet",
      ),
    ],
    themes: FOR.youthWork,
    goal: "Flere unge fra området har et fritidsjob uden for afdelingen",
    measurable: [
      rising(
        "Unge med fritidsjob uden for afdelingen",
        "pct. af de ansatte unge",
        "Helhedsplanens opgørelse",
      ),
      rising("Unge ansat i afdelingen", "unge om året", "Boligafdelingen"),
    ],
    measure: "employment",
    quote:
      "Projektet er målrettet unge på ca. 15 år, som arbejder ca. 4 timer ugentligt og er ansat i afdelingen i maksimalt 1 år.",
  },
});
