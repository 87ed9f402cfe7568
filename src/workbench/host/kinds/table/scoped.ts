import { tableThing, findTable, tableAt } from "./found";
import { type ScopedRef } from "../../thing";
import type { TableInfo } from "../../../model/table";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { kind } from "../../kind";

const scoped = ({ range, whole }: ScopedRef, host: Host): readonly TableInfo[] => {
  const area = host.area(range);
  return host.model.tables(area.sheet).filter((table) => {
    const part = shared(table.area, area);
    return (
      part !== undefined &&
      (!whole ||
        (part.top === table.area.top &&
          part.bottom === table.area.bottom &&
          part.left === table.area.left &&
          part.right === table.area.right))
    );
  });
};

kind("TableScopedCollection", {
  items: (it, host) => scoped(it, host).map((table) => tableThing(host, table)),
  item: (it, key, host) => findTable(scoped(it, host), key, host),
  methods: {
    GetCount: (it, _, host) => scoped(it, host).length,
    GetFirst: (it, _, host) => tableAt(scoped(it, host), 0, host),
    GetItemOrNullObject: (it, args, host) => findTable(scoped(it, host), args.raw(0), host),
  },
});
