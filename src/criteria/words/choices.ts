import type { Decision } from "../judge/types";

export type Showing = "all" | Decision | "onTheLine";

export type Order = "list" | "name" | "met" | "close";
