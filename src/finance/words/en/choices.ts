import type { ChoiceWords } from "../da/choices";

export const choices: ChoiceWords = {
  themesOf: (period) => `The themes of the period ${period}`,
  plan: "The plan's total stands fixed: local parties take over from the fund",
  grant: "The grant stands fixed: the plan grows with local money",
};
