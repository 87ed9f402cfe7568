const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/**
 * Jest's own Node environment with an ordinary global object. Jest puts a proxy there, and every test asks it at each
 * mention of Map, Object or Math: a fifth of the time of the longest suites. Node before 20.18 knows no other.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    const createContext = vm.createContext;
    const ordinary = vm.constants?.DONT_CONTEXTIFY;
    if (ordinary) vm.createContext = () => createContext(ordinary);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
};
