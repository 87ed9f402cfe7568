import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { filesBelow } from "./arrows";

const src = resolve(__dirname, "../../src");

/** Where languages may stand side by side, and why. Nothing may be added without a reason. */
const TOGETHER: readonly [path: string, why: string][] = [
  ["core/words/", "the languages themselves, and how each writes numbers, money and days"],
  ["workbench/", "Excel's own languages, and a sample in the words of its source"],
  ["app/site/", "the addresses of the help, and Excel's separators in each language"],
  ["app/pane/pages.ts", "the titles of the pages, not divided yet"],
  ["app/pane/functions/actions.ts", "the file of the functions' metadata in each language"],
  ["criteria/words/decimal.ts", "the decimal mark"],
  ["excel/functions/definition.ts", "the two words of a closed argument"],
];
const together = (path: string): boolean => TOGETHER.some(([start]) => path.startsWith(start));

const isDanish = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) && (node.text === "da" || node.text === "en");

/** What would have to be written again for a third language: an object with both, or a question which it is. */
function divided(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node)) {
    const texts = node.properties.filter(
      (one) =>
        ts.isPropertyAssignment(one) &&
        ["da", "en"].includes(one.name.getText()) &&
        one.initializer,
    );
    return texts.length === 2;
  }
  return (
    ts.isBinaryExpression(node) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      node.operatorToken.kind,
    ) &&
    (isDanish(node.left) || isDanish(node.right))
  );
}

function found(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (divided(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${path}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

const pathOf = (file: string): string => relative(src, file).replaceAll("\\", "/");

test("no sentence stands beside its translation, and nothing asks which language it is: a third language is new files of words", () => {
  const places = filesBelow(src)
    .map(pathOf)
    .filter((path) => !together(path))
    .flatMap((path) => found(path, readFileSync(join(src, path), "utf8")));
  expect(places).toEqual([]);
});

test("every exception is still needed", () => {
  const needed = (start: string): boolean =>
    filesBelow(src)
      .map(pathOf)
      .filter((path) => path.startsWith(start))
      .some((path) => found(path, readFileSync(join(src, path), "utf8")).length > 0);
  expect(TOGETHER.filter(([start]) => !needed(start))).toEqual([]);
});

test.each([
  ['const a = { da: "ja", en: "yes" };', 1],
  ['const a = language === "da" ? "ja" : "yes";', 1],
  ['const a = "en" !== language;', 1],
  ["const words = wordsIn({ da, en });", 0],
  ['const a = <p lang="da">{words.yes}</p>;', 0],
])("the test itself: %s", (text, many) => {
  expect(found("x.tsx", text)).toHaveLength(many);
});
