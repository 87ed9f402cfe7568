const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

const ENDINGS = ["parken", "vænget", "gården", "vej", "haven"];
const SPELLINGS = [(name) => name, (name) => `${name} mv.`, (name) => `${name}, m.fl.`];
const SYLLABLES = [
  "bir",
  "ke",
  "lun",
  "sø",
  "ager",
  "tof",
  "nør",
  "holm",
  "skov",
  "kær",
  "dam",
  "hede",
];

/** The name of an area: different for each, spelled otherwise from list to list. */
function nameOf(area, year) {
  const part = (n) => SYLLABLES[n % SYLLABLES.length];
  const stem = part(area) + part(Math.floor(area / 12)) + part(Math.floor(area / 144) + area);
  const whole = stem[0].toUpperCase() + stem.slice(1) + ENDINGS[area % ENDINGS.length];
  return SPELLINGS[year % SPELLINGS.length](whole);
}

/** Made-up lists in one table with a column År: so many areas in 98 municipalities, over so many years. */
function lists(count, years) {
  let seed = 2014;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const share = (most) => 1 + Math.round(next() * most * 10) / 10;
  const rows = [
    [
      "År",
      "Kommune",
      "Boligområde",
      "Beboere",
      "Uden job",
      "Ikke-vestlige",
      "Dømte",
      "Grundskole",
      "Indkomst",
    ],
  ];
  for (let year = 0; year < years; year++)
    for (let area = 0; area < count; area++)
      rows.push([
        2010 + year,
        `Kommune ${String.fromCharCode(65 + (area % 26))}${area % 98}`,
        nameOf(area, year),
        1000 + Math.floor(next() * 4000),
        share(70),
        share(90),
        1 + Math.round(next() * 400) / 100,
        share(70),
        35 + share(60),
      ]);
  return rows;
}

/** UDSAT.HISTORY over 15 years: 1,000 areas against 100. */
function history() {
  const { HISTORY } = functions();
  const many = lists(1_000, 15);
  const few = lists(100, 15);
  const [large, small] = sideBySide([() => HISTORY(many), () => HISTORY(few)], 5);
  return {
    "HISTORY, 1,000 areas over 15 years (ms)": large,
    "HISTORY, 1,000 areas against 100, 15 years (times)": large / small,
  };
}

module.exports = { history, lists };
