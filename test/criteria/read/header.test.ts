import { headingOf, isUnitText, plainHeader } from "../../../src/criteria/read/head/header";
import { yearHeading } from "../../../src/criteria/read/head/yearheading";

// What headings say. The groups are the law's: 18-64 years for work, 18 years and over for convictions, 30-59 for schooling
// (§ 61 a); the toolbox's five headings, the ministry's short ones, and what municipalities write for them.

const kindOf = (heading: string) => headingOf(heading).kind;

describe("the plain text of a heading", () => {
  test.each([
    ["Andel ikke-\nvestlige", "andel ikke vestlige"],
    ["Område", "omraade"],
    ["Område".normalize("NFD"), "omraade"],
    ["Ælæøå", "aelaeoeaa"],
    ["Café", "cafe"],
    ["1.000 kr.", "tkr kr"],
    ["1000kr", "tkr kr"],
    ["1 000 KR", "tkr kr"],
    ["pr. 10.000 beboere", "pr 10000 beboere"],
    ["pr.10,000", "pr 10000"],
    ["pr. 10 000", "pr 10000"],
    ["pr. 1.000 beboere", "pr 1000 beboere"],
    ["21.000", "21 000"],
    ["‰", "promille"],
    ["%", "pct"],
    ["18-64 år", "18til64 aar"],
    ["18 – 64", "18til64"],
    ["18 til 64-årige", "18til64 aarige"],
    ["18to64", "18til64"],
    ["12-2014", "12 2014"],
    ["18+", "18plus"],
    ["18 +", "18plus"],
    ["18 år+", "18plus"],
    ["8+", "8"],
    ["  (Kr.)  ", "kr"],
  ])("%j: %s", (heading, plain) => {
    expect(plainHeader(heading)).toBe(plain);
  });
});

describe("the unit", () => {
  test.each([
    ["Dømte pr. 10.000 beboere", "per10000"],
    ["Dømte per 10,000", "per10000"],
    ["Dømte ud af 10 000", "per10000"],
    ["Dømte af 10000", "per10000"],
    ["Convicted of 10,000", "per10000"],
    ["Dømte 10.000", null],
    ["Dømte pr. 100.000", null],
    ["Dømte, ‰", "perThousand"],
    ["Dømte i promille", "perThousand"],
    ["Convicted per mille", "perThousand"],
    ["Dømte pr. 1.000", "perThousand"],
    ["Dømte pr. tusind", "perThousand"],
    ["Convicted per 1,000", "perThousand"],
    ["Dømte (%)", "percent"],
    ["Dømte, pct.", "percent"],
    ["Dømte i procent", "percent"],
    ["Convicted percentage", "percent"],
    ["Convicted per cent", "percent"],
    ["Procentandel dømte", "percent"],
    ["Procentdel dømte", "percent"],
    ["Andel dømte", null],
    ["Dømte", null],
  ])("of »%s« is %s, and the heading is of the convicted", (heading, unit) => {
    expect(headingOf(heading)).toMatchObject({ kind: "convicted", unit });
  });
  test.each([
    ["Andel dømte", true],
    ["Dømte, pct.", true],
    ["Share convicted", true],
    ["Rate of convicted", true],
    ["Domfældte, ratio", true],
    ["Proportion convicted", true],
    ["Dømte", false],
    ["Antal dømte", false],
    ["Forandel dømte", false],
  ])("»%s« names a share: %p", (heading, isShare) => {
    expect(headingOf(heading).isShare).toBe(isShare);
  });
  test.each([
    ["Dømte, gennemsnit over de seneste 2 år", true],
    ["Dømte, gennemsnit over sidste to år", true],
    ["Dømte, gennemsnit for 2012 og 2013", true],
    ["Dømte, gennemsnit af 2 år", true],
    ["Dømte (gns.)", true],
    ["Dømte i snit", true],
    ["Dømte, 3-årigt", true],
    ["Dømte årligt", false],
    ["Convicted, mean", true],
    ["Dømte, 2 år", true],
    ["Dømte, toårigt", true],
    ["Dømte, to år", true],
    ["Convicted, two years", true],
    ["Uden arbejde, 4 år", true],
    ["Uden arbejde, fire år", true],
    ["Convicted, four-year", true],
    ["Dømte 2012", false],
    ["Dømte, 3 år", false],
    ["Dømte, gennemsnit af alle", false],
    ["Dømte, gennemsnit", false],
  ])("»%s« names a mean over years: %p", (heading, isMean) => {
    expect(headingOf(heading).isMean).toBe(isMean);
  });
});

describe("the law's criteria", () => {
  test.each<[string, readonly string[]]>([
    [
      "jobless",
      [
        "Uden arbejde",
        "Andel udenfor arbejdsmarkedet",
        "Andel uden for arbejdsmarkedet",
        "Andel af 18-64-årige uden tilknytning til arbejdsmarkedet eller uddannelse",
        "Ikke i beskæftigelse",
        "Manglende tilknytning",
        "Hverken i job eller uddannelse",
        "Uden erhverv",
        "Arbejdsmarkedstilknytning: udenfor",
        "Beskæftigelse: udenfor",
        "Arbejdsløse",
        "Ledige",
        "Ledighed",
        "Arbejdsmarkedskriteriet",
        "Jobless",
        "Unemployed",
        "Workless",
        "Not in employment",
        "Not connected to the labour market",
        "Out of work",
        "Outside the labour market",
        "Without a job".replace(" a", ""),
        "No employment",
        "NEET",
      ],
    ],
    [
      "nonwestern",
      [
        "Ikke-vestlige",
        "Ikkevestlig baggrund",
        "Andel indvandrere og efterkommere fra ikke-vestlige lande",
        "Non-western",
        "Nonwestern immigrants",
        "Andel indvandrere og efterkommere",
        "Immigrants",
        "Descendants",
        "Etnisk baggrund",
        "Etnicitet",
        "Ethnicity",
        "Vestlige og ikke-vestlige",
        "Vestlige og ikkevestlige",
        "Western and nonwestern",
      ],
    ],
    [
      "convicted",
      [
        "Andel dømte, mindst 3 gange landsgennemsnittet",
        "Dømte",
        "Andel domt",
        "Kriminalitet",
        "Convicted",
        "Sentenced",
        "Crime",
        "Overtrædelse af straffeloven",
        "Domfældte",
        "Lovovertrædere",
        "Dømte (ikke i arbejde medregnet)",
      ],
    ],
    [
      "basicSchool",
      [
        "Andel med grundskole",
        "Alene grundskoleuddannelse",
        "Grunduddannede",
        "Folkeskole",
        "Basic school",
        "Primary education",
        "Compulsory school",
        "Lower secondary education",
        "Ufaglærte",
        "Uden uddannelse",
        "Ingen uddannelse",
        "Kun kort uddannelse",
        "Lavt uddannede",
        "Low education",
      ],
    ],
    [
      "income",
      [
        "Indkomst",
        "Income",
        "Indtægt",
        "Bruttoindkomst i pct. af regionens",
        "Indkomst ift. regionen",
        "Indkomstindeks",
        "Relativ indkomst, kr.",
        "Relative income, DKK",
        "Indkomstandel",
      ],
    ],
    [
      "areaIncome",
      [
        "Bruttoindkomst, kr.",
        "Bruttoindkomst i kroner",
        "Indkomst (1000kr)",
        "Indkomst, DKK",
        "Indkomstbeløb beløb",
        "Income amount",
      ],
    ],
    [
      "regionIncome",
      ["Regionens indkomst", "Regionens bruttoindkomst, kr.", "Landsdelens indkomst"],
    ],
    ["limit:convicted", ["Grænse for dømte", "Limit, convicted", "Threshold, crime"]],
    [
      "national:convicted",
      [
        "Dømte, landsgennemsnit",
        "Andel dømte (hele landet), pct.",
        "Dømte pr. 10.000 – landstal",
        "Landsgennemsnit for dømte",
        "Landstal, dømte",
        "Hele landet, dømte",
        "National average, convicted",
      ],
    ],
    [
      "municipality",
      [
        "Kommune",
        "Kommunenavn",
        "Kommunens navn",
        "Municipality",
        "Municipality name",
        "Hjemkommune",
      ],
    ],
    [
      "area",
      [
        "Boligområde",
        "Område",
        "Områdenavn",
        "Navn",
        "Name",
        "Area",
        "Estate",
        "Neighborhood",
        "Neighbourhood",
        "Afdeling",
        "Kvarter",
        "Ghettoområde",
      ],
    ],
    [
      "residents",
      [
        "Beboere",
        "Antal beboere",
        "Beboertal",
        "Indbyggere",
        "Indbyggertal",
        "Residents",
        "Resident count",
        "Beboer",
        "Borger",
        "Population",
        "Folketal",
        "Befolkning",
        "Personer",
        "Borgere",
        "Antal beboere pr. 1. januar",
        "Antal beboere 2013",
      ],
    ],
    [
      "people:18-64",
      ["Antal 18-64-årige", "Beboere 18-64 år", "Residents aged 18 to 64", "18-64 år"],
    ],
    ["people:30-59", ["Antal 30-59-årige", "Beboere mellem 30 og 59 år: 30–59", "30-59 år"]],
    [
      "people:18+",
      [
        "18+ årige",
        "Beboere på 18 år og derover",
        "Beboere 18+",
        "Beboere 18 år+",
        "Beboere 18 og derover",
        "18-årige og derover",
        "Beboere over 18 år",
        "Beboere på mindst 18 år",
        "Beboere fyldt 18 år",
        "Voksne",
        "Adults",
        "Residents 18 years and over",
        "Residents 18 and over",
      ],
    ],
    ["count:jobless", ["Antal uden arbejde", "Antal ledige", "Heraf ledige"]],
    [
      "count:nonwestern",
      ["Antal ikke-vestlige", "Antal indvandrere og efterkommere", "Number of immigrants"],
    ],
    [
      "count:convicted",
      ["Antal dømte", "Personer dømt", "Convicted persons", "Count of convicted"],
    ],
    ["count:basicSchool", ["Antal med grundskole"]],
    [
      "year",
      [
        "År",
        "Årstal",
        "Year",
        "Listeår",
        "Opgørelsesdato",
        "Dato",
        "Liste pr.",
        "Pr.",
        "Periode",
        "År for listen",
        "List date",
        "Listens dato",
      ],
    ],
  ])("%s", (kind, headings) => {
    expect(headings.map((heading) => [heading, kindOf(heading)])).toEqual(
      headings.map((heading) => [heading, kind]),
    );
  });

  test("none of them", () => {
    const none = [
      "",
      "Opfyldt",
      "Kriterier",
      "Antal kriterier",
      "Grænse for indkomst",
      "Landsgennemsnit",
      "Landsplan, dømte",
      "Uden for arbejdsmarkedet, hele landet",
      "Grundskole (landsgennemsnit), pct.",
      "Dømte i forhold til landsgennemsnittet",
      "Dømte ift. landsgennemsnittet",
      "Over grænsen",
      "Overskridelse, dømte",
      "Kommunens dømte",
      "Dømte i kommunen",
      "Afstand til grænse, dømte",
      "Ændring i dømte",
      "Change in convicted",
      "Udvikling i indkomst",
      "Forskel i indkomst",
      "Rang",
      "Ranking",
      "På listen",
      "Listet",
      "Status",
      "Prognose, beboere",
      "Fremskrivning, beboere",
      "Mål for indkomst",
      "Target, income",
      "Vestlige indvandrere",
      "Western immigrants",
      "Overførselsindkomst",
      "Afdeling nr.",
      "Område ID",
      "LBF-nummer, afdeling",
      "Andel beboere",
      "Kommunekode",
      "Bemærkning",
    ];
    expect(none.map((heading) => [heading, kindOf(heading)])).toEqual(
      none.map((heading) => [heading, null]),
    );
  });

  test("an age that the law has no group of is neither the residents nor a group", () => {
    const none = [
      "Beboere under 18 år",
      "Beboere under 7 år",
      "Beboere 0-18 år",
      "Beboere 0-6 år",
      "Beboere 15-18 år",
      "Antal 0-17-årige",
      "Beboere i alderen 7 til 17 år",
      "Antal beboere over 60 år",
      "Beboere 65 år og derover",
      "Beboere 65+",
      "Beboere 65 og derover",
      "Beboere ældre end 65",
      "Residents older than 65",
      "Voksne 18-29 år",
      "Voksne over 60 år",
      "Beboere pr. bolig",
      "Beboere pr. ha",
      "Residents per household",
    ];
    expect(none.map((heading) => [heading, kindOf(heading)])).toEqual(
      none.map((heading) => [heading, null]),
    );
  });

  test.each([
    "I arbejde",
    "Beskæftigelsesfrekvens",
    "Erhvervsfrekvens",
    "I job",
    "Employed",
    "In work",
    "Tilknytning",
    "Labour market",
    "Labor force",
    "Arbejdsmarked",
  ])("»%s« is the wrong way round", (heading) => {
    expect(headingOf(heading)).toMatchObject({ kind: null, inverted: "jobless" });
  });
});

describe("the toolbox's and the ministry's single words", () => {
  test.each([
    ["Kriminalitet", "convicted"],
    ["Crime", "convicted"],
    ["Indkomst", "income"],
    ["Income", "income"],
    ["Etnicitet", "nonwestern"],
    ["Ethnicity", "nonwestern"],
    ["Herkomst", "nonwestern"],
    ["Oprindelse", "nonwestern"],
    ["Integration", "nonwestern"],
    ["Uddannelse", "basicSchool"],
    ["Uddannelsesniveau", "basicSchool"],
    ["Education", "basicSchool"],
    ["Tryghed", "convicted"],
    ["Safety", "convicted"],
    ["3. Tryghed", "convicted"],
    ["12 Tryghed", "convicted"],
    ["Tryghed 3", "convicted"],
    ["Kriterie 3: Tryghed", "convicted"],
    ["Kriterium: Tryghed", "convicted"],
    ["Tryghed (2014)", "convicted"],
    ["Tryghed i pct.", "convicted"],
    ["Tryghed, andel", "convicted"],
    ["Tryghed (procent)", "convicted"],
  ])("»%s« is %s", (heading, id) => {
    expect(headingOf(heading)).toMatchObject({ kind: id, inverted: null, toolbox: id });
  });
  test.each([
    "Arbejde",
    "Beskæftigelse",
    "Employment",
    "Arbejdsmarked",
    "Arbejdsmarkedet",
    "Arbejdsmarkedstilknytning",
    "Tilknytning til arbejdsmarkedet",
  ])("»%s« may as well be the share at work", (heading) => {
    expect(headingOf(heading)).toMatchObject({
      kind: null,
      inverted: "jobless",
      toolbox: "jobless",
    });
  });
  test.each(["Tryghed og trivsel", "Utryghed", "Integrationsindsats"])(
    "»%s« is no such word",
    (heading) => {
      expect(headingOf(heading)).toMatchObject({ kind: null, toolbox: null });
    },
  );
});

test.each([
  ["pct.", true],
  ["Antal", true],
  ["Pct. af regionen", true],
  ["pct. af regionens", true],
  ["pct. af beboerne", true],
  ["‰", true],
  ["pr. 10.000", true],
  ["pr. 10.000 beboere", true],
  ["2014", true],
  ["1998", true],
  ["1800", false],
  ["kr.", true],
  ["gennemsnit", true],
  ["pct. dømte", false],
  ["i alt pct.", false],
  ["", false],
])("»%s« only says a unit: %p", (text, isUnit) => {
  expect(isUnitText(text)).toBe(isUnit);
});

test.each([
  ["antal aar", null],
  ["aar paa listen", "unsaid"],
  ["antal aar paa listen", "unsaid"],
  ["aar i traek", "unsaid"],
  ["number of years in a row", "unsaid"],
  ["sammenhaengende aar", "unsaid"],
  ["aar paa listen foer", "leftOut"],
  ["tidligere aar paa listen", "leftOut"],
  ["yearsbefore", "leftOut"],
  ["aar paa listen inkl i aar", "counted"],
  ["aar paa listen aaret medregnet", "counted"],
  ["years on the list including this year", "counted"],
  ["aar i traek including this year", "counted"],
  ["aar paa listen foerste gang", null],
  ["aar paa listen seneste aar", null],
  ["aar paa listen gennemsnit", null],
  ["omraader paa listen", null],
])("»%s« is of the years on the list: %p", (text, said) => {
  expect(yearHeading(text)).toBe(said);
});
