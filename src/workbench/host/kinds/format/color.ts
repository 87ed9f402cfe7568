import type { Color } from "@cj-tech-master/excelts";
import { refuse } from "../../fault";

/** The names that HTML and Excel share and that add-ins use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  lightgrey: "D3D3D3",
  silver: "C0C0C0",
  maroon: "800000",
  navy: "000080",
  purple: "800080",
  teal: "008080",
  lime: "00FF00",
  aqua: "00FFFF",
  cyan: "00FFFF",
  magenta: "FF00FF",
  fuchsia: "FF00FF",
  olive: "808000",
  pink: "FFC0CB",
  brown: "A52A2A",
  darkred: "8B0000",
  darkgreen: "006400",
  darkblue: "00008B",
  lightgreen: "90EE90",
  lightblue: "ADD8E6",
  lightyellow: "FFFFE0",
};

/** The colours of Office's standard theme, in the order of the file format. */
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
];

/** The file's form of `#RRGGBB` or of a colour's name. */
export function argbOf(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color.trim())?.[1] ?? NAMED[color.trim().toLowerCase()];
  return hex === undefined
    ? refuse("InvalidArgument", `"${color}" is not a colour.`)
    : `FF${hex.toUpperCase()}`;
}

/** Excel's form `#RRGGBB` of a colour in the file, or what stands for none. */
export function colorOf(color: Partial<Color> | undefined, none: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme === undefined ? none : `#${theme}`;
}
