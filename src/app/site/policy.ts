/** The help is text and pictures, with one small script of ours for its search. */
export const HELP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
