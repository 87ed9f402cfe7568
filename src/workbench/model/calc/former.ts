/** Functions that go on under other names with the same arguments. */
const RENAMED: Readonly<Record<string, string>> = {
  BETAINV: "BETA.INV",
  CHIDIST: "CHISQ.DIST.RT",
  CHIINV: "CHISQ.INV.RT",
  CHITEST: "CHISQ.TEST",
  COVAR: "COVARIANCE.P",
  CRITBINOM: "BINOM.INV",
  "ECMA.CEILING": "CEILING",
  EXPONDIST: "EXPON.DIST",
  FDIST: "F.DIST.RT",
  FINV: "F.INV.RT",
  FTEST: "F.TEST",
  GAMMADIST: "GAMMA.DIST",
  GAMMAINV: "GAMMA.INV",
  LOGINV: "LOGNORM.INV",
  PEARSON: "CORREL",
  POISSON: "POISSON.DIST",
  TINV: "T.INV.2T",
  TTEST: "T.TEST",
  WEIBULL: "WEIBULL.DIST",
};

/** Others that have one more argument now, by its place and value. */
const LENGTHENED: Readonly<Record<string, readonly [string, number, string]>> = {
  BETADIST: ["BETA.DIST", 3, "TRUE"],
  HYPGEOMDIST: ["HYPGEOM.DIST", 4, "FALSE"],
  LOGNORMDIST: ["LOGNORM.DIST", 3, "TRUE"],
  NEGBINOMDIST: ["NEGBINOM.DIST", 3, "FALSE"],
};

/** A call of a function that Excel keeps for old workbooks, as the one that took its place; undefined for all others. */
export function formerly(name: string, args: readonly string[]): string | undefined {
  const renamed = RENAMED[name];
  if (renamed) return `${renamed}(${args.join(",")})`;
  const longer = LENGTHENED[name];
  if (longer) {
    const [now, at, value] = longer;
    return `${now}(${[...args.slice(0, at), value, ...args.slice(at)].join(",")})`;
  }
  return name === "TDIST" && args.length === 3
    ? `IF(${args[2]}=1,T.DIST.RT(${args[0]},${args[1]}),T.DIST.2T(${args[0]},${args[1]}))`
    : undefined;
}
