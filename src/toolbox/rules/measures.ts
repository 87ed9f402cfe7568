import type { ChapterId } from "./chapters";

/** The measures (værktøjer, eksempler) of each chapter, named by meaning, in the toolbox's order. Their words are in `language/toolbox`. */
export const MEASURES = {
  jobless: ["outreach", "partnerships", "youthJobs"],
  nonwestern: ["mothers", "maturing", "nethood"],
  basicSchool: ["bookStart", "allDaySchool", "homework", "adoptedClasses", "guidance"],
  convicted: ["policing", "newStart", "orders", "hotspot", "cadets", "safetyWalk", "gangExit"],
  income: ["leisurePass", "debtAdvice"],
  community: ["blueResources", "rapAcademy", "clubGuides"],
  letting: [
    "flexible",
    "combined",
    "advertising",
    "assignment",
    "jointAgreement",
    "movingHelp",
    "copenhagen",
  ],
  physical: ["vejleaaparken", "askeroed", "bispehaven"],
  urban: [
    "business",
    "commonHouse",
    "landSale",
    "dwellingSale",
    "healthHouse",
    "careHome",
    "gellerup",
    "civicCentre",
  ],
} as const satisfies Readonly<Record<ChapterId, readonly string[]>>;

export type MeasureId = (typeof MEASURES)[ChapterId][number];
