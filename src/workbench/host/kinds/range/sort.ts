import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import type { SortKey } from "../../../model/model";
import { guardAllowed, guardCells } from "../sheet/guard";

/** The sort fields of a call as keys; only sorting by value is known. */
export function sortKeys(args: Args, index: number, columns: number): SortKey[] {
  return args.list(index).map((field) => {
    const { key, ascending, sortOn } = recordOf(field);
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value")
      return refuse("ApiNotFound", "The host sorts by value only.");
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= columns)
      return refuse("InvalidArgument", "A sort key is the offset of a column in the range.");
    return { offset: key, ascending: ascending !== false };
  });
}

kind("RangeSort", {
  methods: {
    Apply(it, args, host: Host) {
      const area = host.area(it);
      if (args.word(3, ["Rows", "Columns"], "Rows") === "Columns")
        return refuse("ApiNotFound", "The host sorts rows only.");
      guardAllowed(host, area.sheet, "sort");
      guardCells(host, area);
      return host.model.sort(area, sortKeys(args, 0, area.right - area.left + 1), {
        header: args.flag(2),
        matchCase: args.flag(1),
      });
    },
  },
});

kind("RemoveDuplicatesResult", {
  properties: { Removed: { get: (it) => it.removed }, UniqueRemaining: { get: (it) => it.unique } },
});
