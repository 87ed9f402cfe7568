import type { Certainty, Check, Provision, Source } from "../../core/provision";

/** Who compared the words with the text at its address, and when. */
export const READ: Check = { by: "Udsat-projektet, i en gemt kopi af siden", on: "2026-11-27" };

type Cite = (provision: string, quote: string, note?: string) => Provision;

/** Citations of one text that was read: every provision quoted from it carries its address and the day it was read. */
export const cites =
  (source: Source, certainty: Certainty = "statute"): Cite =>
  (provision, quote, note) => ({
    provision,
    quote,
    source,
    certainty,
    checked: READ,
    ...(note === undefined ? {} : { note }),
  });
