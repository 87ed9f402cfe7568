import "@testing-library/jest-dom";

// Fluent's style rules, thousands of them, would be matched against every element at each look-up of a role. How things
// look is tried in a real browser (test/browser): here no rule is put in, and nothing is drawn.
const { sheet } = document.head.appendChild(document.createElement("style"));
Object.assign(Object.getPrototypeOf(sheet), { insertRule: () => 0 });
HTMLCanvasElement.prototype.getContext = () => null;
