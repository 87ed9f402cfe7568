import { waysToMinimum } from "../gap";
import type { Finding } from "../../judge/finding";
import { da as words } from "./reading";
import { listed } from "../../../core/words/listed";
import { namesYears, type FindingFacts, type FindingText } from "../text";
import { kroner, percent } from "../../../core/words/money";
import { nearestThemes } from "./themes";

const kr = (ore: number): string => kroner(ore, "da");
const of = ({ activity, whole, row, year }: Balance, firstRow: number): string =>
  `${whole ? "Planen" : activity === "" ? `Række ${row + firstRow}` : `»${activity}«`}${year === 0 ? "" : ` i ${year}`}`;
const named = (activity: string): string => (activity === "" ? "Linjen" : `»${activity}«`);
const span = (list: { readonly first: string; readonly last: string }): string =>
  `${list.first.slice(0, 4)}-${list.last.slice(2, 4)}`;

/** An abbreviation's point also ends the sentence: "kr." and not "kr..". */
const onePoint = (text: string): string =>
  text.includes("..") ? text.replace(/\b(kr|pct)\.\.(?=\s|$)/g, "$1.") : text;

/** The Danish sentences of a finding. */
export function findingText(finding: Finding, facts: FindingFacts): FindingText {
  const { rule, what, todo } = sentences(finding, facts);
  return { rule, what: onePoint(what), todo: onePoint(todo) };
}

function sentences(finding: Finding, facts: FindingFacts): FindingText {
  switch (finding.kind) {
    case "doubt": {
      const { what, todo } = words.doubt(finding.doubt);
      const between = finding.range ? ` ${words.between(...finding.range)}` : "";
      return { rule: words.doubtRule, what: `${what}${between}`, todo };
    }
    case "frameExceeded":
      return {
        rule: "Rammens år",
        what: words.frameExceeded(
          finding.frame.name,
          kr(finding.frame.kroner * 100),
          finding.year,
          finding.ore,
        ),
        todo: "Søg mindre, eller kontrollér beløbet og enheden.",
      };
    case "frameUnknown":
      return {
        rule: "Rammens år",
        what: words.frameUnknown(finding.name, finding.year),
        todo: "Spørg Landsbyggefonden, hvilken ramme der gælder.",
      };
    case "regulation":
      return {
        rule: "Regulativ",
        what: words.regulation(span(finding.list), finding.first),
        todo: "Vælg et andet regulativ, hvis tilskuddet er givet efter det.",
      };
    case "regulationUnknown":
      return {
        rule: "Regulativ",
        what: words.regulationUnknown(finding.first, finding.last),
        todo: "Kontrollér temaerne, når det nye regulativ er kendt.",
      };
    case "cofinancingLow":
      return low(finding, facts);
    case "cofinancingOpen":
      return {
        rule: "Lokal medfinansiering",
        what: `Den lokale andel er ${percent(finding.share.local, finding.share.total, "da")}, men ${kr(finding.share.localUncertain)} af den kommer fra kilder, hvor ingen regel siger, at de tæller med. Uden dem er andelen under 25 pct.`,
        todo: "Spørg Landsbyggefonden, om kilderne tæller som lokal medfinansiering.",
      };
    case "themeUnknown":
      return {
        rule: `Temaer ${span(finding.list)}`,
        what: `»${finding.text}« er ikke et af temaerne i ${span(finding.list)}.${finding.close ? ` Det ligner »${finding.nearest}«.` : ""}`,
        todo: finding.close
          ? `Skriv »${finding.nearest}«, hvis det er det, der menes.`
          : `Vælg et tema fra listen. ${nearestThemes(finding.nearest, finding.list)}`,
      };
    case "themeOtherPeriod":
      return {
        rule: `Temaer ${span(finding.list)}`,
        what: finding.proposed
          ? `»${finding.name}« er et tema i ${span(finding.from)}, men ikke i ${span(finding.list)}.`
          : `»${finding.name}« er ikke støtteberettiget i ${span(finding.list)}; det er et tema i ${span(finding.from)}.`,
        todo: `Vælg et tema fra listen for ${span(finding.list)}. ${nearestThemes(finding.nearest, finding.list)} Hører planen under ${span(finding.from)}, så vælg reglerne for den periode.`,
      };
    case "themeSpelling":
      return {
        rule: `Temaer ${span(finding.list)}`,
        what: `»${finding.text}« er læst som »${finding.name}«.`,
        todo: `Skriv det officielle navn, »${finding.name}«.`,
      };
    case "themeSeveral":
      return {
        rule: `Temaer ${span(finding.list)}`,
        what: `»${finding.text}« er ${finding.names.length} temaer: ${listed(
          finding.names.map((name) => `»${name}«`),
          "og",
        )}. Et beløb hører til ét tema.`,
        todo: "Del linjen, så hvert tema har sin egen linje med sit eget beløb.",
      };
    case "themeMissing":
      return {
        rule: `Temaer ${span(finding.list)}`,
        what: `»${finding.activity}« har intet tema, og der ydes alene støtte til indsatser inden for temaerne.`,
        todo: "Skriv temaet, eller skriv arten, hvis det ikke er en boligsocial indsats.",
      };
    case "themesAbsent":
      return {
        rule: "Temaer",
        what: "Planen nævner ingen temaer, så de er ikke kontrolleret.",
        todo: "Tilføj en kolonne med temaet for hver aktivitet.",
      };
    case "physicalAsSocial":
      return {
        rule: "Boligsocial eller fysisk",
        what: `${named(finding.activity)} er efter navn eller art fysisk arbejde, men står som boligsocial indsats.`,
        todo: "Flyt den til renoverings-, infrastruktur- eller nedrivningsrammen, eller ret navn, art eller tema.",
      };
    case "socialAsPhysical":
      return {
        rule: "Boligsocial eller fysisk",
        what: `${named(finding.activity)} er efter navn, art eller tema en boligsocial indsats, men står som fysisk arbejde.`,
        todo: "Flyt den til den boligsociale ramme, eller ret navn, art eller kilde.",
      };
    case "kindUnknown":
      return {
        rule: "Art",
        what: `»${finding.text}« er ikke en kendt art, så det er ikke prøvet, om linjen hører under den rigtige ramme.`,
        todo: "Skriv boligsocial, renovering, infrastruktur, nedrivning, huslejestøtte eller salg.",
      };
    case "rentSupport":
      return {
        rule: "Huslejestøtte",
        what: "Planen har huslejestøtte. Den boligsociale ramme kan betale den, men temaerne gælder ikke for den, sådan som reglerne er læst her; der er derfor ikke spurgt om tema.",
        todo: "Spørg Landsbyggefonden, hvor meget der kan gå til huslejestøtte.",
      };
    case "frameYears":
      return {
        rule: "Rammens år",
        what: `${finding.frames.map(({ name, firstYear, lastYear }) => `${name} gælder ${firstYear}-${lastYear}`).join("; ")}, men beløbet står i ${finding.year}.`,
        todo: "Flyt beløbet til et år i rammen, eller find en anden finansiering.",
      };
    case "yearOutsidePlan":
      return {
        rule: "Planens år",
        what: `${finding.year} ligger uden for planens år, ${finding.first}-${finding.last}.`,
        todo: "Ret året, eller ret planens periode i titlen over tabellen.",
      };
    case "yearUncovered":
      return {
        rule: "Regler for året",
        what: `Der er ingen temaliste for ${finding.year}, så linjens tema er ikke prøvet.`,
        todo: "Ret året, eller vælg reglerne for en periode, der har en temaliste.",
      };
    case "yearMissing":
      return {
        rule: "Planens år",
        what: "Linjen har intet år, så den kan ikke prøves efter årets regler.",
        todo: "Skriv året med fire cifre, f.eks. 2013.",
      };
    case "yearUnreadable":
      return unreadableYear(finding.text);
    case "sourceUncertain":
      return {
        rule: "Lokal medfinansiering",
        what: uncertain(finding),
        todo: "Spørg Landsbyggefonden, før planen bygger på det.",
      };
    case "saleNeedsPlan":
      return {
        rule: "Salgsprovenu",
        what: `${kr(finding.ore)} kommer fra salg. Det er en forudsætning, at der er vedtaget en helhedsplan for området. Beløbet er regnet som lokalt, fordi det går gennem dispositionsfonden; ingen regel siger det udtrykkeligt.`,
        todo: "Sørg for, at helhedsplanen er vedtaget, før provenuet bruges.",
      };
    case "costUnfinanced":
      return {
        rule: "Udgift og finansiering",
        what: `${of(finding, facts.firstRow)}: en udgift på ${kr(finding.ore)} har ingen finansiering.`,
        todo: "Skriv, hvem der betaler.",
      };
    case "financingUncosted":
      return {
        rule: "Udgift og finansiering",
        what: `${of(finding, facts.firstRow)}: en finansiering på ${kr(finding.ore)} har ingen udgift.`,
        todo: "Skriv, hvad pengene bruges til, eller fjern finansieringen.",
      };
    case "financingDiffers":
      return {
        rule: "Udgift og finansiering",
        what: `${of(finding, facts.firstRow)}: udgiften er ${kr(finding.cost)}, men finansieringen er ${kr(finding.paid)}.`,
        todo: `Ret forskellen på ${kr(Math.abs(finding.cost - finding.paid))}.`,
      };
    case "sumWrong":
      return {
        rule: "Summer",
        what: `»${finding.label}« er sat til ${kr(finding.stated)}, men delene giver ${kr(finding.parts)}.`,
        todo: finding.rounding
          ? "Forskellen kan komme af afrunding til hele tusinder; så er der intet at rette."
          : `Ret summen eller delene; forskellen er ${kr(Math.abs(finding.stated - finding.parts))}. Andelen er regnet af delene.`,
      };
    case "duplicate":
      return {
        rule: "Gentagelse",
        what: `Linjen gentager række ${finding.of + facts.firstRow}.`,
        todo: "Slet den ene, hvis beløbet kun skal med én gang.",
      };
    case "amountScale":
      return scale(finding);
    case "amountNegative":
      return {
        rule: "Beløb",
        what: `Beløbet er negativt, ${kr(finding.ore)}, og trækkes fra.`,
        todo: "Kontrollér fortegnet.",
      };
  }
}

type Balance = Extract<Finding, { readonly whole: boolean }>;

function unreadableYear(text: string): FindingText {
  if (namesYears(text))
    return {
      rule: "Planens år",
      what: `»${text}« er flere år, men et beløb hører til ét år.`,
      todo: "Del beløbet op, så der er én linje for hvert år.",
    };
  if (/^\s*\d{4}\s*$/.test(text))
    return {
      rule: "Planens år",
      what: `»${text}« er ikke et år, som en plan kan gælde.`,
      todo: "Ret året.",
    };
  return {
    rule: "Planens år",
    what: `»${text}« kan ikke læses som et år.`,
    todo: "Skriv året med fire cifre, f.eks. 2013.",
  };
}

function scale({
  of: part,
  ore,
  typical,
  count,
  all,
}: Finding & { readonly kind: "amountScale" }): FindingText {
  const rule = "Kroner eller tusinder";
  const mixed = "det ligner en blanding af kroner og tusinder.";
  if (part.by === "line")
    return {
      rule,
      what: `${kr(ore)} ligger langt fra de andre beløb af samme slags, der typisk er ${kr(typical)}; ${mixed}`,
      todo: "Kontrollér, om der mangler tre nuller, eller om der er tre for mange.",
    };
  const amounts =
    part.by === "year"
      ? `Beløbene i ${part.year}`
      : part.by === "plan"
        ? `${count} af ${all} beløb`
        : part.name === ""
          ? "Udgifterne"
          : `Beløbene fra »${part.name}«`;
  return {
    rule,
    what: `${amounts} er typisk ${kr(ore)}, mens de andre af samme slags typisk er ${kr(typical)}; ${mixed}`,
    todo: "Skriv alle beløb i kroner, eller skriv enheden i kolonnens overskrift, f.eks. »t.kr.«.",
  };
}

function low(
  { share }: Finding & { readonly kind: "cofinancingLow" },
  facts: FindingFacts,
): FindingText {
  const grant = facts.ofGrant
    ? " Beløbet svarer til 25 pct. af tilskuddet, og det er kun 20 pct. af planen."
    : "";
  const open =
    share.otherUncertain > 0
      ? ` ${kr(share.otherUncertain)} fra andre kilder er ikke regnet med som lokale.`
      : "";
  const ofGrant =
    share.grant > 0 ? ` (${percent(share.local, share.grant, "da")} af tilskuddet)` : "";
  return {
    rule: "Lokal medfinansiering",
    what: `Den lokale andel er ${percent(share.local, share.total, "da")} af hele planen${ofGrant}, og minimum er 25 pct. Der mangler ${kr(facts.missing)}.${grant}${open}`,
    todo: waysToMinimum(facts.missing, facts.missingOnTop, "da"),
  };
}

function uncertain({
  text,
  rule,
  inKind,
  ore,
}: Finding & { readonly kind: "sourceUncertain" }): string {
  if (inKind)
    return `»${text}« (${kr(ore)}) ligner timer, lokaler eller frivilligt arbejde. Ingen regel siger, om det tæller som lokal medfinansiering; her er det ${rule.local ? "" : "ikke "}regnet med.`;
  if (rule.local)
    return `»${text}« (${kr(ore)}) er regnet som lokal medfinansiering, men ingen regel siger det udtrykkeligt.`;
  return `»${text}« (${kr(ore)}) er ikke regnet som lokal medfinansiering; ingen regel siger udtrykkeligt, om det tæller.`;
}
