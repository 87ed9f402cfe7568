import { cites } from "./cite";
import type { Category, Criterion } from "./types";

const law = cites({
  title: "Almenboligloven § 61 b, lovbekendtgørelse nr. 1171 af 11. november 2024, lovguiden.dk",
  url: "https://www.lovguiden.dk/loven/almenboligloven/61b",
});

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "30", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: law(
    "almenboligloven § 61 b, nr. 1",
    "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarked eller uddannelse, overstiger 30 pct. opgjort som gennemsnittet over de seneste 2 år.",
  ),
};

const convicted: Criterion = {
  id: "convicted",
  verb: "udgør mindst",
  limit: { kind: "timesNational", times: "2", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: law(
    "almenboligloven § 61 b, nr. 2",
    "Andelen af beboere dømt for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer udgør mindst to gange landsgennemsnittet opgjort som gennemsnittet over de seneste 2 år.",
    "Loven skriver »beboere«; i praksis opgøres andelen af beboere på 18 år og derover. Landsgennemsnittet er selv et gennemsnit over 2 år og står ikke i loven.",
  ),
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "60", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: law(
    "almenboligloven § 61 b, nr. 3",
    "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 60 pct.",
  ),
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "65", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: law(
    "almenboligloven § 61 b, nr. 4",
    "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 65 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen.",
  ),
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "30", unit: "pct" },
  age: null,
  years: 1,
  authority: law(
    "almenboligloven § 61 b",
    "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 30 pct.",
  ),
};

/** The prevention area of § 61 b, a category of the rules of 2021. */
export const forebyggelse: Category = {
  id: "forebyggelse",
  name: "forebyggelsesområde",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: nonwestern,
  yearsInRow: null,
  authority: law(
    "almenboligloven § 61 b",
    "Ved et forebyggelsesområde forstås et boligområde, jf. § 61 a, stk. 3, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 30 pct., og hvor mindst to af følgende kriterier er opfyldt",
    "Loven siger ikke, om et område på en af de andre lister også er forebyggelsesområde. Alle opfyldte kategorier vises, og den alvorligste nævnes.",
  ),
};
