/**
 * The one way in which Udsat writes into a workbook. An action gives `transact` its reads (`ask`), a decision without
 * Excel (`decide`), and the decision answers with steps, each of which can be taken back:
 *
 *   tableStep    changes in a table that is there: cells, rows, columns; knows where its rows were when it landed
 *   freshStep    a sheet, or tables and blocks on one, that are made
 *   blockStep, nameStep, settingStep, areaStep, formulaStep   cells under a name, a name, a memory, own cells, a formula
 *
 * `sheetsPlan` (../sheet) makes the steps of whole sheets from their layouts. At most two requests where nobody interferes;
 * where the write missed or was refused, what was written is taken back and the outcome's `aftermath` says what a
 * second reading found.
 */
export { type Aftermath, RESTORED, UNCHANGED } from "./aftermath";
export { blockStep } from "./blockstep";
export { withFiltersLifted } from "./consent";
export type { Fresh } from "./fresh";
export { freshStep, lateSteps } from "./freshstep";
export { areaStep, formulaStep, nameStep, settingStep } from "./smallsteps";
export { type Landing, type Sight, type Step, type Thing, UNTOUCHED } from "./step";
export { tableStep } from "./tablestep";
export type { TableWrite } from "./tablewrite";
export { type Action, type Decision, type Phase, transact, type Write } from "./transact";
