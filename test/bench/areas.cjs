/** Made-up areas in the canonical order, the same ones every time, numbers as Excel hands them over. */
function areas(count) {
  let seed = 2014;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const share = (most) => 1 + Math.round(next() * most * 10) / 10;
  return Array.from({ length: count }, (_, index) => [
    `Område ${index}`,
    1000 + Math.floor(next() * 4000),
    share(70),
    share(90),
    1 + Math.round(next() * 400) / 100,
    share(70),
    35 + share(60),
  ]);
}

/** What a person would write by hand for just this array: the five criteria of 2014, no reading of text, no units, nothing missing. */
function bare(rows) {
  const out = [
    [
      "Område",
      "Uden for arbejdsmarkedet",
      "Ikke-vestlige",
      "Dømte",
      "Grundskole",
      "Indkomst",
      "Antal",
      "Afgørelse",
    ],
  ];
  for (const [name, residents, jobless, nonwestern, convicted, school, income] of rows) {
    const met = [jobless > 40, nonwestern > 50, convicted > 2.7, school > 50, income < 55];
    let count = 0;
    for (const one of met) if (one) count += 1;
    out.push([
      name,
      ...met.map((one) => (one ? "ja" : "nej")),
      count,
      residents >= 1000 && count >= 3 ? "opfyldt" : "ikke opfyldt",
    ]);
  }
  return out;
}

module.exports = { areas, bare };
