import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { breaches, filesBelow, importsOf } from "./arrows";

const src = resolve(__dirname, "../../src");

test("the arrows of the house only run downwards", () => {
  expect(breaches(src, filesBelow(src)).map((b) => `${b.from} -> ${b.to}: ${b.why}`)).toEqual([]);
});

describe("the arrow test itself", () => {
  const breachesOf = (path: string, text: string) =>
    breaches(src, [join(src, path)], () => text).map((b) => b.why);

  test.each([
    ["domain/x.ts", `import { a } from "../language/language";`, "domain may not import language"],
    ["rules/x.ts", `export * from "../domain/cell";`, "rules may not import domain"],
    ["domain/x.ts", `const a = import("../taskpane/page");`, "domain may not import taskpane"],
    ["domain/x.ts", `import React from "react";`, "domain may not import the package react"],
    [
      "functions/x.ts",
      `const a = require("../workbook/../taskpane/page");`,
      "functions may not import taskpane",
    ],
    [
      "language/x.ts",
      `import { a } from "../domain/cell";`,
      "language may only name types of domain",
    ],
    ["domain/x.ts", `import { a } from "../../test/house/arrows";`, "leads out of src"],
    ["domain/x.ts", `import { a } from "./nowhere";`, "leads to no file"],
    ["helpers/x.ts", ``, 'no room "helpers" in the house'],
  ])("%s with %s is a breach", (path, text, why) => {
    expect(breachesOf(path, text)).toEqual([why]);
  });

  test.each([
    ["domain/x.ts", `import type { Day } from "../rules/provision";`],
    ["language/x.ts", `import { type Cell } from "../domain/cell";`],
    ["taskpane/x.tsx", `import { Button } from "@fluentui/react-components";`],
  ])("%s with %s is allowed", (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  test("finds imports that a text search would miss", () => {
    expect(
      importsOf(
        "x.ts",
        `/* import "no" */ const s = "import 'no'"; type T = import("a").B; import(/* c */ "b");`,
      ),
    ).toEqual([
      { name: "a", typeOnly: true },
      { name: "b", typeOnly: false },
    ]);
  });
});

test("rules and domain have no clock and no locale", () => {
  const core = ["rules", "domain"].flatMap((room) => filesBelow(join(src, room)));
  const found = core.filter((file) =>
    /new Date\(\)|Date\.now|Intl\.|toLocale/.test(readFileSync(file, "utf8")),
  );
  expect(found).toEqual([]);
});

test("only the workbook room says Excel.run", () => {
  const others = filesBelow(src).filter((file) => !/src\/(workbook|workbench)\//.test(file));
  expect(others.filter((file) => /\bExcel\.run\b/.test(readFileSync(file, "utf8")))).toEqual([]);
});
