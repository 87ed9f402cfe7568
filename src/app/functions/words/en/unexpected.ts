import type { UnexpectedWords } from "../da/unexpected";

const sentence =
  "The calculation stopped because of a fault in Udsat ({detail}). Your figures are unchanged. Try again, or send the formula and this message to whoever runs the add-in.";

/** A function failed in a way nobody foresaw. */
export const unexpected: UnexpectedWords = {
  sentence,
};
