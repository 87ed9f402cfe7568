import { associate } from "../../src/functions/associate";
import { CATEGORY } from "../../src/functions/category";
import { CRITERIA } from "../../src/functions/criteria";
import { MARGINS } from "../../src/functions/margins";
import { RULES } from "../../src/functions/rules";
import { THRESHOLD } from "../../src/functions/threshold";
import { unexpected } from "../../src/functions/unexpected";

// The criteria's own functions and nothing else, to see what they alone weigh.
associate(CustomFunctions, [CRITERIA, MARGINS, CATEGORY, THRESHOLD, RULES], unexpected);
