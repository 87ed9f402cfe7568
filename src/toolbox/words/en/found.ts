import type { FoundWords } from "../da/found";

const NOT_FOUND =
  "Nothing in the toolbox has “{given}”. Write a criterion (jobless, nonwestern, basicSchool, convicted, income), a chapter (introduction, steering, community, letting, physical, urban) or a Danish word such as salg or Lejerbo. Leave the argument out for all.";

const nothing = (given: string): string => NOT_FOUND.replace("{given}", () => given);

/** Nothing was found. */
export const found: FoundWords = {
  /** Where a chapter begins. */
  page: (page: number) => `The toolbox, page ${page}`,
  nothing,
};
