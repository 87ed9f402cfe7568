import type { BadOrigin } from "../origin";

const ORIGIN: Readonly<Record<BadOrigin, (given: string) => string>> = {
  missing: () =>
    "Der mangler en adresse. Skriv den, hvor filerne skal ligge: --origin https://udsat.kommune.dk",
  noScheme: (given) =>
    `»${given}« er ikke en hel adresse: den skal begynde med https://. Skriv for eksempel --origin https://${given.replace(/^\/+/, "")}`,
  notHttps: (given) =>
    `»${given}« begynder ikke med https://. Excel henter kun tilføjelsesprogrammer over https; sæt et certifikat på serveren, og skriv adressen med https://.`,
  unreadable: (given) =>
    `»${given}« kan ikke læses som en adresse. Skriv kun servernavnet og eventuelt en port: https://udsat.kommune.dk`,
  path: (given) =>
    `»${given}« har en sti efter servernavnet. Udsat skal ligge i roden af sit eget servernavn; skriv adressen uden sti: ${new URL(given).origin}`,
  extras: (given) =>
    `»${given}« har mere med end servernavnet (bruger, spørgsmålstegn eller #). Skriv kun https:// og servernavnet.`,
  localhost: (given) =>
    `»${given}« er denne maskine selv, og ingen andre kan hente noget derfra. Skriv serverens navn; til afprøvning på egen maskine: --env pilot.`,
};

export const da = {
  origin: ORIGIN,
  environment: (given: string) =>
    `»${given}« er ikke et miljø. Skriv --env pilot eller --env production.`,
  officeJs: (given: string) =>
    `»${given}« kendes ikke. Skriv --office-js cdn (Microsofts) eller --office-js self (din egen kopi).`,
  option: (message: string) => `Kommandoen kunne ikke læses: ${message}`,
  uncommitted:
    "Bemærk: der er ændringer i mappen, som ikke er i versionsstyringen. Udgivelsen kan ikke laves igen byte for byte, og dens commit ender på +.",
  noExcel:
    "Excel som program findes kun til Windows og Mac. Prøv Udsat uden Excel med npm start, eller læg dist/manifest.xml op i Excel på nettet, mens node dist/server.cjs --https kører.",
  stepFailed: (step: string) =>
    `Udsat kom ikke ind i Excel eller ud af det: »${step}« lykkedes ikke. Fejlen står ovenfor; ret den, og prøv igen.`,
  notBuilt: "Udsat kunne ikke bygges, og der er ikke lavet nogen udgivelse. Fejlen står ovenfor.",
  made: (path: string, files: number, kilobytes: number) =>
    `${path}: ${String(files)} filer, ${String(kilobytes)} kB. Vejledningen ligger i den som deploy/da.html.`,
  checked: (addresses: number) => `${String(addresses)} adresser er hentet, som Excel gør det.`,
  fine: "Intet er galt. Manifestet kan lægges ind i administrationen.",
  found: (errors: number, warnings: number) =>
    `${String(errors)} fejl og ${String(warnings)} advarsler. Fejlene skal rettes, før Udsat virker i Excel.`,
  error: "FEJL",
  warning: "ADVARSEL",
  check: {
    unreachable: (why: string) =>
      `Der kom intet svar (${why}). Er servernavnet rigtigt, og er porten åben?`,
    untrusted: (why: string) =>
      `Certifikatet er ikke betroet (${why}). Excel viser ikke en side med sådan et certifikat. Er det fra jeres egen myndighed, så peg NODE_EXTRA_CA_CERTS på den, og prøv igen; og se efter, at hele kæden sendes.`,
    wrongName: () => "Certifikatet gælder ikke dette servernavn. Få et, der nævner navnet.",
    expired: () => "Certifikatet er udløbet. Forny det.",
    expiresSoon: (days: number) =>
      `Certifikatet udløber om ${String(days)} dage. Forny det i tide.`,
    oldTls: (protocol: string) => `Serveren taler ${protocol}. Slå TLS 1.2 eller nyere til.`,
    status: (status: number) =>
      `Svaret er ${String(status)}, ikke 200. Ligger filen i site-mappen på serveren?`,
    redirected: (to: string) =>
      `Serveren sender videre til ${to}. Excel kan ikke logge ind eller følge med; filerne skal ligge åbent på adressen.`,
    empty: () => "Filen er tom.",
    type: (is: string, wanted: string) =>
      `Filen sendes som »${is}« og skal sendes som »${wanted}«.`,
    charset: () =>
      "Det siges ikke, at teksten er UTF-8; æ, ø og å kan blive ødelagt. Føj charset=utf-8 til.",
    sniff: () => "X-Content-Type-Options: nosniff mangler. Brug de medfølgende regler.",
    icon: (size: number) =>
      `Ikonet er ikke et PNG-billede på ${String(size)} gange ${String(size)} punkter.`,
    iconUncached: (is: string) =>
      `Ikonet må ikke gemmes (»${is}«), og så viser Office det ikke. Brug Cache-Control: public, max-age=86400.`,
    stale: (is: string) =>
      `Filen må gemmes uden at spørge igen (»${is}«), så en opdatering ikke ses. Brug Cache-Control: no-cache.`,
    notForever: (is: string) =>
      `Navnet følger indholdet, så filen kan gemmes (»${is}«). Brug Cache-Control: public, max-age=31536000, immutable.`,
    cors: () =>
      "Excel henter filen fra en anden adresse, og serveren giver ikke lov. Send Access-Control-Allow-Origin: *.",
    frameOptions: (is: string) =>
      `X-Frame-Options: ${is} lukker Excel på nettet ude, hvor ruden vises i en ramme. Fjern den; Content-Security-Policy siger, hvem der må.`,
    ancestors: (missing: string) =>
      `Content-Security-Policy tillader ikke, at siden vises i en ramme fra ${missing}. Tilføj det til frame-ancestors.`,
    noAncestors: () =>
      "Content-Security-Policy siger ikke, hvem der må vise siden i en ramme (frame-ancestors). Enhver side kan da gøre det; brug de medfølgende regler.",
    noPolicy: () => "Content-Security-Policy mangler. Brug de medfølgende regler.",
    blocksOffice: () =>
      `Content-Security-Policy lader ikke ruden hente office.js. Tilføj adressen til script-src.`,
    opener: (is: string) =>
      `Cross-Origin-Opener-Policy: ${is} ødelægger Offices dialoger. Fjern den.`,
    resource: (is: string) =>
      `Cross-Origin-Resource-Policy: ${is} holder Excel ude. Brug cross-origin.`,
    cookie: () => "Serveren sætter en cookie. Udsat bruger ingen; slå dem fra for disse filer.",
    missingIs: (status: number) =>
      `En fil, der ikke findes, besvares med ${String(status)} i stedet for 404. Så kan en åben rude ikke se, at Udsat er opdateret. Slå en eventuel reserveside fra.`,
    unpacked: () =>
      "Filen sendes ikke pakket (gzip). Det virker, men den første formel venter længere.",
    metadata: (why: string) =>
      `Beskrivelsen af funktionerne kan ikke læses: ${why}. Læg udgivelsens egen fil på serveren.`,
    helpAnchor: (id: string) => `Hjælpen har ikke noget afsnit om ${id}.`,
    version: (site: string, manifest: string) =>
      `Siden er version ${site}, men manifestet er ${manifest}. Læg begge fra samme udgivelse.`,
    environment: (site: string, manifest: string) =>
      `Siden er miljøet ${site}, men manifestet er ${manifest}. Læg begge fra samme udgivelse.`,
    noVersion: () => "version.json kan ikke læses. Hør den til en udgivelse?",
    elsewhere: (origin: string) =>
      `Manifestet peger på ${origin} og ikke på denne adresse. Lav en udgivelse til adressen.`,
    noTransport: () => "Strict-Transport-Security mangler. Brug de medfølgende regler.",
  },
};

export type ReleaseWords = typeof da;
