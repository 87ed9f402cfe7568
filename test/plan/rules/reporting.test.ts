import { REPORTING_VERSIONS, reportingRules } from "../../../src/plan/rules/versions";

describe("the reporting rules", () => {
  test("begin with 2011 and refuse the year before", () => {
    expect(reportingRules(2010)).toBeUndefined();
    expect(reportingRules(2011)?.fromYear).toBe(2011);
  });

  test("change between 2014 and 2015", () => {
    expect(reportingRules(2014)?.fromYear).toBe(2011);
    expect(reportingRules(2015)?.fromYear).toBe(2015);
  });

  test("quote the number of months that they give", () => {
    for (const version of REPORTING_VERSIONS) {
      for (const part of version.parts) {
        if (part.due.kind === "months")
          expect(part.authority.quote).toContain(`${part.due.afterYearEnd} måneder`);
        else expect(part.authority.note).toMatch(/ikke fundet/);
      }
    }
  });

  test("say that payments are withheld or stopped", () => {
    for (const version of REPORTING_VERSIONS)
      expect(version.consequence.quote).toMatch(
        /tilbageholdes udbetalingerne|udbetalingerne af støtte stoppes/,
      );
  });

  test("claim the statute's certainty for the deadline in 2011-14 only", () => {
    expect(reportingRules(2014)?.parts[0]?.authority.certainty).toBe("statute");
    expect(reportingRules(2025)?.parts[0]?.authority.certainty).toBe("inferred");
  });
});
