import type { Themes } from "./entry";

const YOUTH = "Børn, unge og familie";
const WORK = "Uddannelse, beskæftigelse og erhverv";
const NETWORK = "Beboernetværk, inddragelse og demokrati";
const LEISURE = "Kultur og fritid";
const COHESION = "Sammenhængskraft og medborgerskab";

const list = (
  first: readonly string[],
  second: readonly string[],
  third: readonly string[],
): Themes => ({ "2011": first, "2015": second, "2019": third });

/** The fund's themes that a measure's purpose falls under, by list; the likeliest first. The reading is ours, not the fund's. */
export const FOR = {
  work: list([WORK], ["Uddannelse og beskæftigelse"], ["Beskæftigelse"]),
  youthWork: list(
    [WORK, YOUTH],
    ["Uddannelse og beskæftigelse", "Kriminalpræventiv indsats"],
    ["Beskæftigelse", "Kriminalitetsforebyggelse"],
  ),
  learning: list(
    [WORK, YOUTH],
    ["Uddannelse og beskæftigelse", "Forebyggelse og forældreansvar"],
    ["Uddannelse og livschancer"],
  ),
  smallChildren: list(
    [YOUTH],
    ["Forebyggelse og forældreansvar", "Uddannelse og beskæftigelse"],
    ["Uddannelse og livschancer"],
  ),
  youthCrime: list([YOUTH], ["Kriminalpræventiv indsats"], ["Kriminalitetsforebyggelse"]),
  families: list(
    [YOUTH, "Udsatte grupper"],
    ["Forebyggelse og forældreansvar", "Kriminalpræventiv indsats"],
    ["Kriminalitetsforebyggelse", "Uddannelse og livschancer"],
  ),
  safety: list(
    [NETWORK],
    ["Tryghed og trivsel", "Kriminalpræventiv indsats"],
    ["Kriminalitetsforebyggelse", COHESION],
  ),
  network: list([NETWORK, "Sundhed"], ["Tryghed og trivsel"], [COHESION]),
  leisure: list(
    [LEISURE, YOUTH],
    ["Tryghed og trivsel", "Forebyggelse og forældreansvar"],
    ["Uddannelse og livschancer", COHESION],
  ),
  economy: list(["Udsatte grupper"], ["Forebyggelse og forældreansvar"], [COHESION]),
  vulnerable: list(["Udsatte grupper", NETWORK], ["Tryghed og trivsel"], [COHESION]),
  citizens: list([NETWORK, LEISURE], ["Tryghed og trivsel"], [COHESION]),
} as const satisfies Readonly<Record<string, Themes>>;
