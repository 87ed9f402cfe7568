import type { SingleTable } from "../../../excel/sheet";
import type { PlanColumn } from "../../read/columns";
import { noteBlock } from "./note";

export const MEASUREMENT_TABLE = "Udsat_Maalinger";

/** "Målinger": one row a measurement. The rows have no id; the indicator's id says what was measured. */
export const MEASUREMENTS: SingleTable<PlanColumn<"measurements">> = {
  id: "measurements",
  name: "Målinger",
  blocks: [noteBlock("Udsat_Maalinger_noter")],
  tables: [
    {
      name: MEASUREMENT_TABLE,
      id: "indicator",
      rows: "kept",
      columns: [
        {
          key: "day",
          header: "Dato",
          width: 11,
          owner: "user",
          format: "dd-mm-yyyy",
          validation: { kind: "day" },
          required: true,
        },
        {
          key: "indicator",
          header: "Indikator-id",
          width: 30,
          owner: "user",
          wrap: true,
          required: true,
          prompt: { title: "Hvad er målt?", message: "Vælg indikatoren på listen." },
        },
        {
          key: "value",
          header: "Værdi",
          width: 10,
          owner: "user",
          required: true,
          prompt: {
            title: "Værdi",
            message:
              "Tallet med decimalkomma. Er tallet skjult eller mangler det, skrives - eller ..",
          },
        },
        {
          key: "note",
          header: "Bemærkning",
          width: 52,
          owner: "user",
          wrap: true,
          indent: true,
        },
      ],
    },
  ],
  paper: { columns: 4 },
  group: "input",
};
