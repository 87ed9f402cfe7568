import type { PlanWords } from "../da/plan";
import { front } from "./front";
import { profile } from "./profile";

/** The words of the plan's first page. */
export const plan: PlanWords = { front, profile };
