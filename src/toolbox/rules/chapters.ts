import type { CriterionId } from "../../criteria";

/** The chapters that belong to no criterion. */
export type OtherChapterId =
  | "introduction"
  | "steering"
  | "community"
  | "letting"
  | "physical"
  | "urban";
export type ChapterId = CriterionId | OtherChapterId;

/** A chapter (afsnit) of the toolbox, with the page that its table of contents gives. */
export interface Chapter {
  readonly title: string;
  readonly page: number;
}

/** The chapters in the toolbox's order. */
export const CHAPTERS: Readonly<Record<ChapterId, Chapter>> = {
  introduction: { title: "Indledning", page: 4 },
  steering: { title: "Effektiv styring af den boligsociale indsats", page: 8 },
  jobless: { title: "Beskæftigelse", page: 11 },
  nonwestern: { title: "Integration", page: 12 },
  basicSchool: { title: "Uddannelse", page: 14 },
  convicted: { title: "Tryghed", page: 16 },
  income: { title: "Indkomst", page: 19 },
  community: { title: "Andre boligsociale indsatser", page: 20 },
  letting: { title: "Udlejningsregler", page: 21 },
  physical: { title: "Fysiske forandringer", page: 23 },
  urban: { title: "Byfunktioner og andre boligformer", page: 24 },
};

export const CHAPTER_IDS = Object.keys(CHAPTERS) as readonly ChapterId[];
