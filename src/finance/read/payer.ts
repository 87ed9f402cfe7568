import { fold } from "../../core/text";

/** Words before a payer's name that are no part of it: `Heraf LBF`, `Ansøgt hos LBF`, `Medfin. boligorg.`. */
const BEFORE =
  /^(?:heraf|deraf|fra|af|ansøgt|ansøges|søges|søgt|ansøgning|finansieret|finansieres|finansiering|betalt|betales|tilskud|støtte|bevilling|bevilget|tilsagn|andel|bidrag|medfin|medfinansiering|medfinansieret|egenfinansiering|beløb|hos|til|of which|from|financed|funded|by|grant|share|contribution) (?=.)/;
/** Words after it: `LBF i alt`, `Kommunens bidrag`, `Boligorganisationernes medfinansiering`. */
const AFTER =
  / (?:i alt|ialt|total|andele?|bidrag|tilskud|støtte|bevilling|finansiering|medfinansiering|med finansiering|egenfinansiering|egenbetaling|midler|beløb|del|kr|share|contribution|grant|funding|financing|cofinancing|co financing|s)$/;
/** `75 %`, `25 pct.`: a share that is told beside the name, as `fold` leaves it. */
const SHARE = /(?:^| )(?:ca )?\d+(?: \d+)? ?(?:%|pct|procent|percent)(?= |$)/g;

/** A payer's name without the words around it, folded; the text itself where nothing is left. */
export function bareName(text: string): string {
  const words = fold(text);
  let name = words.replace(SHARE, "").trim();
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(BEFORE, "").replace(AFTER, "");
  }
  return name === "" ? words : name;
}

/** The local part, named by what it is and not by who pays it. */
const ALONE =
  /^(?:lokal|local|own|egen|kommunal)?(?:e|t)? ?(?:med|co) ?(?:finansiering|financing|funding)$|^(?:lokale?|lokalt|local|own)(?: (?:finansiering|financing|funding|andel|share|midler|del))?$/;

/** The names that are a payer's and nothing else. A word more, such as "Kommunens jobkonsulent", and it may as well be an activity. */
const NAMES: readonly RegExp[] = [
  /^(?:landsbyggefond(?:en)?|lbf)s?(?: (?:boligsociale?|renoverings|infrastruktur|nedrivnings)? ?(?:rammen?|puljen?|midler))?$/,
  /^(?:boligsociale?|renoverings|infrastruktur|nedrivnings) ?(?:rammen?|puljen?|midler)(?: (?:fra |i )?(?:landsbyggefonden|lbf))?$|^(?:the )?national building fund$/,
  /^(?:[\p{L} ]+ )?kommune(?:n|r|rne)?s?$|^kommunal(?:t|e)?(?: puljen?)?$|^(?:[\p{L} ]+ )?municipality$|^jobcent(?:er|ret)(?: [\p{L}]+)?$|^(?:[\p{L} ]*)forvaltning(?:en)?s?$|^byrådet$|^local authority$/u,
  /^(?:(?:det |den )?almene |[\p{L} ]+ )?bolig(?:organisation|forening|selskab|afdeling|aktieselskab|kontor)(?:en|erne|er|et|erne)?s?(?: [\p{L}\d ]+)?$|^boligorg$|^housing (?:organi[sz]ation|association|compan)(?:s|y|ies)?$/u,
  /^afdeling(?:en|erne|er)?s?(?: \d+)?$|^dispositions ?(?:fond(?:en)?|midler)$|^trækningsret(?:ten)?$|^egen ?(?:finansiering|betaling|kapital)$|^egne midler$|^(?:aab|kab|fsb|bo vest|domea|lejerbo|civica|himmerland|bo|boligkontoret danmark|dab|3b|bo vita|bovia)$/,
  /^lokal(?:e|t)? ?(?:med)?(?:finansiering)?$|^medfinansiering$|^(?:lokal )?egenfinansiering$|^(?:local|own)(?: (?:co ?)?(?:financing|funding))?$|^kommunal egenfinansiering$/,
  /^beboer(?:betaling|ne)$|^bruger(?:betaling)$|^deltagerbetaling$|^residents$|^user fees?$/,
  /^stat(?:en|s|ens)?$|^(?:statslige? )?(?:puljen?|puljer|puljemidler)$|^statslige?(?: midler)?$|^satspulje(?:n|r|midler)?$|^state(?: pools?| pool funds?| grants?)?$|^[\p{L} ]*(?:ministeriet?|styrelsen?)$|^finansloven$|^central government$/u,
  /^salg(?:sprovenu)?$|^provenu(?:et)?(?: (?:ved|fra) .*salg.*)?$|^grundsalg$|^sales?(?: proceeds)?$/,
  /^region(?:en|er|erne)?s?(?: [\p{L}]+)?$|^eu(?: (?:s )?(?:fonden?|socialfonden|midler|funds?))?$|^(?:den )?europæiske socialfond$|^european (?:social|regional).*fund$/u,
  /^(?:private )?fonde?(?:n|r|rne)?(?: mv| m v)?$|^[\p{L}]+fonden$|^realdania$|^(?:private )?foundations?$|^frivillige?(?:t arbejde)?$|^volunteers?$/u,
];

/** Whether a text is a payer's name and nothing else. */
export function isPayerName(text: string): boolean {
  const words = fold(text);
  if (ALONE.test(words)) return true;
  const name = bareName(text).replace(/ (?:19|20)\d\d$/, "");
  return NAMES.some((pattern) => pattern.test(name));
}
