/**
 * The members that the host knows and that not every profile has, by the requirement set that brought them, as
 * @types/office-js has it ("[Api set: …]"). Every other member is of ExcelApi 1.17 or earlier; a test compares them all.
 */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  "ExcelApiOnline 1.1": ["TableRowCollection.deleteRows", "TableRowCollection.deleteRowsAt"],
};

const SETS = new Map(
  Object.entries(MEMBERS).flatMap(([set, members]) =>
    members.map((member) => [member, set.split(" ") as [string, string]] as const),
  ),
);

/** The requirement set of a member, name and version, where it is newer than what every profile has. */
export const setOf = (member: string): readonly [name: string, version: string] | undefined =>
  SETS.get(member);
