import type { Provision } from "../../core/provision";
import { CHECKED, TOOLBOX } from "./documents";

/** Proceeds of a sale (salgsprovenu) may only go into the plan when a plan has been adopted. */
export const SALE_PROCEEDS: Provision = {
  provision: "Værktøjskassen, afsnittet Salg af grunde",
  quote: "Det er en forudsætning, at der er vedtaget en helhedsplan for området",
  source: TOOLBOX,
  certainty: "statute",
  checked: CHECKED,
  note: "Provenuet kan indbetales til dispositionsfonden; her regnes det derfor som boligorganisationens egne midler. Det står ikke udtrykkeligt.",
};

/** The plan holds a finance plan, and the financing is settled in it. */
export const FINANCE_PLAN: Provision = {
  provision: "Værktøjskassen, afsnittet Helhedsplaner",
  quote: "Planen skal endvidere indeholde: En finansieringsplan",
  source: TOOLBOX,
  certainty: "statute",
  checked: CHECKED,
};

/** Other public money is named apart from the plan's own: the ground for not counting it as local. */
export const STATE_POOLS: Provision = {
  provision: "Værktøjskassen, afsnittet Helhedsplaner",
  quote: "indsatser finansieret af diverse statslige puljer",
  source: TOOLBOX,
  certainty: "inferred",
  checked: CHECKED,
  note: "Ingen tekst siger udtrykkeligt, om en statslig pulje tæller som lokal medfinansiering. Her tæller den ikke.",
};

/**
 * Rows that a plan has beside its efforts, whatever the regulation: leadership is asked for by the toolbox, and what they
 * are called is how people write (`*` stands for any letters). They have no theme, and none is asked for.
 */
const PLAN_ROWS =
  /(?:^| )(?:sekretariat\p{L}*|ledelse\p{L}*|\p{L}*ledelse|\p{L}*leder|administration\p{L}*|evaluering\p{L}*|koordin\p{L}*|bestyrelse\p{L}*|styregruppe\p{L}*|tværgående|fælles\p{L}*|overhead|revision|uforudset\p{L}*|drift|secretariat|management|evaluation)(?= |$)/u;

/** Whether a name is one of a plan's own rows: secretariat, leadership, administration, evaluation. */
export const isPlanRow = (text: string): boolean =>
  PLAN_ROWS.test(
    text
      .slice(0, 120)
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " "),
  );
