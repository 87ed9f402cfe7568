const Sequencer = require("@jest/test-sequencer").default;

/**
 * The suites that take longest, in the order in which they are begun. A clean clone has no times for Jest to go by, and
 * it would begin with the largest files: a long suite left for the end keeps the other processors waiting.
 */
const LONG = [
  "excel/model/sequences-1",
  "excel/model/sequences-2",
  "excel/model/sequences-3",
  "excel/profiles",
  "browser/workbench-page",
  "browser/plan",
  "browser/kept",
  "browser/workbench-file",
  "app/release/",
  "app/build/commands",
  "plan/page/",
  "criteria/page/",
  "finance/page/",
  "toolbox/page/",
  "finance/sheet/",
  "plan/sheet/",
  "excel/transaction/",
  "browser/",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((name) => path.replaceAll("\\", "/").includes(`/test/${name}`));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
