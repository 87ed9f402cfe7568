import type { Holdings } from "../../excel/holdings";

/** The page that belongs to a table of Udsat's, by the table's name. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^UdsatKriterier/, "criteria"],
  [/^UdsatUdvikling/, "development"],
  [/^Udsat_Finans/, "finance"],
  [/^Udsat_Tjekliste$/, "checklist"],
  [/^Udsat_(Diagram|Milepaelsaar)/, "charts"],
  [/^Udsat_Overblik/, "overview"],
  [/^Udsat_(Maal|Aktiviteter|Indikatorer|Maalinger|Milepaele|Frister|Aarsrapport)/, "goals"],
];

/** The page to open with: that of the sheet in front, else the plan's first page where there is a plan or nothing at all yet. */
export function pageFor({ tables, here, blank }: Holdings): string | null {
  for (const [name, page] of PAGES) if (here.some((table) => name.test(table))) return page;
  const plan = tables.some((table) => /^Udsat_(Maal|Tjekliste|Overblik)/.test(table));
  return plan || (blank && tables.length === 0) ? "overview" : null;
}
