import type { RequirementId } from "../rules/requirement";
import type { Text } from "../../core/words/language";

/** The requirements' short names. */
export const REQUIREMENT_NAMES: Readonly<Record<RequirementId, Text>> = {
  cooperationAgreement: {
    da: "Samarbejdsaftale mellem kommune og boligorganisation, før planen skrives",
    en: "Cooperation agreement between municipality and housing organisation before the plan is written",
  },
  ownership: {
    da: "Kommunen og boligorganisationen tager sammen ejerskab til planen",
    en: "The municipality and the housing organisation own the plan together",
  },
  goalsAndFollowUp: {
    da: "Mål er opstillet, og der følges op på dem",
    en: "Goals are set, and they are followed up",
  },
  urbanPolicy: {
    da: "Kommunen har en sammenhængende bolig- og bypolitik",
    en: "The municipality has a coherent housing and urban policy",
  },
  areaDescription: {
    da: "Området, dets problemer og indsatserne er beskrevet",
    en: "The area, its problems and the efforts are described",
  },
  coreServices: {
    da: "Kommunens kernedrift er tænkt sammen med indsatsen",
    en: "The municipality's core services are planned together with the effort",
  },
  municipalLead: {
    da: "Kommunen stiller sig i spidsen økonomisk, politisk og administrativt",
    en: "The municipality takes the lead financially, politically and administratively",
  },
  anchoring: {
    da: "Indsatsen er forankret politisk og prioriteret i forvaltningen",
    en: "The effort is anchored politically and given priority in the administration",
  },
  steeringGroup: { da: "Styregruppe er nedsat", en: "A steering group is set up" },
  projectSecretariat: {
    da: "Projektsekretariat er oprettet",
    en: "A project secretariat is set up",
  },
  planDrawnUp: {
    da: "Boligorganisationen har udarbejdet planen med kommunen og andre",
    en: "The housing organisation has drawn up the plan with the municipality and others",
  },
  councilApproval: {
    da: "Kommunalbestyrelsen har godkendt planen",
    en: "The municipal council has approved the plan",
  },
  closeCooperation: {
    da: "Afdelingsbestyrelse, beboere og lokale parter er med",
    en: "The section's board, residents and local parties take part",
  },
  prequalification: { da: "Området er prækvalificeret", en: "The area is prequalified" },
  reservation: {
    da: "Landsbyggefonden har reserveret et beløb",
    en: "Landsbyggefonden has reserved an amount",
  },
  physicalConditions: {
    da: "Fysiske og infrastrukturelle forhold er overvejet",
    en: "Physical conditions and infrastructure are considered",
  },
  rent: { da: "Huslejeforhold er overvejet", en: "Rent is considered" },
  functionality: {
    da: "Boligområdets funktionalitet er overvejet",
    en: "The area's functionality is considered",
  },
  specialGroups: {
    da: "Boliger til specialgrupper er overvejet",
    en: "Housing for special groups is considered",
  },
  imageStrategy: { da: "Imagestrategi er med", en: "An image strategy is included" },
  cofinancing: {
    da: "Lokal medfinansiering er mindst 25 pct.",
    en: "Local co-financing is at least 25 per cent",
  },
  areaSecretariat: {
    da: "Behovet for et områdesekretariat er overvejet",
    en: "The need for an area secretariat is considered",
  },
  holistic: { da: "Planen er helhedsorienteret", en: "The plan is holistic" },
  themes: {
    da: "Alle aktiviteter hører til et støtteberettiget tema",
    en: "Every activity belongs to an eligible theme",
  },
  purpose: { da: "Formål er beskrevet", en: "The purpose is described" },
  targetGroups: { da: "Målgrupper er beskrevet", en: "Target groups are described" },
  programmeGoals: { da: "Programmål er beskrevet", en: "Programme goals are described" },
  concreteGoals: { da: "Konkrete mål er beskrevet", en: "Concrete goals are described" },
  wantedChanges: {
    da: "De ønskede forandringer er beskrevet",
    en: "The wanted changes are described",
  },
  waysToResults: {
    da: "Det fremgår, hvordan resultaterne skal nås",
    en: "It is stated how the results are reached",
  },
  childhood: {
    da: "Sociale tiltag for trygge og stimulerende opvækstvilkår",
    en: "Social measures for safe and stimulating childhoods",
  },
  employment: { da: "Beskæftigelsestiltag", en: "Employment measures" },
  culture: { da: "Kultur- og fritidstilbud", en: "Culture and leisure activities" },
  restoration: { da: "Økonomisk og fysisk opretning", en: "Financial and physical restoration" },
  evaluation: {
    da: "Det fremgår, hvordan indsatsen evalueres",
    en: "It is stated how the effort is evaluated",
  },
  indicators: {
    da: "Indikatorer, der løbende følges op på",
    en: "Indicators that are followed up regularly",
  },
  availableData: {
    da: "Tilgængelige data er nævnt for hver indikator",
    en: "Available data are named for every indicator",
  },
  financePlan: { da: "Finansieringsplanen er i orden", en: "The finance plan is in order" },
  organisation: {
    da: "De organisatoriske rammer er beskrevet",
    en: "The organisation is described",
  },
  existingEfforts: {
    da: "Koordinering med eksisterende indsatser er beskrevet",
    en: "Coordination with existing efforts is described",
  },
  singleLeadership: {
    da: "Behovet for enhedsorganisering med udelt ledelse er overvejet",
    en: "The need for a single organisation with undivided leadership is considered",
  },
  partnershipContract: {
    da: "Partnerskabskontrakt, når flere boligorganisationer ansøger sammen",
    en: "Partnership contract where several housing organisations apply together",
  },
  partnershipAgreement: {
    da: "Partnerskabsaftale mellem planens parter",
    en: "Partnership agreement between the plan's parties",
  },
  yearlyReport: { da: "Den årlige indberetning er indsendt", en: "The yearly report is sent in" },
  linkToGoalsAndMilestones: {
    da: "Milepælsplanen har dato, ansvarlig og aktivitet på hver milepæl",
    en: "Every milestone has a date, an owner and an activity",
  },
  attainmentForm: {
    da: "Målopfyldelsesskemaet kan udfyldes for rapporteringsåret",
    en: "The goal attainment form can be filled in for the reporting year",
  },
};
