import type { FunctionDefinition } from "./definition";

/** Every `=UDSAT.*` function, in the order the help shows them. */
export const CATALOGUE: readonly FunctionDefinition[] = [];
