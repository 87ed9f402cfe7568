import { natureOfActivity } from "../../../src/finance/read/names/activity";
import { HEAD, IN_ORDER, kinds } from "./tables";

/** What is told of an activity whose kind says the one or the other. */
function told(activity: string, kind: string): string[] {
  const plan = [
    ...IN_ORDER,
    [
      activity,
      "Sundhed",
      kind,
      2014,
      kind === "Renovering" ? "Landsbyggefonden, renoveringsrammen" : "Landsbyggefonden",
      300_000,
    ],
    [activity, "Sundhed", kind, 2014, "Kommunen", 100_000],
  ];
  return [
    ...new Set(
      kinds(plan).filter((one) => one === "physicalAsSocial" || one === "socialAsPhysical"),
    ),
  ];
}

const SOCIAL = [
  "Lektiecafé",
  "Lektiehjælp",
  "Mentorordning",
  "Jobmentor",
  "Bydelsmødre",
  "Fædregruppe",
  "Fritidsjob",
  "Lommepengeprojekt",
  "Ungdomsråd",
  "Ungdomsklub",
  "Kvindecafé",
  "Mandeklubben for ældre",
  "Motionshold",
  "Kostvejledning",
  "Madlavning for fædre",
  "Fællesspisning",
  "Naboskabsprojekt",
  "Beboernetværk",
  "Beboerblad",
  "Sommerfest",
  "Kulturfestival",
  "Teatergruppe",
  "Musikundervisning",
  "Sprogcafé",
  "Jobcafé",
  "Uddannelsesvejledning",
  "Brobygning til uddannelse",
  "Brobygning til foreningslivet for børn",
  "Vej til job",
  "Vejen til uddannelse",
  "Nye veje til job",
  "Genvej til beskæftigelse",
  "Trappe til job",
  "Gadeplansarbejde",
  "Opsøgende arbejde",
  "Kriminalpræventiv indsats",
  "Natteravne",
  "Konfliktmægling",
  "Gældsrådgivning",
  "Økonomisk rådgivning",
  "Udflugt for familier",
  "Ferieaktiviteter for børn",
  "Fodboldskole for piger",
  "Svømning for kvinder",
  "Sundhedsambassadører",
  "Byggelegeplads for børn",
  "Frivilligkoordinator",
  "Socialrådgiver i klubben",
  "Forældrekursus",
  "Homework café",
];

test.each(SOCIAL)(
  "%s is a social activity, and is told where it is booked as renovation",
  (activity) => {
    expect(natureOfActivity(activity)).toMatchObject({ nature: "social" });
    expect(told(activity, "Boligsocial")).toEqual([]);
    expect(told(activity, "Renovering")).toEqual(["socialAsPhysical"]);
  },
);

const WORKS: readonly (readonly [string, string])[] = [
  ["Tagrenovering blok 4", "renovation"],
  ["Udskiftning af vinduer", "renovation"],
  ["Nye altaner", "renovation"],
  ["Belysning på stier", "renovation"],
  ["Renovering af facader", "renovation"],
  ["Facaderenovering", "renovation"],
  ["Efterisolering af gavle", "renovation"],
  ["Nye vinduer i ungdomsboligerne", "renovation"],
  ["Renovering af ungdomsklubben", "renovation"],
  ["Ombygning af børnehave", "renovation"],
  ["Nyt tag på beboerhuset", "renovation"],
  ["Altaner til ældreboliger", "renovation"],
  ["Udskiftning af køkkener", "renovation"],
  ["Badeværelsesrenovering", "renovation"],
  ["Udskiftning af faldstammer", "renovation"],
  ["Kloakarbejde", "renovation"],
  ["Istandsættelse af opgange", "renovation"],
  ["Modernisering af lejligheder", "renovation"],
  ["Boligsammenlægning", "renovation"],
  ["Sammenlægning af lejligheder", "renovation"],
  ["Ventilationsanlæg", "renovation"],
  ["Solceller på taget", "renovation"],
  ["Nye elevatorer", "renovation"],
  ["Dørtelefoner", "renovation"],
  ["Nye indgangspartier", "renovation"],
  ["Ny legeplads for børn", "renovation"],
  ["Forbedring af udearealer", "renovation"],
  ["Belægning og beplantning", "renovation"],
  ["Opførelse af nyt beboerhus", "renovation"],
  ["Tilbygning til klubhus", "renovation"],
  ["Energirenovering af familieboliger", "renovation"],
  ["Murværk og beton", "renovation"],
  ["Tryghedsrenovering", "renovation"],
  ["Nedrivning af blok 5", "demolition"],
  ["Nedbrydning af garager", "demolition"],
  ["Delvis nedrivning af ungdomsboliger", "demolition"],
  ["Ny sti til skolen", "infrastructure"],
  ["Etablering af stier", "infrastructure"],
  ["Stisystem", "infrastructure"],
  ["Cykelsti langs skolen", "infrastructure"],
  ["Ny vej gennem området", "infrastructure"],
  ["Anlæg af vej", "infrastructure"],
  ["Adgangsvej til blok 7", "infrastructure"],
  ["Vejgennembrud", "infrastructure"],
  ["Parkeringspladser", "infrastructure"],
  ["P-pladser ved blok 2", "infrastructure"],
  ["Asfaltering af fortov", "infrastructure"],
  ["New road to the school", "infrastructure"],
];

test.each(WORKS)(
  "%s is physical works of the frame %s, and is told where it is booked as social support",
  (activity, frame) => {
    expect(natureOfActivity(activity)).toEqual({ nature: "physical", frame });
    expect(told(activity, "Boligsocial")).toEqual(["physicalAsSocial"]);
    expect(told(activity, "Renovering")).toEqual([]);
  },
);

/** Words of both sorts, or of neither: whatever the kind says is believed. */
const OPEN = [
  "Renoveringsambassadører",
  "Stisystem-gåture for kvinder",
  "Beboerinddragelse i renoveringen",
  "Workshop om nye facader",
  "Informationsmøder om nedrivning",
  "Koordinator for nedrivningen",
  "Renoveringscafé",
  "Legepladsvært",
  "Legepladsfest",
  "Byggeteknisk rådgivning",
  "Altanudvalg",
  "Projektleder",
  "Projektleder til renovering",
  "Administration",
  "Ungdomsboliger blok 3",
  "Kulturhus",
  "Beboerhus Bøgevej",
  "Nørrevej 12",
  "Område Nord",
  "Aktivitet 7",
  "Blok 5",
  "Etablering af beboerhus",
  "Tag ansvar",
  "Vej",
  "Sti",
  "Omkostninger",
  "Vedligeholdelse af venskaber",
  "Nye veje",
];

test.each(OPEN)("%s may be either, so its kind is believed", (activity) => {
  expect(natureOfActivity(activity)?.nature).toBeUndefined();
  expect([...told(activity, "Boligsocial"), ...told(activity, "Renovering")]).toEqual([]);
});

test("works under a social theme that the fund pays are told without a kind, and a manner of speaking is not", () => {
  const plan = (activity: string) => [
    HEAD,
    [activity, "Sundhed", "", 2013, "LBF", 300],
    [activity, "Sundhed", "", 2013, "Kommunen", 100],
  ];
  expect(kinds(plan("Tagrenovering blok 4"))).toContain("physicalAsSocial");
  for (const activity of ["Vej til job", "Renoveringsambassadører", "Nye veje til uddannelse"])
    expect(kinds(plan(activity))).toEqual([]);
});
