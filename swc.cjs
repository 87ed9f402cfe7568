// How TypeScript is compiled, in the build, the tests and the tools alike. A field of a class is set and not defined, as
// tsconfig.json has it too: to define one takes far longer.
const jsc = (target = "es2022") => ({
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
  target,
});

module.exports = { jsc };
