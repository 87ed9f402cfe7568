import type { Check, Source } from "../../core/provision";

/** The ministry's toolbox of 2013. */
export const TOOLBOX: Source = {
  title: "Ministeriet for By, Bolig og Landdistrikter: Udsatte boligområder, værktøjskasse, 2013",
};

export const REGULATION_2011: Source = {
  title:
    "Landsbyggefonden: regulativ af 3. februar 2011 om tilskud til boligsocial indsats (2011-14-midlerne)",
};
export const REGULATION_2015: Source = {
  title:
    "Landsbyggefonden: regulativ af 19. marts 2015 om tilskud til boligsocial indsats (2015-18-midlerne)",
};
export const REGULATION_2019: Source = {
  title:
    "Landsbyggefonden: regulativ af 11. december 2019 om tilskud til boligsocial indsats (2019-26-midlerne)",
};
export const FUND_ORGANISATION: Source = {
  title: "Landsbyggefonden: Boligsociale indsatser, organisation og økonomiske rammer",
};

export const CHECKED: Check = { by: "projektet", on: "2026-11-23" };
