/** The words that the codes stand for on one page. */
export interface Said {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

/** A part as it reads on paper: codes for pages, sheet, file, date and time are their words, and those for the look are left out. */
export function spoken(part: string, said: Said): string {
  const words: Readonly<Record<string, string | number>> = {
    P: said.page,
    N: said.pages,
    A: said.sheet,
    F: said.file,
    D: said.date,
    T: said.time,
    "&": "&",
  };
  return part
    .replace(/&"[^"]*"|&\d+ ?|&K[0-9A-F]{6}|&[A-Z&]/gi, (code) => {
      const word = words[code.slice(1).toUpperCase()];
      return word === undefined ? "" : String(word);
    })
    .trim();
}
