/** What Excel tells of the words that a closed argument takes. */
export const choices = {
  themesOf: (period: string): string => `Temaerne i perioden ${period}`,
  plan: "Planens samlede beløb ligger fast: lokale parter overtager fra fonden",
  grant: "Tilskuddet ligger fast: planen udvides med lokale midler",
};
export type ChoiceWords = typeof choices;
