import type { Area } from "../../../model/area";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { type Thing, thing } from "../../thing";

/** A range of cells. */
export const rangeThing = (host: Host, area: Area): Thing => thing("Range", host.range(area));

/** The part of the area that is in use; null where nothing is. */
export function usedRange(host: Host, area: Area, valuesOnly: boolean): Thing | null {
  const used = host.model.usedArea(area.sheet, valuesOnly);
  const part = used && shared(used, area);
  return part ? rangeThing(host, part) : null;
}
