const { areas, bare } = require("./areas.cjs");
const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** UDSAT.CRITERIA against a bare loop over the same 100,000 areas, and 1,000,000 areas against 100,000. */
function criteria() {
  const { CRITERIA } = functions();
  if (!CRITERIA) return {};
  const some = areas(100_000);
  const [ours, theirs] = sideBySide([() => CRITERIA(some), () => bare(some)]);
  const many = areas(1_000_000);
  const [large, small] = sideBySide([() => CRITERIA(many), () => CRITERIA(some)], 3);
  return {
    "CRITERIA, 100,000 areas, against a bare loop (times)": ours / theirs,
    "CRITERIA, 1,000,000 areas against 100,000 (times)": large / small,
    "CRITERIA, 100,000 areas (ms)": ours,
    "the bare loop over them (ms)": theirs,
  };
}

module.exports = { criteria };
