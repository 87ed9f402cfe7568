import { COFINANCING } from "../rules/cofinancing";
import { PHYSICAL_SUPPORT, RENT_SUPPORT } from "../rules/frames";
import { FINANCE_PLAN, SALE_PROCEEDS } from "../rules/plan";
import { TOOLBOX_THEMES } from "../rules/themes";
import type { Provision } from "../../core/provision";
import type { Finding } from "./finding";

/** The provision behind a finding; undefined where it is only about how the sheet is filled in. */
export function authorityOf(finding: Finding): Provision | undefined {
  switch (finding.kind) {
    case "cofinancingLow":
    case "cofinancingOpen":
      return COFINANCING.authority;
    case "themeUnknown":
    case "themeSeveral":
    case "themeOtherPeriod":
    case "themeSpelling":
    case "themeMissing":
    case "themesAbsent":
      return finding.list.authority;
    case "physicalAsSocial":
    case "socialAsPhysical":
      return PHYSICAL_SUPPORT;
    case "rentSupport":
      return RENT_SUPPORT;
    case "regulation":
      return finding.list.authority;
    case "frameExceeded":
      return finding.frame.authority;
    case "frameYears":
      return finding.frames[0]?.authority;
    case "yearUncovered":
      return TOOLBOX_THEMES.authority;
    case "sourceUncertain":
      return finding.rule.authority;
    case "saleNeedsPlan":
      return SALE_PROCEEDS;
    case "costUnfinanced":
    case "financingUncosted":
    case "financingDiffers":
      return FINANCE_PLAN;
    case "yearOutsidePlan":
    case "yearMissing":
    case "yearUnreadable":
    case "kindUnknown":
    case "duplicate":
    case "amountScale":
    case "amountNegative":
    case "doubt":
    case "frameUnknown":
    case "regulationUnknown":
    case "sumWrong":
      return undefined;
  }
}
