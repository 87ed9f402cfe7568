import { TOOLBOX } from "../../core/toolbox";
import type { Certainty, Check, Provision, Source } from "../../core/provision";

export const SECTION_51B: Source = {
  title: "Almenboligloven § 51 b, danskelove.dk",
  url: "https://danskelove.dk/almenboligloven/51b",
};
export const SECTION_60B: Source = {
  title: "Almenboligloven § 60 b (lovbekendtgørelse nr. 1203 af 3. august 2020), elov.dk",
  url: "https://www.elov.dk/almenboligloven/60b/",
};

export const BL_4912: Source = {
  title: "BL informerer 4912 (2012): områder, hvor reglerne om kombineret udlejning kan anvendes",
  url: "https://bl.dk/bl-informerer/2012/10/4912-liste-over-almene-boligomraader-hvor-reglerne-om-kombineret-udlejning-kan-anvendes/",
};

/** The ministry's own note with the list of 1 December 2024. */
export const MINISTRY_2024: Source = {
  title: "Ministeriets note om listen pr. 1. december 2024 (BOU alm. del 2024-25, bilag 16)",
  url: "https://ft.dk/samling/20241/almdel/BOU/bilag/16/2946589/index.htm",
};

const CHECKED: Check = { by: "projektet", on: "2026-11-25" };

/** A provision that was read in its source on the day of the check. */
export const read = (
  provision: string,
  quote: string,
  source: Source,
  certainty: Certainty = "statute",
  note?: string,
): Provision => ({ provision, quote, source, certainty, checked: CHECKED, note });

/** The chapter "Udlejningsregler" of the toolbox. */
export const toolbox = (passage: string, quote: string, note?: string): Provision =>
  read(`Værktøjskassen, Udlejningsregler, ${passage}`, quote, TOOLBOX, "statute", note);
