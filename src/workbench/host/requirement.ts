/**
 * The requirement sets the host answers for, with the newest version of each. A set that is named here is not complete
 * in every member (pivot tables, slicers, shapes and pictures are left out): a missing member is refused with ApiNotFound.
 */
const SETS: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.4",
  settings: "1.1",
};

/** Whether the host answers for the requirement set in this version; 1.1 where no version is given. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const newest = SETS[name.toLowerCase()];
  if (newest === undefined) return false;
  const [major = 0, minor = 0] = newest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
