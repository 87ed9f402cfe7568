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

export const ACT_91A: Source = {
  title: "Almenboligloven § 91 a (lovbekendtgørelse nr. 1203 af 3. august 2020)",
  url: "https://www.elov.dk/almenboligloven/91a/",
};
export const ACT_91B: Source = {
  title: "Almenboligloven § 91 b (lovbekendtgørelse nr. 1171 af 11. november 2024)",
  url: "https://elov.dk/almenboligloven/paragraf/91b",
};
export const BILL_L107: Source = {
  title: "Forslag L 107 (2014-15), som fremsat den 14. januar 2015",
  url: "http://www.ft.dk/samling/20141/lovforslag/l107/20141_l107_som_fremsat.htm",
};
export const BILL_L39: Source = {
  title: "Forslag L 39 (2018-19), som fremsat den 3. oktober 2018",
  url: "https://ft.dk/samling/20181/lovforslag/l39/20181_l39_som_fremsat.htm",
};

export const READ_2026: Check = { by: "projektet", on: "2026-11-27" };
