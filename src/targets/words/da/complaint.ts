import { TargetComplaint } from "../complaints";

const NUMBER_NAMES = {
  baseline: "udgangspunktet",
  target: "målet",
  actual: "den målte værdi",
  baselineCount: "antallet",
};

const DATE_NAMES = {
  startYear: "startåret",
  endYear: "slutåret",
  year: "året",
  start: "start",
  end: "slut",
  date: "datoen",
};

/** What the target functions refuse, and why. */
export const complaint = {
  explain,
};

export type ComplaintWords = typeof complaint;

function said(complaint: TargetComplaint): string {
  switch (complaint.kind) {
    case "noNumber":
      return `»${complaint.given}« kan ikke læses som et tal, og ${NUMBER_NAMES[complaint.which]} skal være et tal. Skriv fx 52,9.`;
    case "noYear":
      return `»${complaint.given}« er ikke et årstal, og ${DATE_NAMES[complaint.which]} skal være et helt år fra 1900 til 2199. Skriv fx 2025.`;
    case "noDate":
      return `»${complaint.given}« kan ikke læses som en dato eller et årstal, og det skal ${DATE_NAMES[complaint.which]} være. Skriv fx 31-12-2025 eller 2025.`;
    case "notWhole":
      return `${complaint.given.replace(".", ",")} kan ikke være et antal boligområder. Skriv et helt tal, fx 33.`;
    case "noTarget":
      return `Der er intet nationalt mål for ${complaint.given}: det første skal være nået ved udgangen af 2016. Skriv 2016 eller et senere år.`;
    case "endBeforeStart":
      return "Slut ligger ikke efter start, så der er ingen vej mellem dem. Ret et af årene.";
    case "noDistance":
      return "Målet er lig med udgangspunktet, og den målte værdi er en anden, så der er ingen vej at måle en andel af. Brug UDSAT.TARGET.STATUS, eller skriv et andet mål.";
    case "missing":
      return `Cellen for ${NUMBER_NAMES[complaint.which]} er tom eller skjult, og uden tallet er der intet svar. Et manglende tal regnes aldrig som nul.`;
  }
}

/** The sentence for a complaint. */
function explain(complaint: TargetComplaint): string {
  return said(complaint);
}
