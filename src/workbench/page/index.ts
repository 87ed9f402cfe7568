import "./page.css";
import "../grid/grid.css";
import { start } from "./start";

void start(document.body);
