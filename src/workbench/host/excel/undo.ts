import type { Platform } from "./profile";

type Support = "nowhere" | "desktop only" | "web only";

/**
 * The members without undo, as the page "Undo support with the Excel JavaScript API" lists them
 * (office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md): in a group of merged undo they give UndoNotSupported,
 * outside one the user's undo stack is cleared from there on. Every other member has undo.
 */
const WITHOUT_UNDO: Readonly<Record<string, Support>> = {
  "Chart.categoryLabelLevel": "nowhere",
  "Chart.seriesNameLevel": "nowhere",
  "DocumentProperties.author": "desktop only",
  "DocumentProperties.category": "desktop only",
  "DocumentProperties.comments": "desktop only",
  "DocumentProperties.company": "desktop only",
  "DocumentProperties.keywords": "desktop only",
  "DocumentProperties.manager": "desktop only",
  "DocumentProperties.revisionNumber": "desktop only",
  "DocumentProperties.subject": "desktop only",
  "DocumentProperties.title": "desktop only",
  "NamedItem.comment": "desktop only",
  "Style.*": "desktop only",
  "StyleCollection.*": "desktop only",
  "TableStyle.*": "desktop only",
  "TableStyleCollection.*": "desktop only",
  "Workbook.close": "nowhere",
  "Workbook.insertWorksheetsFromBase64": "nowhere",
  "Workbook.save": "nowhere",
  "WorkbookProtection.protect": "nowhere",
  "WorkbookProtection.unprotect": "nowhere",
  "Worksheet.copy": "nowhere",
  "Worksheet.delete": "nowhere",
  "Worksheet.name": "web only",
  "Worksheet.position": "web only",
  "Worksheet.standardWidth": "desktop only",
  "Worksheet.visibility": "web only",
  "WorksheetCollection.addFromBase64": "nowhere",
  "WorksheetProtection.pauseProtection": "nowhere",
  "WorksheetProtection.protect": "nowhere",
  "WorksheetProtection.resumeProtection": "nowhere",
  "WorksheetProtection.setPassword": "nowhere",
  "WorksheetProtection.unprotect": "nowhere",
  "WorksheetProtection.updateOptions": "nowhere",
};

/** Whether Excel on this platform can undo what the member does. */
export function hasUndo(member: string, platform: Platform): boolean {
  if (/\.get[A-Z]/.test(member)) return true;
  const support = WITHOUT_UNDO[member] ?? WITHOUT_UNDO[member.replace(/\.\w+$/, ".*")];
  if (support === undefined) return true;
  return support === (platform === "OfficeOnline" ? "web only" : "desktop only");
}
