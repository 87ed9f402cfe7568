import { spoken } from "../../core/words/language";
import { functions as da } from "./da/functions";
import { functions as en } from "./en/functions";

/** What is read of the letting function while it is typed, in every language. */
export const lettingFunctions = spoken({ da, en });
