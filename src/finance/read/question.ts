import type { CorrectionRow } from "./corrections";
import type { Doubt } from "./plan/doubt";

/** One way to answer a doubt: `say` names the choice, `rows` are the lines it writes into "Sådan læses budgettet". */
export interface Choice {
  readonly say:
    | "local"
    | "fund"
    | "other"
    | "notPart"
    | "only"
    | "addAll"
    | "belongs"
    | "leaveOut"
    | "isSum"
    | "isLine"
    | "useParts"
    | "zero"
    | "holds"
    | "thousands"
    | "decimals"
    | "kroner"
    | "inThousands";
  readonly name: string;
  readonly rows: readonly CorrectionRow[];
}

type What = CorrectionRow["what"];
const PLACES = {
  rows: "række",
  columns: "kolonne",
  blocks: "tabel",
  column: "kolonne",
  table: "tabel",
} as const;

const row = (what: What, name: string, role: string): CorrectionRow => ({ what, name, role });

/** The answers that can be given to a doubt; none where the sheet itself must be changed. */
export function choicesOf(doubt: Doubt): readonly Choice[] {
  switch (doubt.kind) {
    case "payerUnknown": {
      const { name } = doubt;
      const place = doubt.column >= 0 && doubt.row < 0 ? "kolonne" : "række";
      return [
        { say: "local", name, rows: [row("kilde", name, "lokal")] },
        { say: "other", name, rows: [row("kilde", name, "anden")] },
        { say: "fund", name, rows: [row("kilde", name, "fonden")] },
        { say: "notPart", name, rows: [row(place, name, "udgift")] },
      ];
    }
    case "fundMissing":
      return doubt.names.map((name): Choice => ({
        say: "fund",
        name,
        rows: [row("kilde", name, "fonden")],
      }));
    case "versions": {
      const names = [...new Set(doubt.names)].filter((name) => name !== "");
      const place = PLACES[doubt.of];
      if (names.length < 2) return [];
      const only = names.map((name): Choice => ({
        say: "only",
        name,
        rows: names.map((other) => row(place, other, other === name ? "med" : "ikke med")),
      }));
      return [
        ...only,
        { say: "addAll", name: "", rows: names.map((name) => row(place, name, "med")) },
      ];
    }
    case "unplaced": {
      const place = PLACES[doubt.of];
      return [
        { say: "leaveOut", name: doubt.name, rows: [row(place, doubt.name, "ikke med")] },
        { say: "belongs", name: doubt.name, rows: [row(place, doubt.name, "med")] },
      ];
    }
    case "sumMisfit":
      return [
        {
          say: "useParts",
          name: doubt.name,
          rows: [row(doubt.across ? "kolonne" : "række", doubt.name, "ikke med")],
        },
      ];
    case "readings":
      return doubt.names.slice(0, 3).flatMap((name, index): Choice[] => {
        const place = doubt.spots[index]?.row === -1 ? "kolonne" : "række";
        return [
          { say: "isSum", name, rows: [row(place, name, "sum")] },
          { say: "isLine", name, rows: [row(place, name, "med")] },
        ];
      });
    case "amountText":
    case "amountMissing":
      return [{ say: "zero", name: doubt.name, rows: [row("beløb", doubt.name, "0")] }];
    case "amountAbout":
      return [{ say: "holds", name: doubt.text, rows: [row("beløb", doubt.text, "gælder")] }];
    case "amountAmbiguous":
      return [
        {
          say: "thousands",
          name: doubt.text,
          rows: [row("decimaltegn", "", doubt.mark === "." ? "komma" : "punktum")],
        },
        {
          say: "decimals",
          name: doubt.text,
          rows: [row("decimaltegn", "", doubt.mark === "." ? "punktum" : "komma")],
        },
      ];
    case "unitConflict":
      return [
        { say: "inThousands", name: "", rows: [row("enhed", "", "tusinder")] },
        { say: "kroner", name: "", rows: [row("enhed", "", "kroner")] },
      ];
    case "payersCross":
    case "amountTooLarge":
    case "tooComplex":
      return [];
  }
}
