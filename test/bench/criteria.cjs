const { areas, bare } = require("./areas.cjs");
const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** UDSAT.CRITERIA against a bare loop over the same 100,000 areas, and 1,000,000 areas against 100,000. */
function criteria() {
  const { CRITERIA, MARGINS, CATEGORY } = functions();
  const some = areas(100_000);
  const [ours, theirs] = sideBySide([() => CRITERIA(some), () => bare(some)]);
  const many = areas(1_000_000);
  const [large, small] = sideBySide([() => CRITERIA(many), () => CRITERIA(some)], 3);
  const [margins, category, beside] = sideBySide(
    [() => MARGINS(some, 2014), () => CATEGORY(some, 2014), () => CRITERIA(some, 2014)],
    5,
  );
  return {
    "MARGINS, 100,000 areas, beside CRITERIA (times)": margins / beside,
    "CATEGORY, 100,000 areas, beside CRITERIA (times)": category / beside,
    "CRITERIA, 100,000 areas, against a bare loop (times)": ours / theirs,
    "CRITERIA, 1,000,000 areas against 100,000 (times)": large / small,
    "CRITERIA, 100,000 areas (ms)": ours,
    "the bare loop over them (ms)": theirs,
  };
}

module.exports = { criteria };
