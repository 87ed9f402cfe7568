import { keepsPromises } from "./promises";

keepsPromises(2);
