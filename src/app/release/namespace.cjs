/** Webpack loader: formulas in code and sentences carry the namespace of the environment they are built for. */
module.exports = function namespace(text) {
  return text.replaceAll("UDSAT.", `${this.getOptions().namespace}.`);
};
