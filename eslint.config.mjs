import a11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const office = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** Pages are loaded with React.lazy, which asks for a default export. */
const noDefault = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; only a page that React loads lazily has a default export.",
};

export default tseslint.config(
  { ignores: ["dist/", "release/", "reports/", "tmp/", "node_modules/", "coverage/"] },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A row too many in a condition on noUncheckedIndexedAccess is cheaper than one too few.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "no-restricted-syntax": ["error", noDefault],
      "no-eval": "error",
      eqeqeq: "error",
    },
  },
  {
    // Excel's own error class is no Error.
    files: ["src/*/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/{excel,pane,app,criteria,finance,plan,targets,letting,toolbox}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: office,
  },
  {
    files: ["src/**/*.tsx"],
    extends: [a11y.flatConfigs.strict],
  },
  {
    // Hooks stand beside their components and in files of their own.
    files: ["src/**/*.{ts,tsx}"],
    // The two rules of hooks themselves; the plugin's other rules are for React's compiler, which is not used here.
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/*/page/**/*.tsx"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // The type of a file that the build copies: the bundler itself gives its address as the default.
    files: ["src/**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // The workbench answers Microsoft's client and the grid's engine, whose own types end in any.
    files: ["src/workbench/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
