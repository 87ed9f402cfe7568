import { spoken } from "../../core/words/language";
import { functions as da } from "./da/functions";
import { functions as en } from "./en/functions";

/** What is read of the finance functions while they are typed, in every language. */
export const financeFunctions = spoken({ da, en });
