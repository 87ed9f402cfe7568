import { front } from "./front";
import { profile } from "./profile";

/** The words of the plan's first page. */
export const plan = { front, profile };
export type PlanWords = typeof plan;
