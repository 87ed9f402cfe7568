import { keepsPromises } from "./promises";

keepsPromises(1);
