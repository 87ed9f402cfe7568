import { kind } from "../kind";
import type { RangeRef } from "../reference";

export const conditionalFormatsKind = kind<RangeRef>({ name: "ConditionalFormatCollection" });
