const { areas, bare } = require("./areas.cjs");
const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** UDSAT.CRITERIA against a bare loop over the same 100,000 areas, MARGINS and CATEGORY beside it, and 1,000,000 areas against 100,000. */
function criteria() {
  const { CRITERIA, MARGINS, CATEGORY } = functions();
  const some = areas(100_000);
  const [ours, theirs, margins, category] = sideBySide(
    [() => CRITERIA(some), () => bare(some), () => MARGINS(some), () => CATEGORY(some)],
    9,
  );
  const many = areas(1_000_000);
  const [large, small] = sideBySide([() => CRITERIA(many), () => CRITERIA(some)], 2);
  return {
    "CRITERIA, 100,000 areas, against a bare loop (times)": ours / theirs,
    "MARGINS, 100,000 areas, beside CRITERIA (times)": margins / ours,
    "CATEGORY, 100,000 areas, beside CRITERIA (times)": category / ours,
    "CRITERIA, 1,000,000 areas against 100,000 (times)": large / small,
    "CRITERIA, 100,000 areas (ms)": ours,
    "the bare loop over them (ms)": theirs,
  };
}

module.exports = { criteria };
