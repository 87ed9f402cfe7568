import type { FrameId } from "../../rules/frames";
import { fold } from "../../../core/text";
import { RENT, RENT_SUPPORT, type Kind } from "./kind";

/**
 * Stems in the names of activities, by what they mean: `^` and `$` are the ends of a word, `%` its end with any inflection. A longer stem stands
 * before those it begins with. A word means what its last stem means: `renoveringscafé` is a café and `ungdomsboliger` are houses.
 */
const STEMS = {
  social:
    "byggelegeplads|bemandet|lektie|mentor|ambassadør|vejled|jobcenter|job|uddann|beskæft|arbejdsmarked|praktik|lommepenge|fædre|mødre|familie|kvinde|mænd|pige|dreng|ældre|senior|sundhed|^kost(?!pris)|motion|idræt|^sport|fodbold(?!bane)|svømning|cykling|vandring|fritid|trivsel|værksted|^mad(?!ras)|spisning|nabo|netværk|fællesskab|demokrati|beboerblad|klub|café|cafe|værested|gadeplan|ravne|undervis|kursus|kurser|fravær|sprog|integration|forældre|ungdom|^unge|børn|kultur|kunst|maleri|graffiti|teater|musik|fest(?:ival|%)|(?:gå|cykel|bus|ud)tur%|^tur%|udflugt|ferie|frivillig|boligsocial|^social|kriminal|præventi|tryghed|konflikt|misbrug|gæld|^økonomisk|brobyg|opsøgende|homework|youth|counsel|health",
  demolition: "nedriv|nedbryd|demoli",
  infrastructure:
    "infrastru|sti(?:system|anlæg|forbind)|(?:cykel|gang|adgangs|motions)sti%|vej(?:anlæg|forbind|udvid|omlæg|adgang)|(?:adgangs|ring|stam|brand|til)vej%|gennembrud|bygade|ringgade|tilkørsel|rundkørsel|parkering|^pplads|asfalt|fortov",
  renovation:
    "renover|renovation|refurbish|istandsæt|facade|gavl%|(?<=^nyt )tag$|^tag$(?! (?:del|med|på|ansvar|et|en|dit))|^tage|tag(?:udskift|renover|arbejd|pap|terrass)|vindue|altan|isolering|kloak|faldstamme|badeværelse|køkkenudskift|hoveddør|dørtelefon|trappeopgang|indgangsparti|udeareal|friareal|gårdrum|belægning|belysning|legeplads|beplantning|ombyg|tilbyg|nybyg|ventilation|varmeanlæg|fjernvarme|radiator|solcelle|elevator|dræn|murværk|(?:murer|tømrer|maler|anlægs)arbejd|beton|skimmel|asbest|(?:bolig|lejligheds)sammenlæg|byggeteknisk|byfornyelse|klimaskærm|^hegn|^nye?t? (?:køkken|dør|bad$)|roof|window|balcon|insulation|outdoor",
  // A person's or a group's part, or a meeting: what such a word leads is not built.
  part: "koordinat|medarbejd|leder|konsulent|rådgiv|formidl|guide|hold$|udvalg|(?<!om)råd(?:et)?$|gruppe|team|workshop|møde|aktivitet|forløb|kampagne|information|inddrag|dialog|proces|besøg|konkurrence|udstilling|vært|vagt|patrulje|puds|dag%",
  built: "(?:bolig|blok|bygning|lejlighed|opgang|køkken|kælder|dør|hus)%|kældre$",
  // A house is no activity, whoever it is for.
  house: "(?:gård|park|cente?r|lokale|have|skole|institution|afdeling|rum)%",
  // What is done to houses and roads says nothing of other things: `vedligeholdelse af venskaber`.
  done: "^(?:opfør|udskift|udvid|forny|moderniser|opgrader|vedligehold|forbedr|sammenlæg|byggeri|maling$|construct|replac)",
  laid: "^(?:anlæg|etabler|forlæng|omlæg)",
  fresh: "^(?:nye?|nyt|new)$(?! (?:veje?|roads?) (?!.))",
  path: "^(?:sti%|paths?$|(?:multi|fod|bold)+ban%|torv%)",
  road: "^(?:vej%|roads?$)",
  // Where a road in a manner of speaking leads.
  aim: "^(?:arbejde?|livet|liv|fremtid|ud|hverdag|work)$",
  of: "^(?:af|til|for|om|i|på|ved|med|hos|under|mod|gennem|mellem|blandt|over|omkring|langs|fra|of|to|in|on|at|with|about)$",
} as const;

type Stem = keyof typeof STEMS;
const NAMES = Object.keys(STEMS) as Stem[];
const SCANNER = new RegExp(
  NAMES.map((name) => `(${STEMS[name]})`)
    .join("|")
    .replace(/%/g, "k?e?r?n?e?t?$")
    .replace(/\^/g, " ")
    .replace(/\$/g, "(?= )"),
  "g",
);

/** A word by its stems, the last of which it means; `phrase` counts the prepositions before it. */
interface Word {
  readonly phrase: number;
  readonly stems: Stem[];
}

/** What an activity's own words say it is; undefined where they say nothing, or both. Its first phrase that says something decides. */
export function natureOfActivity(text: string): Kind | undefined {
  const folded = ` ${fold(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ""))} `;
  if (RENT.test(folded)) return RENT_SUPPORT;
  const words = settled(wordsOf(folded));
  const telling = words.find(
    ({ stems }) => frameOf(last(stems)) ?? (last(stems) === "social" || last(stems) === "part"),
  );
  if (!telling) return undefined;
  const phrase = words
    .filter((word) => word.phrase === telling.phrase)
    .map(({ stems }) => last(stems));
  const frame = phrase.map(frameOf).find((one) => one !== undefined);
  if (frame && !phrase.includes("social") && !phrase.includes("part"))
    return { nature: "physical", frame };
  const works = words.some(({ stems }) => stems.some(frameOf));
  const social = words.some(
    ({ stems }) => last(stems) === "social" || (last(stems) === "part" && stems.includes("social")),
  );
  return social && !works ? { nature: "social", frame: "social" } : undefined;
}

const last = (stems: readonly Stem[]): Stem | undefined => stems[stems.length - 1];

function frameOf(stem: Stem | undefined): FrameId | undefined {
  return stem === "demolition" || stem === "infrastructure" || stem === "renovation"
    ? stem
    : undefined;
}

function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let phrase = 0;
  let end = -1;
  for (const match of folded.matchAll(SCANNER)) {
    const stem = NAMES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (!stem) continue;
    const word = words[words.length - 1];
    if (stem === "of") phrase++;
    else if (word && end >= 0 && !folded.slice(end, match.index + 1).includes(" "))
      word.stems.push(stem);
    else words.push({ phrase, stems: [stem] });
    end = stem === "of" ? -1 : match.index + match[0].length;
  }
  return words;
}

/** Paths, roads and houses are works where something is done to them, and not by themselves: `vej til job`. */
function settled(words: readonly Word[]): readonly Word[] {
  const at = (...wanted: Stem[]): Word | undefined =>
    words.find(({ stems }) => wanted.some((one) => one === last(stems)));
  const done = at("done");
  const laid = done ?? at("laid");
  const led = at("social", "aim");
  return words.map((word): Word => {
    const means = last(word.stems);
    if (means === "path" && (laid ?? at("fresh"))) return { ...word, stems: ["infrastructure"] };
    if (means === "road" && !led && (laid ?? at("fresh")))
      return { ...word, stems: ["infrastructure"] };
    const reached =
      done !== undefined && word.phrase - done.phrase <= 1 && word.phrase >= done.phrase;
    return means === "built" && reached ? { ...word, stems: ["renovation"] } : word;
  });
}
