import { kind } from "../kind";
import type { SheetRef } from "./worksheet";

export const chartsKind = kind<SheetRef>({ name: "ChartCollection" });
