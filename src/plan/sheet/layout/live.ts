import type { Highlight } from "../../../excel/sheet";
import { FREQUENCIES, MARK_STATES, MILESTONE_STATES } from "../../../targets";

/** The colours of the signs that begin every live word on the sheets; sign and word say the same. */
export const SIGN_TONES: readonly Highlight[] = [
  { text: "✓", begins: true, tone: "good" },
  { text: "!", begins: true, tone: "bad" },
  { text: "▼", begins: true, tone: "bad" },
  { text: "✗", begins: true, tone: "bad" },
  { text: "◔", begins: true, tone: "doubtful" },
  { text: "?", begins: true, tone: "doubtful" },
];

/** Days before a date from which it is told. */
const SOON = 30;

const days = (count: string): string => `${count}&IF(${count}=1," dag"," dage")`;

/** A date against today in words: late, within thirty days, or later. */
const against = (day: string, late: string, later: string): string =>
  `IF(${day}<TODAY(),"! ${late} "&${days(`(TODAY()-${day})`)},IF(${day}=TODAY(),"◔ i dag",IF(${day}<=TODAY()+${SOON},"◔ om "&${days(`(${day}-TODAY())`)},"${later}")))`;

const [planned, actual, state] = ["[@[Planlagt dato]]", "[@[Faktisk dato]]", "[@Status]"];

/** Where a milestone stands today; the same answer, in the same order, as the add-in's own. */
export const MILESTONE_STANDING = `=IF([@Milepæl]&${planned}&${state}="","",IF(${state}="${MILESTONE_STATES.dropped}","– opgivet",IF(ISNUMBER(${actual}),IF(AND(ISNUMBER(${planned}),${actual}>${planned}),"✓ nået for sent","✓ nået"),IF(${state}="${MILESTONE_STATES.reached}","✓ nået",IF(NOT(ISNUMBER(${planned})),"? uden dato",${against(planned, "forsinket", "→ kommende")})))))`;

/** The column that holds a row's words for the lists it is chosen from. */
export const LABEL_HEADER = "Vælges som";

/** The words of a row in the lists it is chosen from: its id and what it says. */
export const labelOf = (header: string): string =>
  `=IF([@Id]="","",[@Id]&" "&LEFT([@${header}],60))`;

/** The last day of an id's measurements that has a figure; the cell may hold the id alone or the words of its list. */
const lastDay = (id: string): string =>
  `MAXIFS(Udsat_Maalinger[Dato],Udsat_Maalinger[Indikator-id],${id},Udsat_Maalinger[Værdi],">-1E+300")`;
const LAST_DAY = `MAX(${lastDay("[@Id]")},${lastDay('[@Id]&" *"')})`;

/** The last day an indicator was measured, and the lowest row's value on it. A withheld figure is no measurement. */
export const LATEST_DAY = `=IF([@Id]="","",IF(${LAST_DAY}=0,"",${LAST_DAY}))`;
export const LATEST_VALUE = `=IF([@[Målt den]]="","",IFERROR(LOOKUP(2,1/((LEFT(Udsat_Maalinger[Indikator-id]&" ",LEN([@Id])+1)=[@Id]&" ")*(Udsat_Maalinger[Dato]=[@[Målt den]])*ISNUMBER(Udsat_Maalinger[Værdi])),Udsat_Maalinger[Værdi]),""))`;

const MONTHS = `IF([@Hyppighed]="${FREQUENCIES.halfYearly}",6,IF([@Hyppighed]="${FREQUENCIES.quarterly}",3,IF([@Hyppighed]="${FREQUENCIES.monthly}",1,12)))`;
const NEXT = `IF([@Hyppighed]="${FREQUENCIES.once}",DATE([@Slutår],12,31),EDATE(IF([@[Målt den]]="",DATE([@Startår],12,31),[@[Målt den]]),${MONTHS}))`;

/** When an indicator is to be measured next, counted from its last measurement. */
export const NEXT_MEASUREMENT = `=IF([@Indikator]="","",IF(AND([@[Målt den]]="",NOT(ISNUMBER([@Startår]))),"? ikke målt",IFERROR(IF(AND(ISNUMBER([@Slutår]),[@[Målt den]]<>"",[@[Målt den]]>=DATE([@Slutår],12,31)),"✓ afsluttet",${against(NEXT, "mangler i", "✓ målt")}),"? ikke målt")))`;

const sent = "ISNUMBER([@Indsendt])";

/** The date that counts for a part of the report: people's own before the rules'. */
export const DUE_DAY = `=IF(ISNUMBER([@[Jeres frist]]),[@[Jeres frist]],IF(ISNUMBER([@[Frist efter reglerne]]),[@[Frist efter reglerne]],""))`;
export const DEADLINE_STANDING = `=IF(${sent},"✓ indsendt",IF(NOT(ISNUMBER([@Gælder])),"? frist ikke kendt",${against("[@Gælder]", "passeret for", "→ kommer")}))`;

const answer = "[@[Projektmappens svar]]";

/** Where a requirement stands, from people's answer and the workbook's; the same as the pane says. */
export const REQUIREMENT_RESULT = `=IF([@Status]="${MARK_STATES.notRelevant}","– ikke relevant",IF([@Status]="${MARK_STATES.done}",IF(LEFT(${answer},4)="Nej.","! modsiges","✓ opfyldt"),IF(LEFT(${answer},3)="Ja.","✓ opfyldt",IF([@Status]="${MARK_STATES.underWay}","◔ i gang","○ mangler"))))`;
