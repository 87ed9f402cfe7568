/** What others may ask of the sheet "Udvikling". */
export { DEVELOPMENT_TABLE } from "./layout";
export { type DevelopmentReport, refreshDevelopment, writeDevelopment } from "./write";
