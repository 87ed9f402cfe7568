import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesBelow } from "../house/arrows";

/** What the add-in asks of every Excel: the profile with the least, Office LTSC 2024, has 1.17. */
const FLOOR = 17;

const root = join(__dirname, "../..");

/** The version of ExcelApi that a member came with, by its documentation in the types. */
function setOf(symbol: ts.Symbol, checker: ts.TypeChecker): number | null {
  const text = [
    ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ...symbol.getJsDocTags(checker).map(({ text: parts }) => ts.displayPartsToString(parts)),
  ].join(" ");
  const found = /\[Api set: ExcelApi(Online|Desktop)? (\d+)\.(\d+)/.exec(text);
  if (!found) return null;
  return found[1] ? 99 : Number(found[3]);
}

test("every member of Excel's that the add-in uses is in the requirement set that it asks for", () => {
  const files = filesBelow(join(root, "src")).filter((file) => !file.includes("/workbench/"));
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, config.options);
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const declared = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
        if (symbol && declared.includes("@types/office-js")) {
          const version = setOf(symbol, checker);
          const parent = symbol.declarations?.[0]?.parent;
          const owner = parent && "name" in parent ? (parent.name as ts.Identifier).text : "";
          if (version !== null) used.set(`${owner}.${symbol.name}`, version);
        }
      }
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
  }
  expect(used.size).toBeGreaterThan(60);
  expect([...used].filter(([, version]) => version > FLOOR)).toEqual([]);
}, 300_000);

test("the manifest asks for no set that limits the add-in to one platform", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  expect(manifest).not.toMatch(/ExcelApi(Online|Desktop)/);
});
