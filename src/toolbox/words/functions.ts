import { spoken } from "../../core/words/language";
import { functions as da } from "./da/functions";
import { functions as en } from "./en/functions";

/** What is read of the toolbox's function while it is typed, in every language. */
export const toolboxFunctions = spoken({ da, en });
