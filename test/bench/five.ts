import { associate } from "../../src/app/functions/associate";
import { CATEGORY } from "../../src/criteria/functions/category";
import { CRITERIA } from "../../src/criteria/functions/criteria";
import { MARGINS } from "../../src/criteria/functions/margins";
import { RULES } from "../../src/criteria/functions/rules";
import { THRESHOLD } from "../../src/criteria/functions/threshold";
import { unexpected } from "../../src/app/functions/unexpected";

// The criteria's own functions and nothing else, to see what they alone weigh.
associate(CustomFunctions, [CRITERIA, MARGINS, CATEGORY, THRESHOLD, RULES], unexpected);
