import { refuse } from "../../fault";
import type { Host } from "../../host";

const ILLEGAL = /[:\\/?*[\]]/;

/** Refuses a sheet name that Excel would not take: empty, over 31 characters, one of `: \ / ? * [ ]`, an apostrophe at either end, or taken. */
export function checkSheetName(host: Host, name: string, own?: number): void {
  if (name.length === 0 || name.length > 31)
    refuse("InvalidArgument", "A worksheet's name has 1 to 31 characters.");
  if (ILLEGAL.test(name) || /^'|'$/.test(name))
    refuse("InvalidArgument", `"${name}" holds a character that a worksheet's name may not hold.`);
  if (name.toLowerCase() === "history")
    refuse("InvalidArgument", `"${name}" is kept for Excel itself.`);
  const taken = host.model.sheets().find((other) => other.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && host.model.worksheet(taken).id !== own)
    refuse("ItemAlreadyExists", `There is a worksheet "${taken}" already.`);
}
