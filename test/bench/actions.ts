// What the pane asks of the workbook, as one script for the bench.
export { writeCriteria } from "../../src/criteria/sheet/write";
export { readCriteria } from "../../src/criteria/sheet/list";
export { refreshers } from "../../src/app/ribbon/refresh";
