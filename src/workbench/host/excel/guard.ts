import { refuse } from "../fault";
import { setOf } from "./members";
import { WHILE_AWAY } from "./away";
import { type Profile, supports } from "./profile";
import { hasUndo } from "./undo";
import type { UserState } from "./user";

interface Situation {
  readonly profile: Profile;
  readonly user: UserState;
  clearsUndo: boolean;
}

/** Refuses what this Excel does not have, or does not do just now: a member without undo in a group, one that wants its workbook in front. */
export function guardMember(host: Situation, member: string, grouped: boolean): void {
  const { profile, user } = host;
  guardSet(profile, member);
  const away = user.away && profile.platform !== "OfficeOnline" ? WHILE_AWAY[member] : undefined;
  if (away) refuse(away, "Another workbook is in front.");
  if (member === "Range.getMergedAreasOrNullObject" && profile.quirks.mergedAreas === "clear undo")
    host.clearsUndo = true;
  if (profile.name === "workbench" || hasUndo(member, profile.platform)) return;
  if (grouped) refuse("UndoNotSupported", `${member}.`);
  host.clearsUndo = true;
}

/** Refuses a member that is newer than this Excel. */
export function guardSet(profile: Profile, member: string): void {
  if (profile.name === "workbench") return;
  const set = setOf(member);
  if (set && !supports(profile, ...set))
    refuse("ApiNotFound", `${member} is of ${set.join(" ")}, which this Excel does not have.`);
}
