import { MARK_STATES } from "../../../targets";
import type { SheetLayout } from "../../../excel/sheet";
import { noteBlock, planList } from "./note";

export const CHECKLIST_TABLE = "Udsat_Tjekliste";

const STATES = planList("Udsat_Kravstatus", MARK_STATES);

/** "Tjekliste": every requirement of the toolbox in its order, the workbook's own answer, and the person's. */
export const CHECKLIST: SheetLayout = {
  id: "checklist",
  name: "Tjekliste",
  blocks: [noteBlock("Udsat_Tjekliste_noter")],
  tables: [
    {
      name: CHECKLIST_TABLE,
      id: "code",
      rows: "given",
      columns: [
        { key: "code", header: "Nr.", width: 6, owner: "udsat" },
        { key: "name", header: "Krav", width: 44, owner: "udsat", wrap: true },
        { key: "stage", header: "Hvornår", width: 18, owner: "udsat" },
        { key: "by", header: "Hvem", width: 24, owner: "udsat", wrap: true },
        { key: "answer", header: "Projektmappens svar", width: 44, owner: "udsat", wrap: true },
        {
          key: "state",
          header: "Status",
          width: 14,
          owner: "user",
          validation: { kind: "list", list: STATES.name },
          highlights: [
            { text: MARK_STATES.done, tone: "good" },
            { text: MARK_STATES.underWay, tone: "doubtful" },
          ],
        },
        { key: "owner", header: "Ansvarlig", width: 20, owner: "user" },
        {
          key: "day",
          header: "Dato",
          width: 13,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        { key: "note", header: "Note eller link", width: 40, owner: "user" },
        { key: "force", header: "Kravets styrke", width: 14, owner: "udsat" },
        { key: "quote", header: "Værktøjskassens ord", width: 60, owner: "udsat" },
      ],
    },
  ],
  lists: [STATES],
  freezeColumns: 2,
  landscape: true,
};
