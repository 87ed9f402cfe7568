import { VERSION } from "../version";

/** Thrown where a piece of an open pane is gone because the site is newer: trying again cannot help. */
export class SiteUpdated extends Error {
  override readonly name = "SiteUpdated";
}

/** Is what the site serves another version than what is open here? No answer is no. */
async function isOther(): Promise<boolean> {
  try {
    const answer = await fetch("version.json", { cache: "no-store", credentials: "omit" });
    if (!answer.ok) return false;
    const { version } = (await answer.json()) as { readonly version?: unknown };
    return typeof version === "string" && version !== VERSION;
  } catch {
    return false;
  }
}

/** Fetches a piece of the pane. Where that fails, the site is asked for its version, and the error says whether it was updated. */
export async function piece<Result>(load: () => Promise<Result>): Promise<Result> {
  try {
    return await load();
  } catch (error) {
    const unfetched = error instanceof Error && error.name === "ChunkLoadError";
    throw unfetched && (await isOther()) ? new SiteUpdated(error.message) : error;
  }
}
