// What the pane asks of the workbook, as one script for the bench.
export { writeCriteria } from "../../src/workbook/criteria";
export { readCriteria } from "../../src/workbook/criterialist";
export { refreshers } from "../../src/workbook/refresh";
