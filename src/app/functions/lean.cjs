const ts = require("typescript");

/** What only the metadata needs of a function; the script registers its id and runs it. */
const TOLD = new Set(["description", "parameters"]);

const nameOf = (property) => property.name && ts.isIdentifier(property.name) && property.name.text;

function isDefinition(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(nameOf);
  return ["id", "run", ...TOLD].every((name) => names.includes(name));
}

/** Webpack loader: leaves descriptions and parameters out of function definitions, so that the script Excel waits for is smaller. */
module.exports = function lean(text) {
  const source = ts.createSourceFile(this.resourcePath, text, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (isDefinition(node))
      cuts.push(
        ...node.properties
          .filter((property) => TOLD.has(nameOf(property)))
          .map((property) => [property.getFullStart(), property.end]),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .reverse()
    .reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to).replace(/^\s*,/, ""), text);
};
