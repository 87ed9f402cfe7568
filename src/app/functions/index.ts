import { associate } from "./associate";
import { CATALOGUE } from "./catalogue";
import { unexpected } from "./unexpected";

associate(CustomFunctions, CATALOGUE, unexpected);
