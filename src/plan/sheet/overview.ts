import type { Grid } from "../../core/cell";
import type { Day } from "../../core/provision";
import type { Row, SheetData } from "../../excel/sheet";
import { COFINANCING } from "../../finance";
import { OWN_PLAN } from "../../finance/sheet";
import { timingOf } from "../judge/milestone";
import type { FinanceFacts } from "../read/facts";
import type { Milestone, Plan } from "../read/plan";
import { PROFILE_FIELDS, type Profile, profileCells } from "../read/profile";
import { STAGES } from "../rules/requirement";
import { overviewSheet as words } from "../words/da/overview";
import { profile as profileWords } from "../words/da/profile";
import {
  INDICATOR_ROWS,
  MILESTONE_ROWS,
  OVERVIEW_BLOCKS,
  OVERVIEW_MILESTONES,
  PROFILE_NAMES,
  QUARTERS,
  TIMELINE,
} from "./layout/overview";
import { letters } from "../../excel/address";
import { namesWords } from "../words/names";

const { name, areas, municipality, organisation, firstYear, lastYear, version } = PROFILE_NAMES;

/** The cells of the title: the plan's name, and in a line what else it says of itself. */
export function titleCells(): Grid {
  const years = `IF(AND(ISNUMBER(${firstYear}),ISNUMBER(${lastYear})),${firstYear}&"-"&${lastYear},"")`;
  return [
    [`=IF(${name}="","${words.unnamed}","${words.title}"&${name})`],
    [
      `=TEXTJOIN(" · ",TRUE,${areas}&"",${municipality}&"",${organisation}&"",${years},${version}&"")`,
    ],
    [words.signs],
  ];
}

const YEAR = "(YEAR(TODAY())-1)";
const ids = "Udsat_Indikatorer[Id]";
const measuredInYear = `COUNTIFS(Udsat_Maalinger[Indikator-id],${ids},Udsat_Maalinger[Dato],">="&DATE(${YEAR},1,1),Udsat_Maalinger[Dato],"<="&DATE(${YEAR},12,31),Udsat_Maalinger[Værdi],">-1E+300")`;
/** An indicator is asked for from its start year to its end year, both included; without years, every year. */
const asked = `((Udsat_Indikatorer[Startår]="")+(Udsat_Indikatorer[Startår]<=${YEAR})>0)*((Udsat_Indikatorer[Slutår]="")+(Udsat_Indikatorer[Slutår]>=${YEAR})>0)`;
const unmeasured = `SUMPRODUCT((${ids}<>"")*(${asked})*(${measuredInYear}=0))`;
const planned = (year: string): string =>
  `Udsat_Milepaele[Planlagt dato],">="&DATE(${year},1,1),Udsat_Milepaele[Planlagt dato],"<="&DATE(${year},12,31)`;
const unsettled = `COUNTIFS(${planned(YEAR)},Udsat_Milepaele[Faktisk dato],"",Udsat_Milepaele[Status],"<>nået",Udsat_Milepaele[Status],"<>opgivet",Udsat_Milepaele[Status],"<>udskudt")`;
const coming = `COUNTIFS(${planned(`(${YEAR}+1)`)})`;
const due = `MINIFS(Udsat_Frister[Gælder],Udsat_Frister[Indsendt],"",Udsat_Frister[Rapporteringsår],">="&${YEAR},Udsat_Frister[Gælder],">0")`;

const counted = (count: string, none: string, one: string, many: string): string =>
  `=IF(${count}=0,"✓ ${none}",IF(${count}=1,"! ${one}","! "&${count}&" ${many}"))`;

/** What the report on last year still lacks, and when it is due. */
export function reportCells(): Grid {
  const { none, one, many } = words.unmeasured;
  const open = words.unsettled;
  return [
    [`="${words.report}"&${YEAR}`],
    [counted(unmeasured, none, one, many)],
    [counted(unsettled, open.none, open.one, open.many)],
    [
      `=IF(${coming}=0,"! ${words.noComing}"&(${YEAR}+1),"✓ "&${coming}&" ${words.coming}"&(${YEAR}+1))`,
    ],
    [
      `=IF(${due}=0,"? ${words.noDeadline}",IF(${due}<TODAY(),"! ${words.passed}",IF(${due}<=TODAY()+30,"◔ ","→ ")&"${words.due}")&DAY(${due})&"-"&MONTH(${due})&"-"&YEAR(${due}))`,
    ],
    [words.paymentsStop],
  ];
}

/** How many requirements are met, by phase; what is not relevant is not counted. */
export function stageCells(): Grid {
  const of = (more: string): string => {
    const met = `COUNTIFS(Udsat_Tjekliste[Resultat],"✓*"${more})`;
    const all = `(COUNTIFS(Udsat_Tjekliste[Resultat],"?*"${more})-COUNTIFS(Udsat_Tjekliste[Resultat],"–*"${more}))`;
    return `IF(${all}=${met},"✓ ","○ ")&${met}&" ${words.of} "&${all}`;
  };
  return [
    [words.checklist],
    [`=${of("")}&" ${words.requirements}"`],
    ...STAGES.map((stage) => [
      `=${of(`,Udsat_Tjekliste[Hvornår],"${namesWords("da").stages[stage]}"`)}&" ${namesWords("da").stages[stage]}"`,
    ]),
  ];
}

function indicatorRow(k: number): readonly string[] {
  const at = (header: string): string => `INDEX(Udsat_Indikatorer[${header}],${k})`;
  const way = `(${at("Seneste måling")}-${at("Udgangspunkt")})/(${at("Målværdi")}-${at("Udgangspunkt")})`;
  const steps = `MAX(0,MIN(10,INT(10*${way})))`;
  return [
    `=IFERROR(${at("Id")}&"","")`,
    `=IFERROR(${at("Indikator")}&"","")`,
    `=IFERROR(IF(${at("Seneste måling")}="","",REPT("█",${steps})&REPT("░",10-${steps})&" "&ROUND(100*${way},0)&" pct."),"")`,
    `=IFERROR(${at("Seneste måling")},"")`,
    `=IFERROR(${at("Målt den")},"")`,
    `=IFERROR(${at("Mod planen")}&"","")`,
  ];
}

/** The indicators in the order of their sheet: how far each has come, and how it stands against its path. */
export function indicatorCells(): Grid {
  const count = `SUMPRODUCT(--(${ids}<>""))`;
  return [
    [
      `="${words.indicators}"&IF(${count}>${INDICATOR_ROWS}," (${INDICATOR_ROWS} ${words.of} "&${count}&")","")`,
    ],
    [...words.indicatorHeads],
    ...Array.from({ length: INDICATOR_ROWS }, (_, i) => indicatorRow(i + 1)),
  ];
}

/** Months a column of the timeline stands for: three, or more where the plan is longer than four years. */
const MONTHS = `MAX(3,ROUNDUP((${lastYear}-${firstYear}+1)*12/${QUARTERS},0))`;

/** What the money says: the local share, and what the finance plan's own check found when it was last read. */
export function moneyCells(finance: FinanceFacts | null): Grid {
  if (!finance) return [[words.money], [words.noFinance]];
  const { total: all, local, outside } = OWN_PLAN;
  const other = `ROUND(${outside},2)`;
  const { numerator, denominator } = COFINANCING.least;
  const enough = `ROUND(${local}*100,0)*${denominator}>=ROUND(${all}*100,0)*${numerator}`;
  const share = `ROUNDDOWN(100*${local}/${all},2)`;
  const lacks = `ROUNDUP(${all}*${numerator}/${denominator}-${local},0)`;
  const told = finance.errors === 0 ? words.noFaults : words.faults(finance.errors);
  return [
    [words.money],
    [
      `=IFERROR(IF(${all}=0,"? ${words.noAmounts}",IF(${other}<>0,"? ${words.unknownSource}",IF(${enough},"✓ ","! ")&"${words.share}"&${share}&" ${words.ofPlan}")),"? ${words.noShare}")`,
    ],
    [
      `=IFERROR(IF(OR(${all}=0,${other}<>0),"",IF(${enough},"${words.enough}","${words.lacks}"&FIXED(${lacks},0)&" kr.")),"")`,
    ],
    [told],
  ];
}

/** The milestones as a picture: a sign in the quarter each is planned for, and a line down through today's. */
export function timelineCells(): Grid {
  const columns = Array.from({ length: QUARTERS }, (_, q) => letters(TIMELINE.column + q));
  const head = TIMELINE.row + 2;
  const starts = columns.map(
    (_, q) => `=IF(ISNUMBER(${firstYear}),EDATE(DATE(${firstYear},1,1),${q}*${MONTHS}),"")`,
  );
  const years = columns.map((column, q) =>
    q === 0
      ? `=IFERROR("'"&RIGHT(YEAR(${column}${head}),2),"")`
      : `=IFERROR(IF(YEAR(${column}${head})=YEAR(${columns[q - 1] ?? column}${head}),"","'"&RIGHT(YEAR(${column}${head}),2)),"")`,
  );
  const row = columns.map((column) => {
    const [start, end] = [`${column}$${head}`, `EDATE(${column}$${head},${MONTHS})`];
    const at = (header: string): string =>
      `INDEX(${OVERVIEW_MILESTONES}[${header}],ROW()-ROW(${start}))`;
    const day = at("Planlagt dato");
    return `=IFERROR(IF(AND(${day}>=${start},${day}<${end}),LEFT(${at("Hvor langt")},1),IF(AND(TODAY()>=${start},TODAY()<${end}),"│","")),"")`;
  });
  return [years, starts, ...Array.from({ length: MILESTONE_ROWS }, () => row)];
}

/** Late ones first, then the next by date, then those without a date, and last those that are settled, newest first. */
function inOrder(milestones: readonly Milestone[], today: Day): readonly Milestone[] {
  const rank = (milestone: Milestone): number => {
    const timing = timingOf(milestone, today);
    if (timing === "overdue") return 0;
    return timing === "upcoming" ? 1 : timing === "undated" ? 2 : 3;
  };
  const key = ({ planned }: Milestone): string => planned ?? "";
  return [...milestones].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first - second;
    return first === 3 ? key(b).localeCompare(key(a)) : key(a).localeCompare(key(b));
  });
}

/** Everything "Overblik" is filled with; figures and states are formulas over the plan's sheets. */
export function overviewData(
  profile: Profile,
  { plan }: { readonly plan: Plan },
  finance: FinanceFacts | null,
  {
    today,
    rows,
  }: { readonly today: Day; readonly rows?: Readonly<Partial<Record<string, readonly Row[]>>> },
): SheetData {
  const cells = profileCells(profile);
  const given = inOrder(plan.milestones, today).map(({ id }) => id);
  const ids = given.length > 0 ? given : (rows?.["milestones"] ?? []).map((row) => row["id"]);
  return {
    tables: {
      [OVERVIEW_MILESTONES]: ids
        .filter((id) => id)
        .slice(0, MILESTONE_ROWS)
        .map((id) => ({ id })),
    },
    blocks: {
      [OVERVIEW_BLOCKS.profile]: [
        [words.profile],
        ...PROFILE_FIELDS.map((field) => [profileWords.fields[field], cells[field]]),
      ],
      [OVERVIEW_BLOCKS.notes]: titleCells(),
      [OVERVIEW_BLOCKS.money]: moneyCells(finance),
      [OVERVIEW_BLOCKS.report]: reportCells(),
      [OVERVIEW_BLOCKS.indicators]: indicatorCells(),
      [OVERVIEW_BLOCKS.stages]: stageCells(),
      [OVERVIEW_BLOCKS.timeline]: timelineCells(),
    },
  };
}
