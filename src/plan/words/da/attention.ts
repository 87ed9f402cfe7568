const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** Why a page of the pane has a mark in the navigation. */
export const attention = {
  late: (count: number) => `${counted(count, "milepæl er forsinket", "milepæle er forsinkede")}.`,
  findings: (count: number) =>
    `${counted(count, "ting på planens ark kan ikke læses eller passer ikke sammen", "ting på planens ark kan ikke læses eller passer ikke sammen")}.`,
  behind: (count: number) => `${counted(count, "indikator er bagud", "indikatorer er bagud")}.`,
  contradicted: (count: number) =>
    `${counted(count, "svar på tjeklisten stemmer ikke med arkene", "svar på tjeklisten stemmer ikke med arkene")}.`,
  tooLittle: "Den lokale medfinansiering er under minimum.",
  moneyErrors: (count: number) =>
    `${counted(count, "fejl i finansieringsplanen", "fejl i finansieringsplanen")}.`,
};
