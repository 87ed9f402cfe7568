/** The file's unit of length, in a point. */
export const EMU_A_POINT = 12_700;

/** The file's letters for where a legend stands. */
export const LEGENDS = { right: "r", left: "l", top: "t", bottom: "b" } as const;
