import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage } from "../../src/workbench/host/kind";
import "../../src/workbench/host/node";

/** One line for each object type, as docs/host.md has them. */
const lines = [...coverage()].map(([name, members]) => `- **${name}**: ${members.join(", ")}`);

test("docs/host.md lists the members that the host answers for", () => {
  const listed = readFileSync(join(__dirname, "../../docs/host.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- **"));
  expect(listed).toEqual(lines);
});
