import { insertSpilling } from "./formula";

/** What the pane's page "Værktøjskasse" may ask of the workbook. */
export const toolboxActions = { insert: insertSpilling } as const;
