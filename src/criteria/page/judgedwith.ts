import { createContext } from "react";
import type { Choice } from "../../excel/place";
import type { BaselineChoices } from "../judge/baseline";

/** Where the list that is shown is read, and how it is judged: what an area's figures are followed by elsewhere. Null where no list is shown. */
export const JudgedWith = createContext<(BaselineChoices & { readonly list: Choice }) | null>(null);
