import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { breaches, circles, filesBelow, FLOORS, importsOf, SUBJECTS } from "./arrows";

const src = resolve(__dirname, "../../src");
const files = filesBelow(src);

test("the arrows of the house only run downwards, between rooms and inside a subject", () => {
  expect(breaches(src, files).map((b) => `${b.from} -> ${b.to}: ${b.why}`)).toEqual([]);
});

test("no file imports itself in a circle, types counted", () => {
  expect(circles(src, files)).toEqual([]);
});

describe("the arrow test itself", () => {
  const breachesOf = (path: string, text: string) =>
    breaches(src, [join(src, path)], () => text).map((b) => b.why);

  test.each([
    ["core/x.ts", `import { a } from "../excel/address";`, "core may not import excel"],
    ["core/x.ts", `import React from "react";`, "core may not import the package react"],
    ["excel/x.ts", `import { a } from "../pane/page";`, "excel may not import pane"],
    ["targets/rules/x.ts", `export * from "../../criteria";`, "targets may not import criteria"],
    [
      "finance/judge/x.ts",
      `import { a } from "../../criteria";`,
      "finance may not import criteria",
    ],
    ["criteria/judge/x.ts", `const a = import("../page");`, "judge may not import page"],
    ["criteria/read/x.ts", `import { a } from "../judge";`, "read may not import judge"],
    ["criteria/functions/x.ts", `import { a } from "../sheet";`, "functions may not import sheet"],
    [
      "criteria/judge/x.ts",
      `import type { A } from "../../excel/address";`,
      "judge may not import excel",
    ],
    ["criteria/judge/x.ts", `import React from "react";`, "judge may not import the package react"],
    [
      "plan/read/x.ts",
      `import { a } from "../../targets/rules/words";`,
      "targets is reached through its door",
    ],
    [
      "plan/judge/x.ts",
      `import { a } from "../../finance/sheet";`,
      "judge may not open the door of sheet",
    ],
    [
      "plan/judge/x.ts",
      `import { a } from "..";`,
      "plan/judge/x.ts may not go through its own subject's door",
    ],
    ["app/x.ts", `const a = require("../workbench/words");`, "app may not import workbench"],
    ["app/x.ts", `import { a } from "./release/origin";`, "app may not import app/release"],
    ["app/release/x.ts", `import "react";`, "app/release may not import the package react"],
    ["core/x.ts", `import { a } from "../../test/house/arrows";`, "leads out of src"],
    ["core/x.ts", `import { a } from "./nowhere";`, "leads to no file"],
    ["helpers/x.ts", ``, 'no room "helpers" in the house'],
    ["plan/helpers/x.ts", ``, 'no floor "helpers"'],
  ])("%s with %s is a breach", (path, text, why) => {
    expect(breachesOf(path, text)).toEqual([why]);
  });

  test.each([
    ["plan/judge/x.ts", `import { a } from "../../targets";`],
    ["plan/sheet/x.ts", `import { a } from "../../finance/sheet";`],
    ["plan/page/x.tsx", `import { Button } from "@fluentui/react-components";`],
    ["criteria/index.ts", `export { a } from "./judge";`],
    ["workbench/x.ts", `import { a } from "../plan";`],
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

  test("finds a circle, also one of types alone", () => {
    const a = join(src, "core/cell.ts");
    const b = join(src, "core/day.ts");
    const text = (path: string): string =>
      path === a ? `import type { X } from "./day";` : `import { y } from "./cell";`;
    expect(circles(src, [a, b], text)).toEqual([["core/cell.ts", "core/day.ts"]]);
  });
});

test("core, rules, read and judge have no clock and no locale", () => {
  const pure = files.filter((file) => {
    const [room = "", floor = ""] = file.slice(src.length + 1).split("/");
    return (
      (room === "core" && floor !== "words") ||
      ((SUBJECTS as readonly string[]).includes(room) && ["rules", "read", "judge"].includes(floor))
    );
  });
  const found = pure.filter((file) =>
    /new Date\(\)|Date\.now|Intl\.|toLocale/.test(readFileSync(file, "utf8")),
  );
  expect(pure.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test("one file of the product asks the clock", () => {
  const asking = files
    .filter((file) => !/^(workbench|app\/release)\//.test(file.slice(src.length + 1)))
    .filter((file) => /new Date\(\)|Date\.now/.test(readFileSync(file, "utf8")))
    .map((file) => file.slice(src.length + 1));
  expect(asking).toEqual(["excel/clock.ts"]);
});

test("every floor of the table is a folder of some subject", () => {
  const used = new Set(files.map((file) => file.slice(src.length + 1).split("/")[1]));
  expect(Object.keys(FLOORS).filter((floor) => !used.has(floor))).toEqual([]);
});

test("only the workbook room says Excel.run", () => {
  const others = files.filter((file) => !/src\/(excel|workbench)\//.test(file));
  expect(others.filter((file) => /\bExcel\.run\b/.test(readFileSync(file, "utf8")))).toEqual([]);
});
