import { keepsPromises } from "./promises";

keepsPromises(0);
