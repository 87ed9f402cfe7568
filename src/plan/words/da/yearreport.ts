import type { Profile } from "../../read/profile";

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The sentences of the sheet "Årsrapport". The sheets are Danish whatever the pane speaks. */
export const yearReportWords = {
  title: (year: number, name: string) => `Årsrapport ${year}${name && ` · ${name}`}`,
  place: ({ areas, municipality, organisation }: Profile) =>
    [areas.join(", "), municipality, organisation].filter((text) => text).join(" · "),
  plan: ({ firstYear, lastYear, version, owner }: Profile, regulation: string) =>
    [
      firstYear !== null && lastYear !== null ? `Planperiode ${firstYear}-${lastYear}` : "",
      regulation && `Regulativ: ${regulation}`,
      version,
      owner && `Ansvarlig: ${owner}`,
    ]
      .filter((text) => text)
      .join(" · "),
  indicators: (all: number, good: number, bad: number, open: number) =>
    `Af ${many(all, "indikator", "indikatorer")} er ${good} nået eller på sporet, ${bad} bagud eller ikke nået, og ${open} kan ikke afgøres endnu.`,
  milestones: (year: number, done: number, all: number, late: number, coming: number) =>
    `Af årets ${many(all, "milepæl", "milepæle")} er ${done} nået${late > 0 ? ` og ${late} forsinket` : ""}; for ${year + 1} er der ${many(coming, "milepæl", "milepæle")}.`,
  money: (percent: string, enough: boolean | null) =>
    `Pengene: den lokale medfinansiering er ${percent} af hele planen${enough === null ? "" : enough ? "; minimum er nået" : "; det er under minimum på 25 pct"}.`,
  noMoney: "Pengene: der er ingen finansieringsplan i projektmappen, eller den kan ikke læses.",
  moneyErrors: (count: number) =>
    count === 0 ? "" : ` Finansieringsplanen har ${many(count, "fejl", "fejl")}.`,
};
