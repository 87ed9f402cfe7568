import { datedOf, type Dated } from "../../../core/table/date";
import { moneyUnitIn } from "../../../core/table/unit";
import { expressionOf, foldedName, remembered } from "./match";
import { ROLE_WORDS, type RoleWord } from "./vocabulary/roles";

/** Each role's expression, and its bit among what is known of a text. */
const ROLES = Object.fromEntries(
  (Object.keys(ROLE_WORDS) as RoleWord[]).map((role, place) => [
    role,
    { expression: expressionOf(ROLE_WORDS[role]), bit: 1 << place },
  ]),
) as Readonly<Record<RoleWord, { readonly expression: RegExp; readonly bit: number }>>;

/** What the words of one text say of the row or column they name; worked out as it is asked for. */
export interface Words {
  readonly text: string;
  readonly folded: string;
  readonly dated: Dated;
  /** Kroner per one, where the words name a unit. */
  readonly unit: number | undefined;
  has(role: RoleWord): boolean;
}

class Read implements Words {
  readonly folded: string;
  /** The roles that were asked for, and those that the words say. */
  private asked = 0;
  private said = 0;
  private time: Dated | undefined = undefined;
  private money: number | null | undefined = undefined;
  constructor(readonly text: string) {
    this.folded = foldedName(text);
  }
  get dated(): Dated {
    return (this.time ??= datedOf(this.text));
  }
  get unit(): number | undefined {
    if (this.money === undefined) this.money = moneyUnitIn(this.text) ?? null;
    return this.money ?? undefined;
  }
  has(role: RoleWord): boolean {
    const { expression, bit } = ROLES[role];
    if ((this.asked & bit) === 0) {
      this.asked |= bit;
      if (expression.test(this.folded)) this.said |= bit;
    }
    return (this.said & bit) !== 0;
  }
}

/** The words of a text, remembered. */
export const wordsOf = remembered((text: string): Words => new Read(text));

/** Whether any of some texts says so. */
export function says(texts: readonly string[], ...roles: readonly RoleWord[]): boolean {
  for (const text of texts) {
    const words = wordsOf(text);
    for (const role of roles) if (words.has(role)) return true;
  }
  return false;
}
