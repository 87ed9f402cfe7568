import { spoken } from "../../core/words/language";
import { functions as da } from "./da/functions";
import { functions as en } from "./en/functions";

/** What is read of a function of the criteria while it is typed, in every language. */
export const criteriaFunctions = spoken({ da, en });
