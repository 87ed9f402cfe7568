/**
 * What fails on Windows and Mac while another workbook is in front, and how: the page "Troubleshooting Excel add-ins"
 * (office-js-docs-pr, docs/excel/excel-add-ins-troubleshooting.md, "API limitations when the active workbook switches").
 */
export const WHILE_AWAY: Readonly<Record<string, "GeneralException" | "InvalidSelection">> = {
  "Chart.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  /** The client sends these two names when it sets showGridlines and showHeadings. */
  "Worksheet.gridlines": "GeneralException",
  "Worksheet.headings": "GeneralException",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocation": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};
