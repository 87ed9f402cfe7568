import { readFileSync } from "node:fs";
import { MEMBERS } from "../../src/workbench/host/excel/members";
import { coverage } from "../../src/workbench/host/kind";
import "../../src/workbench/host/node";

const TYPES = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

/** The requirement set of each member of each of Excel's classes, as the types' comments name it. */
function setsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let owner = "";
  let set: string | undefined;
  for (const line of text.slice(text.indexOf("declare namespace Excel {")).split("\n")) {
    const type = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (type) owner = type[1] ?? "";
    set = /\[Api set: (\w+ [\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (!member) continue;
    const key = `${owner}.${member}`;
    if (set && !found.has(key)) found.set(key, set);
    set = undefined;
  }
  return found;
}

const isNewer = (set: string): boolean => {
  const [name, version = ""] = set.split(" ");
  return name !== "ExcelApi" || Number(version.split(".")[1]) > 17;
};

test("the newer members are told with the requirement set that the types give them", () => {
  const sets = setsOf(TYPES);
  const known = [...coverage()].flatMap(([type, members]) =>
    members.map((member) => `${type}.${member.replace(/ \(read\)|\(\)/g, "")}`),
  );
  // So that a change of the types' own form is not taken for agreement.
  expect(known.filter((member) => sets.has(member)).length).toBeGreaterThan(500);
  const newer: Record<string, string[]> = {};
  for (const member of known) {
    const set = sets.get(member);
    if (set && isNewer(set)) (newer[set] ??= []).push(member);
  }
  expect(newer).toEqual(MEMBERS);
});
