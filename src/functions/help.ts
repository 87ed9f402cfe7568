import type { Language } from "../language/language";
import type { FunctionDefinition } from "./definition";
import { anchor } from "./metadata";

/** The help page: to be written out. */
export function help(definitions: readonly FunctionDefinition[], language: Language, guide: string): string {
  return `<!doctype html><html lang="${language}"><body>${definitions.map(({ id }) => `<h2 id="${anchor(id)}">${id}</h2>`).join("")}${guide}</body></html>`;
}
