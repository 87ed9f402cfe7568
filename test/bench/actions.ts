// What the pane asks of the workbook, as one script for the bench.
export { readCriteria, writeCriteria } from "../../src/workbook/criteria";
export { refreshers } from "../../src/workbook/refresh";
