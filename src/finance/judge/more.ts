import type { Share } from "./share";

/** The share after `more` øre of local money: put on top of the plan, and in place of the grant (what is more than the grant goes on top). */
export function withMore(
  share: Share,
  more: number,
): { readonly onTop: Share; readonly inPlace: Share } {
  const local = share.local + more;
  const spared = Math.min(more, share.grant);
  return {
    onTop: { ...share, local, total: share.total + more },
    inPlace: { ...share, local, grant: share.grant - spared, total: share.total + more - spared },
  };
}
