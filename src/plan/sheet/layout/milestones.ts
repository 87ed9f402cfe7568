import { MILESTONE_STATES } from "../../../targets";
import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { MILESTONE_STANDING, SIGN_TONES } from "./live";
import { ID_PROMPT, noteBlock, planList } from "./note";

export const MILESTONE_TABLE = "Udsat_Milepaele";

const STATES = planList("Udsat_Milepaelsstatus", MILESTONE_STATES);

/** "Milepæle": what is to have happened in an activity, when, and who answers for it. */
export const MILESTONES: SingleTable<PlanColumn<"milestones">> = {
  id: "milestones",
  name: "Milepæle",
  blocks: [noteBlock("Udsat_Milepaele_noter")],
  tables: [
    {
      name: MILESTONE_TABLE,
      id: "id",
      rows: "kept",
      columns: [
        { key: "id", header: "Id", width: 7, owner: "user", prompt: ID_PROMPT },
        {
          key: "activity",
          header: "Aktivitets-id",
          width: 19,
          owner: "user",
          required: true,
          wrap: true,
          prompt: { title: "Hvilken aktivitet?", message: "Vælg aktiviteten på listen." },
        },
        { key: "name", header: "Milepæl", width: 33, owner: "user", required: true, wrap: true },
        { key: "owner", header: "Ansvarlig", width: 24, owner: "user", wrap: true, required: true },
        {
          key: "planned",
          header: "Planlagt dato",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
          required: true,
        },
        {
          key: "actual",
          header: "Faktisk dato",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
        },
        {
          key: "state",
          header: "Status",
          width: 11,
          owner: "user",
          validation: { kind: "list", list: STATES.name },
        },
        {
          key: "standing",
          header: "Hvor langt",
          width: 18,
          owner: "formula",
          wrap: true,
          formula: MILESTONE_STANDING,
          highlights: SIGN_TONES,
        },
        { key: "note", header: "Bemærkning", width: 16, owner: "user", wrap: true },
      ],
    },
  ],
  lists: [STATES],
  freezeColumns: 1,
  landscape: true,
  paper: { columns: 9 },
  group: "input",
};
