/** The words of the pane's first page, "Overblik". */
export const front = {
  none: "Projektmappen har ingen plan endnu. Skriv, hvilken plan det er, så laver Udsat arkene til den.",
  make: "Lav planens ark",
  update: "Opdater det hele",
  changed: "Siden sidst",
  unchanged: "Intet har ændret sig, siden du sidst opdaterede.",
  moved: (name: string, from: string | null, to: string): string =>
    from === null ? `${name}: ny, ${to}` : `${name}: ${from} → ${to}`,
  missing: (from: number, to: number): string =>
    `Indberetningen mangler ${to} ting; sidst var det ${from}.`,
  moneyNow: (enough: boolean | null): string =>
    enough === null
      ? "Den lokale medfinansiering kan ikke længere afgøres."
      : enough
        ? "Den lokale medfinansiering er nu nok."
        : "Den lokale medfinansiering er nu for lille.",
  money: "Pengene",
  noMoney: "Der er ingen finansieringsplan i projektmappen, eller den kan ikke læses.",
  share: (percent: string): string => `Lokal medfinansiering: ${percent} af hele planen`,
  shareUnknown: "Den lokale andel kan ikke regnes ud.",
  enough: "minimum er nået",
  tooLittle: "under minimum på 25 pct.",
  faults: (count: number): string => `${count} fejl i finansieringsplanen`,
  several: "Områder og planer i projektmappen",
  areaStands: (met: number | null, decision: string): string =>
    met === null ? decision : `${met} ${met === 1 ? "kriterium" : "kriterier"}: ${decision}`,
  planAsked: "åbne spørgsmål",
  planShare: (percent: string): string => `lokal andel ${percent}`,
  goals: "Mål og indikatorer",
  noGoals: "Der er ingen indikatorer endnu.",
  milestones: "Milepæle",
  done: (done: number, all: number): string => `${done} af ${all} er nået`,
  noMilestones: "Der er ingen milepæle endnu.",
  checklist: "Tjekliste",
  ofStage: (met: number, all: number): string => `${met} af ${all}`,
  report: (year: number): string => `Indberetningen for ${year}`,
  show: "Vis på arket",
  more: (count: number): string => `og ${count} til`,
};

export type FrontWords = typeof front;
