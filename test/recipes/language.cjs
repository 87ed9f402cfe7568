// node test/recipes/language.cjs nb en: lets the language "nb" begin as a copy of "en". Each words file gets its own, which is
// then translated; each short text of several languages gets one more. What `Language` says is written by hand.
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const ts = require("typescript");

const [, , wanted, model] = process.argv;
const word = (name) => new RegExp(`\\b${name}\\b`, "g");

/** A file of words in the model language: `…/words/…/en.ts`, or one in the folder `…/words/…/en`. */
const isModel = (path) =>
  path.includes("/words/") && new RegExp(`/${model}(/[^/]+)?\\.ts$`).test(path);

const named = (node, name) =>
  node.properties.find((property) => property.name && property.name.getText() === name);

/** What stands after the model's text in every object that has the first language and the model. */
function additions(source) {
  const imported = imports(source).length > 0;
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const text = named(node, "da") && named(node, model);
      if (text && !named(node, wanted)) {
        const own = ts.isShorthandPropertyAssignment(text) && imported;
        const value = own ? wanted : `${wanted}: ${text.initializer?.getText() ?? model}`;
        found.push({ at: text.end, text: `, ${value}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Beside `import { en } from "./en"` or `import { topic as en } …` stands the same of the new language. */
function imports(source) {
  return source.statements
    .filter((node) => ts.isImportDeclaration(node))
    .filter((node) => new RegExp(`^import \\{ (\\w+ as )?${model} \\} from`).test(node.getText()))
    .map((node) => ({ at: node.end, text: `\n${node.getText().replace(word(model), wanted)}` }));
}

function extended(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return [...imports(source), ...additions(source)]
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, text: more }) => rest.slice(0, at) + more + rest.slice(at), text);
}

// The workbench's model knows how Excel writes numbers and days in its own languages.
const files = ["src", "test"]
  .flatMap((part) => readdirSync(part, { recursive: true }).map((path) => join(part, path)))
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/workbench/model/"));
for (const path of files) {
  const text = readFileSync(path, "utf8");
  if (isModel(path)) {
    const copy = path.replace(new RegExp(`/${model}(?=(/[^/]+)?\\.ts$)`), `/${wanted}`);
    if (existsSync(copy)) continue;
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text.replace(word(model), wanted));
  } else {
    const more = extended(path, text);
    if (more !== text) writeFileSync(path, more);
  }
}
