/** A colour as the file gives it: ARGB, or one of the theme's colours made lighter or darker. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The Office theme: background 1, text 1, background 2, text 2, accents 1 to 6, link, followed link. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The colour as CSS, or undefined where the file leaves it to the program. */
export function cssColor(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6)}`;
  if (color.theme !== undefined) return tinted(THEME[color.theme] ?? "000000", color.tint ?? 0);
  if (color.indexed !== undefined && color.indexed < 64)
    return `#${INDEXED[color.indexed % 8] ?? "000000"}`;
  return undefined;
}

/** Accent 1 to 6 of the theme, made lighter (0 to 1) or darker (-1 to 0). */
export const accent = (number: number, tint = 0): string =>
  tinted(THEME[3 + number] ?? "44546A", tint);

/** A colour of six hex digits moved towards white or black. */
export function tinted(hex: string, tint: number): string {
  const toward = tint > 0 ? 255 : 0;
  const share = Math.abs(tint);
  const part = (i: number): string =>
    Math.round(parseInt(hex.slice(i, i + 2), 16) * (1 - share) + toward * share)
      .toString(16)
      .padStart(2, "0");
  return `#${part(0)}${part(2)}${part(4)}`;
}

/** The colour a share (0 to 1) of the way from one to another; both as #rrggbb. */
export function between(from: string, to: string, share: number): string {
  const part = (i: number): string => {
    const a = parseInt(from.slice(i, i + 2), 16);
    const b = parseInt(to.slice(i, i + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Black or white, whichever can be read on the background (#rrggbb). */
export function inkOn(background: string): string {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(background.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const light = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  return light > 0.179 ? "#000000" : "#ffffff";
}
