import type { CriterionId } from "../../criteria";
import type { Measurable } from "./entry";

const BEBOERDATA = "Beboerdata, Landsbyggefonden";

/** What each criterion is followed by; the unit is that of the limit it is held against. */
export const CRITERION_INDICATORS: Readonly<Record<CriterionId, Omit<Measurable, "unit">>> = {
  jobless: {
    name: "Beboere på 18-64 år uden tilknytning til arbejdsmarked eller uddannelse",
    direction: "falling",
    source: BEBOERDATA,
  },
  nonwestern: {
    name: "Indvandrere og efterkommere fra ikke-vestlige lande",
    direction: "falling",
    source: BEBOERDATA,
  },
  convicted: {
    name: "Dømte efter straffeloven, våbenloven eller lov om euforiserende stoffer",
    direction: "falling",
    source: BEBOERDATA,
  },
  basicSchool: {
    name: "Beboere på 30-59 år, der alene har grundskole",
    direction: "falling",
    source: BEBOERDATA,
  },
  income: {
    name: "Gennemsnitlig bruttoindkomst for 15-64-årige i forhold til regionen",
    direction: "rising",
    source: BEBOERDATA,
  },
};
