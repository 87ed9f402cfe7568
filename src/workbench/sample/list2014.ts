import type { Worksheet } from "@cj-tech-master/excelts";
import type { Language, Text } from "../../core/words/language";
import type { CellInput } from "../model/cell";
import type { Model } from "../model/model";
import csv from "./list2014.csv";

const HEADS: readonly Text[] = [
  { da: "Område", en: "Area" },
  { da: "Beboere", en: "Residents" },
  { da: "Uden job (pct.)", en: "Jobless (pct.)" },
  { da: "Ikke-vestlige (pct.)", en: "Non-western (pct.)" },
  { da: "Dømte (pct.)", en: "Convicted (pct.)" },
  { da: "Kun grundskole (pct.)", en: "Basic school (pct.)" },
  { da: "Indkomst ift. regionen (pct.)", en: "Income ratio (pct.)" },
];
const COLUMNS = [
  "area",
  "residents",
  "jobless_pct",
  "nonwestern_pct",
  "convicted_pct",
  "basic_school_pct",
  "income_ratio_pct",
];
const FORMATS = ["General", "#,##0", "0.0", "0.0", "0.00", "0.0", "0.0"];

const TEXT = {
  list: { da: "Listen 2014", en: "List of 2014" },
  judged: { da: "Bedømt", en: "Judged" },
  about: { da: "Om listen", en: "About the list" },
  promptTitle: { da: "Prøv her", en: "Try here" },
  prompt: {
    da: "Skriv =UDSAT.CRITERIA(A1:G39) og tryk Enter.",
    en: "Type =UDSAT.CRITERIA(A1:G39) and press Enter.",
  },
  source: {
    da: "Kilde: ministeriets offentliggjorte liste af 1. december 2014 over særligt udsatte boligområder. Værdierne står, som de er offentliggjort (afrundede).",
    en: "Source: the ministry's published list of 1 December 2014 of particularly vulnerable housing areas. The values stand as they were published (rounded).",
  },
  rows: {
    da: "De første 31 områder er på listen; de sidste 7 var på den forrige liste og er gledet af.",
    en: "The first 31 areas are on the list; the last 7 were on the list before it and have left it.",
  },
  line: {
    da: 'Aldersrogades andel af dømte er offentliggjort som 2,70 pct., præcis på grænsen. Loven siger "overstiger 2,7 pct.", så kriteriet er ikke opfyldt af den offentliggjorte værdi.',
    en: 'Aldersrogade\'s convicted share is published as 2.70 pct., exactly on the line. The law says "overstiger 2,7 pct." (exceeds), so the published value does not meet the criterion.',
  },
  tries: {
    da: "Prøv: skriv formlen i den fremhævede celle I1 på arket Listen 2014, ret et tal i listen, eller sæt dine egne tal ind på et nyt ark.",
    en: "Try: type the formula in the highlighted cell I1 on the sheet List of 2014, change a figure in the list, or paste your own figures on a new sheet.",
  },
} satisfies Readonly<Record<string, Text>>;

/** The areas of the list of 1 December 2014 in the functions' own column order: text, residents, four shares and the income ratio in per cent. */
export function areasOf2014(): CellInput[][] {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const places = COLUMNS.map((name) => head.split(",").indexOf(name));
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return places.map((place, i): CellInput =>
      i === 0 ? (fields[place] ?? "") : Number(fields[place]),
    );
  });
}

/** The fields of a line of comma-separated text; a field with a comma stands in quotes. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (m) => m[1]?.replace(/""/g, '"') ?? m[2] ?? "",
  );

/** Fills an empty workbook of one sheet with the list of 2014, ready to score. */
export function fillList2014(model: Model, language: Language): void {
  const areas = areasOf2014();
  const list = TEXT.list[language];
  const last = areas.length;
  model.batch(
    () => {
      model.renameSheet(model.sheets()[0] ?? "", list);
      model.write({ sheet: list, top: 0, left: 0, bottom: last, right: 6 }, [
        HEADS.map((head) => head[language]),
        ...areas,
      ]);
      model.edit(list, "format", undefined, (sheet) => dressList(sheet, last, language));
      model.addSheet(TEXT.judged[language]);
      model.write({ sheet: TEXT.judged[language], top: 0, left: 0, bottom: 0, right: 0 }, [
        [`=UDSAT.CRITERIA('${list}'!A1:G${last + 1})`],
      ]);
      model.edit(TEXT.judged[language], "format", undefined, dressJudged);
      model.addSheet(TEXT.about[language]);
      const lines = [TEXT.source, TEXT.rows, TEXT.line, TEXT.tries].map((text) => [text[language]]);
      model.write(
        { sheet: TEXT.about[language], top: 0, left: 0, bottom: lines.length - 1, right: 0 },
        lines,
      );
      model.edit(TEXT.about[language], "format", undefined, dressAbout);
    },
    { undoable: false },
  );
}

function dressList(sheet: Worksheet, last: number, language: Language): void {
  [28, 10, 10, 10, 9, 14, 12, 2, 28, 13, 13, 13, 13, 13, 11, 20].forEach(
    (width, i) => (sheet.getColumn(i + 1).width = width),
  );
  FORMATS.forEach((format, i) => {
    for (let row = 2; row <= last + 1; row += 1) sheet.getCell(row, i + 1).numFmt = format;
  });
  headRow(sheet, 1, 7);
  headRow(sheet, 9, 16, false);
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
  const here = sheet.getCell("I1");
  here.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF4CE" } };
  here.border = {
    top: { style: "medium", color: { argb: "FF0F6C3F" } },
    left: { style: "medium", color: { argb: "FF0F6C3F" } },
    bottom: { style: "medium", color: { argb: "FF0F6C3F" } },
    right: { style: "medium", color: { argb: "FF0F6C3F" } },
  };
  sheet.dataValidations.add("I1", {
    type: "any",
    showInputMessage: true,
    promptTitle: TEXT.promptTitle[language],
    prompt: TEXT.prompt[language],
  });
}

function dressJudged(sheet: Worksheet): void {
  [28, 18, 13, 13, 14, 14, 12, 24].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  headRow(sheet, 1, 8);
  sheet.addConditionalFormatting({
    ref: "H2:H39",
    rules: [
      {
        type: "cellIs",
        operator: "equal",
        priority: 1,
        formulae: ['"opfyldt"'],
        style: {
          font: { bold: true },
          fill: {
            type: "pattern",
            pattern: "solid",
            bgColor: { argb: "FFFCE4D6" },
            fgColor: { argb: "FFFCE4D6" },
          },
        },
      },
    ],
  });
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
}

function dressAbout(sheet: Worksheet): void {
  sheet.getColumn(1).width = 90;
  for (let row = 1; row <= 4; row += 1) {
    sheet.getCell(row, 1).alignment = { wrapText: true, vertical: "top" };
    sheet.getRow(row).height = 36;
  }
}

/** Dresses the heading cells of the first row; without a fill they only make room for the headings that a formula gives. */
function headRow(sheet: Worksheet, first: number, last: number, filled = true): void {
  sheet.getRow(1).height = 80;
  for (let column = first; column <= last; column += 1) {
    const cell = sheet.getCell(1, column);
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: "middle" };
    if (filled) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE2EFE8" } };
  }
}
