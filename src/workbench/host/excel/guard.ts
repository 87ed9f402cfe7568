import { refuse } from "../fault";
import { WHILE_AWAY } from "./away";
import type { Profile } from "./profile";
import { hasUndo } from "./undo";
import type { UserState } from "./user";

/** Refuses what this Excel does not do just now: a member without undo in a group, or one that wants its workbook in front. */
export function guardMember(
  { profile, user }: { readonly profile: Profile; readonly user: UserState },
  member: string,
  grouped: boolean,
): void {
  const away = user.away && profile.platform !== "OfficeOnline" ? WHILE_AWAY[member] : undefined;
  if (away) refuse(away, "Another workbook is in front.");
  if (grouped && !hasUndo(member, profile.platform)) refuse("UndoNotSupported", `${member}.`);
}
