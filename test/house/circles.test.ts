import { relative, resolve } from "node:path";
import { filesBelow } from "./arrows";
import { circlesIn, graphOf } from "./circles";

const src = resolve(__dirname, "../../src");

test("no file of the house leads back to itself, imports of types counted", () => {
  const circles = circlesIn(graphOf(filesBelow(src)));
  expect(circles.map((files) => files.map((file) => relative(src, file)))).toEqual([]);
});

describe("the search for circles itself", () => {
  const circles = (files: Readonly<Record<string, string>>) =>
    circlesIn(
      graphOf(
        Object.keys(files),
        (path) => files[path] ?? "",
        (_, name) => name.replace("./", "") + ".ts",
      ),
    );

  test.each<[string, Record<string, string>, string[][]]>([
    ["none", { "a.ts": `import "./b";`, "b.ts": `` }, []],
    ["two files", { "a.ts": `import "./b";`, "b.ts": `import "./a";` }, [["a.ts", "b.ts"]]],
    [
      "a type on the way back",
      { "a.ts": `import { b } from "./b";`, "b.ts": `import type { A } from "./a";` },
      [["a.ts", "b.ts"]],
    ],
    [
      "a type named in place",
      { "a.ts": `import "./b";`, "b.ts": `type A = import("./a").A;` },
      [["a.ts", "b.ts"]],
    ],
    [
      "three files, and a fourth that only leads in",
      {
        "a.ts": `import "./b";`,
        "b.ts": `export * from "./c";`,
        "c.ts": `import "./a";`,
        "d.ts": `import "./a";`,
      },
      [["a.ts", "b.ts", "c.ts"]],
    ],
    [
      "two circles side by side",
      {
        "a.ts": `import "./b"; import "./c";`,
        "b.ts": `import "./a";`,
        "c.ts": `import "./d";`,
        "d.ts": `import "./c";`,
      },
      [
        ["c.ts", "d.ts"],
        ["a.ts", "b.ts"],
      ],
    ],
    ["a file that imports itself", { "a.ts": `import "./a";` }, [["a.ts"]]],
  ])("%s", (_, files, expected) => {
    expect(circles(files)).toEqual(expected);
  });
});
