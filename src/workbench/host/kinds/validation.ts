import { kind } from "../kind";
import type { RangeRef } from "../reference";

export const validationKind = kind<RangeRef>({ name: "DataValidation" });
