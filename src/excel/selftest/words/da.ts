import type { CheckId } from "../checks";

const checks: Readonly<Record<CheckId, string>> = {
  table: "En tabel laves og læses",
  columnId: "En kolonne kendes, når dens overskrift er skrevet om",
  rowsBelow: "Nye rækker skriver ikke over det, der står under tabellen",
  literal: "Tekst, der ligner en formel, en dato eller et tal, bliver tekst",
  nothing: "En celle, der ikke skal ændres, bliver, som den er",
  rowCount: "Excel afviser værdier til et andet antal rækker",
  followingName: "Et navn følger sin celle",
  structuredName: "Et navn for en tabels kolonne finder dens celler",
  chart: "Et diagram får sine serier",
  filter: "Excel siger, hvordan en tabel er filtreret, og tager filteret igen",
  setting: "Udsat kan huske i projektmappen",
  list: "En valgliste kan hentes fra et navn",
  veryHidden: "Et skjult ark laves og slettes",
  selection: "En celle kan vises",
  function: "UDSATs funktioner regner",
  transaction: "Et ark bygges, opdateres og læses efter",
};

export const da = {
  title: "Selvtest i Excel",
  lead: "Udsat laver et ark til formålet, prøver det, som ruden bruger i Excel, og sletter arket igen. Intet andet røres.",
  start: "Kør selvtesten",
  running: (done: number, of: number) => `${done} af ${of} er prøvet`,
  passed: (count: number) => `${count} prøver gik godt.`,
  failed: (count: number) => `${count} prøver gik ikke godt.`,
  scratch: (code: string) => `Arket til selvtesten kunne ikke laves eller slettes: ${code}.`,
  report: "Rapport, som kan kopieres",
  copy: "Kopiér rapporten",
  copied: "Rapporten er kopieret.",
  checks,
};
export type SelfTestWords = typeof da;
