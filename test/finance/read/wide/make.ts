import { seeded, type Made } from "../generator";
import { surrounded } from "./around";
import { LAYOUTS } from "./layouts";
import { sumBy, truthOf, type Class } from "./plan";
import { diceOf, mannerOf } from "./write";

const NAMES_OF = Object.keys(LAYOUTS);

/** A budget with what its writer knows: each party's class, and which version holds. */
export interface Known extends Made {
  readonly parties: ReadonlyMap<string, Class>;
  readonly valid: string | undefined;
}

/** A budget in a second hand: other payers, headings, orders, units, stray rows, versions and notes. */
export function make(seed: number): Known {
  const dice = diceOf(seeded(seed ^ 0x5eed));
  const manner = mannerOf(dice);
  const truth = truthOf(dice, manner);
  const name = dice.pick(NAMES_OF);
  const made = LAYOUTS[name]?.({ dice, manner, truth });
  if (!made) throw new Error(name);
  const of = (own: Class): number => sumBy(truth, (party) => truth.parties[party]?.class === own);
  const unknown = of("unknown");
  return {
    name: `${name}, ${seed}`,
    rows: surrounded(dice, made.rows),
    parties: new Map(truth.parties.map((party) => [party.name, party.class])),
    valid: made.valid,
    truth: {
      sort: made.valid !== undefined || unknown > 0 || of("fund") === 0 ? "doubtful" : "plain",
      fund: of("fund"),
      local: of("local"),
      other: of("other") + unknown,
    },
  };
}
