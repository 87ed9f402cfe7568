import { refuse } from "../../fault";
import { kind } from "../../kind";
import { isStructureProtected, setStructureProtected } from "../sheet/guard";

/** The protection of the workbook's structure: its sheets can then not be added, removed or renamed. Not kept in the file. */
kind("WorkbookProtection", {
  properties: { Protected: { get: (_, host) => isStructureProtected(host) } },
  methods: {
    Protect(_, args, host) {
      if (args.has(0) && args.text(0) !== "")
        refuse("ApiNotFound", "The host protects workbooks without a password only.");
      if (isStructureProtected(host))
        refuse("InvalidOperation", "The structure of the workbook is protected already.");
      setStructureProtected(host, true);
    },
    Unprotect: (_, __, host) => setStructureProtected(host, false),
  },
});
