/** What a label means for its row. `part` is a row such as `heraf løn`: money of the row above it; `count` one such as `Antal boliger`. */
export type Label = "line" | "total" | "balance" | "share" | "part" | "count";
