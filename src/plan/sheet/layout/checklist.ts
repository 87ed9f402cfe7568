import { MARK_STATES } from "../../../targets";
import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { REQUIREMENT_RESULT, SIGN_TONES } from "./live";
import { noteBlock, planList } from "./note";

export const CHECKLIST_TABLE = "Udsat_Tjekliste";

const STATES = planList("Udsat_Kravstatus", MARK_STATES);

/** "Tjekliste": every requirement of the toolbox in its order, the workbook's own answer, and the person's. */
export const CHECKLIST: SingleTable<PlanColumn<"checklist">> = {
  id: "checklist",
  name: "Tjekliste",
  blocks: [noteBlock("Udsat_Tjekliste_noter")],
  tables: [
    {
      name: CHECKLIST_TABLE,
      id: "code",
      rows: "given",
      columns: [
        { key: "code", header: "Nr.", width: 5, owner: "udsat" },
        { key: "name", header: "Krav", width: 42, owner: "udsat", wrap: true },
        { key: "answer", header: "Projektmappens svar", width: 42, owner: "udsat", wrap: true },
        {
          key: "result",
          header: "Resultat",
          width: 13,
          owner: "formula",
          wrap: true,
          formula: REQUIREMENT_RESULT,
          highlights: SIGN_TONES,
        },
        {
          key: "state",
          header: "Status",
          width: 12,
          owner: "user",
          validation: { kind: "list", list: STATES.name },
          prompt: {
            title: "Jeres svar",
            message:
              "Opfyldt, i gang, ikke begyndt eller ikke relevant. Udsat regner resultatet ud af jeres svar og af arkene.",
          },
        },
        { key: "owner", header: "Ansvarlig", width: 16, owner: "user", wrap: true },
        {
          key: "day",
          header: "Dato",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        { key: "note", header: "Note eller link", width: 30, owner: "user", wrap: true },
        { key: "stage", header: "Hvornår", width: 18, owner: "udsat" },
        { key: "by", header: "Hvem", width: 30, owner: "udsat" },
        { key: "force", header: "Kravets styrke", width: 16, owner: "udsat" },
        { key: "quote", header: "Værktøjskassens ord", width: 80, owner: "udsat" },
      ],
    },
  ],
  lists: [STATES],
  freezeColumns: 2,
  landscape: true,
  paper: { columns: 8, pages: 2 },
  group: "input",
};
