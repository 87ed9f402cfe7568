/** What stands above or below a printed page, with Excel's codes still in it. */
export type Marks = Readonly<Record<"L" | "C" | "R", string>>;

/** The three parts of a header or footer as the file keeps them: &Lleft&Cmiddle&Rright. */
export function partsOf(text: string | null | undefined): Marks {
  const found = { L: "", C: "", R: "" };
  for (const [, mark, body] of (text ?? "").matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs))
    found[mark as "L" | "C" | "R"] = body ?? "";
  return found;
}
