import { at, chapter, falling, rising, told } from "../entry";
import { FOR } from "../themes";

const BEGUN = rising(
  "Unge, der er begyndt på en ungdomsuddannelse",
  "pct.",
  "Kommunens ungdomsvejledning",
);

export const EDUCATION = chapter("basicSchool", {
  education: {
    kind: "background",
    heading: "Uddannelse",
    name: "Uddannelse i området",
    what: "Uddannelsesniveauet skal løftes. Det begynder med små børns sprog og læselyst, lektiehjælp og forældresamarbejde og fortsætter med stærke skoler, vejledning til unge og forældre, fastholdelse på ungdomsuddannelserne og opkvalificering af voksne. Skole og boligområde præger hinandens omdømme; en skole med næsten kun tosprogede kan også lykkes, når den indrettes efter det.",
    targetGroup: "Børn, unge og voksne uden uddannelse; forældre",
    lead: ["Kommunen (skoler og vejledning)"],
    partners: ["Forældre", "Ungdomsuddannelser"],
    themes: FOR.learning,
    goal: "Flere unge gennemfører en uddannelse",
    measurable: [
      falling(
        "Beboere på 30-59 år, der alene har grundskole",
        "pct.",
        "Beboerdata, Landsbyggefonden",
      ),
      BEGUN,
    ],
    measure: "childhood",
    quote: "Uddannelsesniveaulet blandt beboerne i de udsatte boligområder skal løftes.",
  },
  bookStart: {
    heading:
      '"Bogstart" og læsekufferter fremmer børns sprog - og deres muligheder på længere sigt',
    name: "Bogstart og læsekufferter",
    what: "Gratis bogpakker og besøg i hjemmet gør det lettere for forældre at udvikle barnets sprog og bruge biblioteket, også når de ikke selv læser dansk.",
    targetGroup: "Familier med børn fra 6 måneder til 3 år",
    lead: ["Bibliotekerne"],
    partners: ["Frivillige, der besøger familierne"],
    places: [
      at("20 kommuner", "4 gratis bogpakker, fra barnet er 6 måneder, til det fylder 3 år"),
      at(
        "Bispehaven, Aarhus",
        "Særlige bogpakker til de 0-3-årige",
        "Frivillige viser forældrene, hvordan materialet bruges",
        "Arrangementer på bibliotekerne",
      ),
    ],
    themes: FOR.smallChildren,
    goal: "Flere børn har et godt sprog ved skolestart",
    measurable: [
      rising("Børn med alderssvarende sprog ved skolestart", "pct.", "Kommunens sprogvurdering"),
      rising("Familier, der har fået bogpakker", "familier om året", "Biblioteket"),
    ],
    measure: "childhood",
    quote: "Børnene får 4 gratis bogpakker fra de er 6 måneder gamle til de fylder 3 år.",
  },
  allDaySchool: {
    heading: "Helhedsskole i Tåstrupgård med gode resultater",
    name: "Heldagsskole",
    what: "En længere skoledag med havregrød om morgenen, sund kost, flere kreative fag, idræt og leg, og høj faglighed med fx læseprogrammer. Test i stavning, læsning, læseudvikling og matematik 1-2 gange om året.",
    targetGroup: "Elever, ca. 95 pct. tosprogede",
    lead: ["Selsmoseskolen"],
    places: [
      at(
        "Tåstrupgård",
        "Skoledag fra 8 til 16",
        "Omdannet til heldagsskole for seks år siden (set fra 2013)",
        "Ca. 95 pct. af eleverne er tosprogede",
      ),
    ],
    results: [
      told(
        "measured",
        "Testene ligger på landsgennemsnittet og på nogle klassetrin højere; den enkelte elev flytter sig fagligt",
      ),
    ],
    themes: FOR.learning,
    goal: "Eleverne ligger fagligt på landsgennemsnittet",
    measurable: [
      rising("Elever på landsgennemsnittet eller over i læsning", "pct.", "Skolens test"),
    ],
    measure: "childhood",
    quote:
      "Testene viser, at eleverne er på niveau med landsgennemsnittet, og på nogle klassetrin endda ligger højere.",
    note: "Overskriften er trykt »Helhedsskole i Tåstrupgård«; teksten siger heldagsskole.",
  },
  homework: {
    heading: "Lektiecafé i Påskeløkken hjælper børn og unge",
    name: "Lektiecafé",
    what: "Børn og unge laver lektier med hjælp fra voksne, fordi mange forældre ikke kan hjælpe. Motivationen vokser, og børnene får en voksen, de kan tale med. Lektiecaféer i biblioteker har også været en succes.",
    targetGroup: "Områdets børn og unge",
    lead: ["Helhedsplanen", "Biblioteker"],
    partners: ["Frivillige fra Ungdommens Røde Kors", "Skoler"],
    places: [
      at("Påskeløkken, Odense", "Åbent to dage om ugen"),
      at(
        "Biblioteker",
        "3-årigt program med puljemidler fra Integrationsministeriet",
        "130 levedygtige lektiecaféer",
      ),
    ],
    results: [
      told(
        "reported",
        "Nåede en stor andel af områdets børn, også dem, der ellers ikke bruger lektiehjælp (Påskeløkken)",
      ),
      told("measured", "130 levedygtige caféer i biblioteker efter et 3-årigt program"),
    ],
    themes: FOR.learning,
    funding: ["Puljemidler fra Integrationsministeriet (bibliotekerne)"],
    goal: "Flere børn møder forberedte i skole",
    measurable: [
      rising("Børn, der kommer i lektiecaféen", "børn om ugen", "Caféens opgørelse"),
      rising("Områdets børn, der er nået", "pct.", "Helhedsplanens opgørelse"),
    ],
    measure: "childhood",
    quote:
      "Et 3-årigt program med pulje-midler fra Integrationsministeriet resulterede i 130 levedygtige lektiecaféer, og konceptet breder sig nu fra bibliotek til bibliotek.",
  },
  adoptedClasses: {
    heading: "Skoleelever fra udsatte boligområder i Esbjerg og Vejle møder ny jobvirkelighed",
    name: "Virksomheder adopterer skoleklasser",
    what: "En virksomhed følger en klasse: besøg hos hinanden, så eleverne ser forskellige job, og virksomheden møder unge, den ellers ikke når. Et socialt partnerskab.",
    targetGroup: "Skoleelever",
    lead: ["LEGO (legetøjskoncern)", "JyskeVestkysten (dagblad)"],
    partners: ["Skolerne"],
    places: [
      at("Nørremarksskolen, Vejle", "LEGO har adopteret 3 klasser"),
      at("Bakkegårdsskolen, Esbjerg", "JyskeVestkysten har adopteret en klasse"),
    ],
    results: [told("reported", "Kaldes vellykket, uden tal")],
    themes: FOR.learning,
    goal: "Flere elever kender virksomheder og job uden for området",
    measurable: [rising("Klasser med en virksomhed", "klasser", "Skolerne")],
    measure: "childhood",
    quote:
      "I et vellykket socialt partnerskab har Legetøjskoncernen LEGO og dagbladet JyskeVestkysten adopteret skoleklasser i udsatte boligområder.",
  },
  guidance: {
    heading:
      "Intensiv vejledning til unge, der ikke fik påbegyndt er ungdomsuddannelse efter grundskole",
    name: "Intensiv vejledning",
    what: "Et fast program i lidt større grupper, hvor forskellige virkemidler får den unge til at tage ansvar for sin uddannelse.",
    targetGroup: "Unge, der ikke er begyndt på en ungdomsuddannelse efter grundskolen",
    lead: ["Fastholdelseskaravanen"],
    partners: ["UU-Kolding", "UU-Vestegnen"],
    places: [at("Kolding og Vestegnen", "To til seks uger")],
    conditions: ["Programmet ligger fast fra begyndelsen."],
    results: [told("reported", "Udsatte unge er blevet afklaret og motiveret; uden tal")],
    themes: FOR.learning,
    goal: "Flere unge er begyndt på en ungdomsuddannelse",
    measurable: [BEGUN],
    measure: "childhood",
    quote:
      "Der er tale om intensiv vejledning i lidt større grupper og med en varighed fra to til seks uger.",
    note: "Overskriften er trykt »påbegyndt er ungdomsuddannelse«.",
  },
});
