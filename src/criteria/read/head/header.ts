import type { CriterionId } from "../../rules";
import { plainText } from "../../../core/number";
import type { ColumnKind } from "../refusal";
import { yearHeading } from "./yearheading";

/** The unit that a heading names, where it names one. */
export type HeaderUnit = "percent" | "fraction" | "perThousand" | "per10000" | null;

/** What one heading says. `inverted` is a criterion that it measures the wrong way round (`i arbejde`). */
export interface Heading {
  readonly kind: ColumnKind | null;
  readonly inverted: CriterionId | null;
  readonly unit: HeaderUnit;
  /** It names a share (`andel`, `pct.`, `pr. 10.000`). */
  readonly isShare: boolean;
  /** It names a mean over years. */
  readonly isMean: boolean;
  /** A single word of the toolbox's five headings (`Beskæftigelse, Integration, Uddannelse, Tryghed, Indkomst`). */
  readonly toolbox: CriterionId | null;
}

const LIST_YEAR =
  /^(aar|aarstal|year|listeaar|aarsliste|opgoerelsesaar|opgoerelsesdato|listedato|dato|date|list (year|date)|(liste|opgjort) pr|pr|periode|period|aar for (listen|opgoerelsen)|listens (aar|dato))$/;
const NOT_A_FIGURE =
  /opfyld|^(antal )?kriterier$|antal kriterier|^(graense|threshold|limit)|landsplan|(i forhold til|ift) lands|over graense|overskrid|kommunens (?!navn)|i kommunen|kommunegennemsnit|afstand|margin|aendring|\bchange|udvikling|forskel|difference|\brang\b|\brank|paa listen|on list|\blistet?\b|\bstatus\b|prognose|fremskriv|\bmaal\b|\btarget/;
/** A column of the whole country says so first, or last and by itself; `mindst 3 gange landsgennemsnittet` is the area's own. */
const COUNTRY = "(?:landsgennemsnit(?:tet)?|landstal|hele landet|national average)";
const NATIONAL = new RegExp(`^${COUNTRY}`);
const NATIONAL_LAST = new RegExp(`[,(:–-]\\s*${COUNTRY}[\\s,)]*(?:pct\\.?|%)?[\\s)]*$`, "i");
const NONWESTERN =
  /ikke ?vestl|non ?west|indvandr|efterkom|immigrant|descendant|etnisk|etnicitet|ethnic/;
const WESTERN_ONLY = /(^|[^e] )vestlig|(^|[^n] )western/;
const CONVICTED = /doemt|\bdomt|convict|sentenc|kriminal|\bcrim|straffelov|domfaeld|lovovertraed/;
const JOBLESS =
  /\b(uden|udenfor|ikke|manglende|hverken|uden for)\b.*(\barb|beskaeft|\bjob|erhverv|tilkn)|\b(arb\w*|tilkn\w*|beskaeft\w*)\b.*\b(uden|udenfor)\b|arbejdsl|ledig(e|hed)?\b|jobless|unemploy|workless|not (in|attached to|connected to) (work|employ|the lab|lab|educ)|out of work|outside (the )?lab|(without|no) (work|job|employ|attach)|\bneet\b/;
const WORKING =
  /beskaeftig|erhvervsfrekvens|\bi (arbejde|job)\b|employ|\bin work\b|arbejdsmarked|tilknytning|labou?r (market|force)/;
const BASIC_SCHOOL =
  /grundskole|grundudd|folkeskole|basic ?school|(primary|elementary|compulsory|basic|lower secondary) ?(school|educ)|ufaglaert|\b(uden|ingen|kun|lav|lavt) (\w+ )?udd|(low|no) educ/;
const INCOME = /indkomst|income|indtaegt/;
const PEOPLE =
  /\b(beboere?|beboertal|indbyggere?|indbyggertal|residents?|inhabitants?|population|folketal|befolkning(en)?|personer|persons?|people|borgere?|voksne|adults?)\b|\d(plus)? aarige|\b\d\d(til\d\d|plus)?( aar)? (og derover|og over)\b|\b\d\dtil\d\d aar\b/;
const MUNICIPALITY =
  /^(kommune|kommunenavn|kommunens navn|municipality|hjemkommune)( navn| name)?$/;
const AREA =
  /\b(boligomraade|omraade|omraadenavn|boligomraader|omraader|forebyggelsesomraade|omdannelsesomraade|bebyggelse|ghettoomraade|ghettoomraader|parallelsamfund|navn|name|area|estate|neighbou?rhood|boligafdeling|afdeling|afdelingsnavn|kvarter|ghetto)\b/;
const NUMBERING = /\b(nr|nummer|no|id|kode|code|lbf)\b/;

/** The heading in ASCII, lower case and single spaces, so that spellings and signs do not matter. */
export function plainHeader(header: string): string {
  return plainText(header)
    .normalize("NFC")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/1[. ,]?000(?=\s*kr)/g, " tkr ")
    .replace(/10[. ,]?000/g, " 10000 ")
    .replace(/\b1[.,]000\b/g, " 1000 ")
    .replace(/‰/g, " promille ")
    .replace(/%/g, " pct ")
    .replace(/(\d{2})\s*(?:-|–|til|to)\s*(\d{2})(?!\d)/g, " $1til$2 ")
    .replace(/(\d{2})\s*(?:aar\s*)?\+/g, " $1plus ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What a heading stands for; `kind` null where it is not one of the columns that count. */
export function headingOf(header: string): Heading {
  const text = plainHeader(header);
  const unit = unitOf(text);
  const isShare = unit !== null || /\b(andel|share|rate|frekvens|ratio|proportion)/.test(text);
  const isMean =
    /gennemsnit (over|for|af) (de )?(seneste|sidste|\d)|\b(gns|snit|aarigt)\b|\bmean\b|\b(2|to|two|4|fire|four) ?(aar|year)/.test(
      text,
    );
  const base = { unit, isShare, isMean, inverted: null, toolbox: null, kind: null };
  if (LIST_YEAR.test(text)) return { ...base, kind: "year" };
  if (yearHeading(text)) return { ...base, kind: "yearsBefore" };
  if (/^(graense|limit|threshold)/.test(text) && CONVICTED.test(text))
    return { ...base, kind: "limit:convicted" };
  const isNational = NATIONAL.test(text) || NATIONAL_LAST.test(header);
  if (isNational && CONVICTED.test(text)) return { ...base, kind: "national:convicted" };
  if (isNational || text === "" || NOT_A_FIGURE.test(text)) return base;
  const bare = text
    .replace(
      /^\d\d? |\bi (?=pct|procent)|\b(pct|procent|percent|andel|andele|share|kriterie|kriteriet|kriterium|criterion|\d{4})\b/g,
      " ",
    )
    .replace(/\b\d\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const toolbox = TOOLBOX_WORDS[bare] ?? null;
  if (toolbox)
    return {
      ...base,
      kind: toolbox === "jobless" ? null : toolbox,
      inverted: toolbox === "jobless" ? "jobless" : null,
      toolbox,
    };
  return { ...base, ...measureOf(text, isShare) };
}

const UNIT_WORDS =
  /^(antal|pct|procent|pct af region(en|ens)?|pct af beboerne|promille|pr 10000( beboere| indbyggere)?|personer|beboere|kr|kroner|i pct|number|per cent|percent|indeks|(19|20)\d\d|gns|gennemsnit)$/;

/** Whether a text only says a unit (`pct.`, `antal`, `pr. 10.000`). */
export const isUnitText = (text: string): boolean => UNIT_WORDS.test(plainHeader(text));

// "Beskæftigelse" alone may as well be the share at work: it is only taken for the criterion among the toolbox's other headings.
const TOOLBOX_WORDS: Readonly<Record<string, CriterionId>> = {
  arbejde: "jobless",
  kriminalitet: "convicted",
  crime: "convicted",
  indkomst: "income",
  income: "income",
  etnicitet: "nonwestern",
  ethnicity: "nonwestern",
  herkomst: "nonwestern",
  oprindelse: "nonwestern",
  beskaeftigelse: "jobless",
  employment: "jobless",
  arbejdsmarked: "jobless",
  arbejdsmarkedet: "jobless",
  arbejdsmarkedstilknytning: "jobless",
  "tilknytning til arbejdsmarkedet": "jobless",
  integration: "nonwestern",
  uddannelse: "basicSchool",
  uddannelsesniveau: "basicSchool",
  education: "basicSchool",
  tryghed: "convicted",
  safety: "convicted",
};

function unitOf(text: string): HeaderUnit {
  if (/\b(pr|per|of|af|ud af)\b.*\b10000\b/.test(text)) return "per10000";
  if (/promille|per mille|\b(pr|per) (1000|tusind)\b/.test(text)) return "perThousand";
  return /\b(pct|procent|percent|percentage|procentandel|procentdel|per cent|pctandel)\b/.test(text)
    ? "percent"
    : null;
}

function measureOf(text: string, isShare: boolean): Partial<Heading> {
  const isCount = !isShare && /\b(antal|heraf|number|count|personer|persons)\b/.test(text);
  const named = (id: Exclude<CriterionId, "income">): Partial<Heading> => ({
    kind: isCount ? `count:${id}` : id,
  });
  if (/ikke ?vestl|non ?west/.test(text)) return named("nonwestern");
  if (CONVICTED.test(text)) return named("convicted");
  if (INCOME.test(text) && !/overfoersel/.test(text)) return { kind: incomeKind(text) };
  if (JOBLESS.test(text)) return named("jobless");
  if (BASIC_SCHOOL.test(text)) return named("basicSchool");
  if (NONWESTERN.test(text)) return WESTERN_ONLY.test(text) ? {} : named("nonwestern");
  if (WORKING.test(text)) return /kriteri/.test(text) ? named("jobless") : { inverted: "jobless" };
  if (MUNICIPALITY.test(text)) return { kind: "municipality" };
  if (PEOPLE.test(text)) return isShare ? {} : { kind: peopleKind(text) };
  return AREA.test(text) && !NUMBERING.test(text) ? { kind: "area" } : {};
}

function incomeKind(text: string): ColumnKind {
  if (
    /\b(pct|procent|percent|per cent|andel|share|ratio|forhold|ift|indeks|index|relativ\w*|sammenlignet|compared|100)\b|indkomstandel|indkomstindeks/.test(
      text,
    )
  )
    return "income";
  if (/region|landsdel/.test(text)) return "regionIncome";
  return /\b(kr|kroner|dkk|beloeb|tkr|amount)\b/.test(text) ? "areaIncome" : "income";
}

// "Under 18 år" and "15-18 år" are other people than those of 18 years and over.
const ADULTS =
  /\b18plus|(?<!\b(?:under|til|to|\d\d?) )\b18 (?:aar|year|og |and )|\b(?:over|mindst|fyldt) 18\b/;
const OTHER_PEOPLE =
  /\d\d?(til\d\d|plus)|\baarige\b|\bunder \d|\b(over|mindst|fyldt|end|than) \d\d\b|\b(\d\d|\d (til |to )?\d) (aar|year)|\b\d\d (og|and) (derover|over)|\b(pr|per) (bolig|husstand|lejemaal|lejlighed|ha|hektar|km|dwelling|household)/;

function peopleKind(text: string): ColumnKind | null {
  if (/18til64/.test(text)) return "people:18-64";
  if (/30til59/.test(text)) return "people:30-59";
  if (ADULTS.test(text)) return "people:18+";
  if (OTHER_PEOPLE.test(text)) return null;
  return /voksne|adults?/.test(text) ? "people:18+" : "residents";
}
