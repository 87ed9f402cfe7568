import { MILESTONE_STATES } from "../../../targets";
import type { SheetLayout } from "../../../excel/sheet";
import { noteBlock, planList } from "./note";

export const MILESTONE_TABLE = "Udsat_Milepaele";

const STATES = planList("Udsat_Milepaelsstatus", MILESTONE_STATES);

/** "Milepæle": what is to have happened in an activity, when, and who answers for it. */
export const MILESTONES: SheetLayout = {
  id: "milestones",
  name: "Milepæle",
  blocks: [noteBlock("Udsat_Milepaele_noter")],
  tables: [
    {
      name: MILESTONE_TABLE,
      id: "id",
      rows: "kept",
      columns: [
        { key: "id", header: "Id", width: 8, owner: "user" },
        { key: "activity", header: "Aktivitets-id", width: 12, owner: "user", required: true },
        { key: "name", header: "Milepæl", width: 46, owner: "user", required: true },
        { key: "owner", header: "Ansvarlig", width: 22, owner: "user", required: true },
        {
          key: "planned",
          header: "Planlagt dato",
          width: 14,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
          required: true,
        },
        {
          key: "actual",
          header: "Faktisk dato",
          width: 14,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        {
          key: "state",
          header: "Status",
          width: 14,
          owner: "user",
          validation: { kind: "list", list: STATES.name },
          highlights: [
            { text: MILESTONE_STATES.reached, tone: "good" },
            { text: MILESTONE_STATES.postponed, tone: "doubtful" },
            { text: MILESTONE_STATES.dropped, tone: "bad" },
          ],
        },
        { key: "note", header: "Bemærkning", width: 40, owner: "user" },
      ],
    },
  ],
  lists: [STATES],
  freezeColumns: 1,
  landscape: true,
};
