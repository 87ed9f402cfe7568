import { REQUIREMENTS } from "../../../src/plan/rules/checklist";
import { NOT_ON_THE_CHECKLIST } from "../../../src/core/toolbox";
import type { Force } from "../../../src/plan/rules/requirement";

const VERBS: Readonly<Record<Force, RegExp>> = {
  required:
    /\bskal\b|beskrives|udarbejdes|godkendes|indledes|reserveres|stiller krav|ydes alene|redegøres|knytter an|medfører|^En |^beskæftigelsestiltag|^kultur og fritidstilbud/,
  considered: /overvejes/,
  recommended: /vigtigt|afgørende|De bedste resultater/,
};

/** The order in which the toolbox speaks of them, read from the toolbox by hand. */
const ORDER =
  `cooperationAgreement ownership goalsAndFollowUp urbanPolicy areaDescription coreServices municipalLead anchoring
  steeringGroup projectSecretariat planDrawnUp councilApproval closeCooperation prequalification reservation physicalConditions
  rent functionality specialGroups imageStrategy cofinancing areaSecretariat holistic themes purpose targetGroups programmeGoals
  concreteGoals wantedChanges waysToResults childhood employment culture restoration evaluation indicators availableData
  financePlan organisation existingEfforts singleLeadership partnershipContract partnershipAgreement yearlyReport
  linkToGoalsAndMilestones attainmentForm`.split(/\s+/);

describe("the checklist's data", () => {
  test("stand in the toolbox's order", () => {
    expect(REQUIREMENTS.map((r) => r.id)).toEqual(ORDER);
  });

  test("have codes K1, K2, … that follow the order of the first release and are never used twice", () => {
    expect(REQUIREMENTS.map((r) => r.code)).toEqual(ORDER.map((_, i) => `K${i + 1}`));
  });

  test.each(REQUIREMENTS.map((r) => [r.id, r] as const))(
    "%s quotes words whose verb carries its force",
    (_, r) => {
      expect(r.authority.quote).toMatch(VERBS[r.force]);
      expect(r.by.length).toBeGreaterThan(0);
    },
  );

  test("put the agreement before the plan and the report last", () => {
    expect(REQUIREMENTS.find((r) => r.id === "cooperationAgreement")?.stage).toBe("before");
    expect(REQUIREMENTS.find((r) => r.id === "councilApproval")).toMatchObject({
      stage: "approval",
      by: ["council"],
    });
    expect(REQUIREMENTS.at(-1)?.stage).toBe("yearly");
  });

  test("name the number where the requirement has one", () => {
    expect(REQUIREMENTS.find((r) => r.id === "cofinancing")?.authority.quote).toMatch(
      /minimum 25 pct\./,
    );
  });

  test("say why every passage left out is left out", () => {
    for (const passage of NOT_ON_THE_CHECKLIST) expect(passage.why).toMatch(/\.$/);
  });
});
