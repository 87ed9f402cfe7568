import { isShareOfGrant, missing, missingOnTop, type Share } from "./share";

/** What the sentences about a plan need beside the finding itself; `firstRow` is the number of the first row read. */
export function factsOf(
  share: Share | undefined,
  firstRow: number,
): {
  readonly missing: number;
  readonly missingOnTop: number;
  readonly ofGrant: boolean;
  readonly firstRow: number;
} {
  if (!share) return { missing: 0, missingOnTop: 0, ofGrant: false, firstRow };
  return {
    missing: missing(share),
    missingOnTop: missingOnTop(share),
    ofGrant: isShareOfGrant(share),
    firstRow,
  };
}
