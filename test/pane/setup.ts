import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A page is loaded when it is turned to, and the machine may be busy with something else: no test is about time.
configure({ asyncUtilTimeout: 20_000 });

// Fluent's style rules, thousands of them, would be matched against every element at each look-up of a role. How things
// look is tried in a real browser (test/browser): here no rule is put in, and nothing is drawn.
const { sheet } = document.head.appendChild(document.createElement("style"));
Object.assign(Object.getPrototypeOf(sheet), { insertRule: () => 0 });
HTMLCanvasElement.prototype.getContext = () => null;
