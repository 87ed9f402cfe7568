/** What the letting rules hang on, in the order of the function's arguments. New ones go last. */
export const FACTS = {
  /** The area is on the published list (på listen over særligt udsatte boligområder). */
  onList: "yesNo",
  /** Residents of 18-64 outside the labour market (uden for arbejdsmarkedet), per cent. */
  jobless: "share",
  /** Residents in the connected sections together (beboere i afdelingerne tilsammen). */
  residents: "count",
  /** Pressure on the housing market (pres på boligmarkedet). */
  pressure: "yesNo",
  /** The municipality's own judgement that the section is troubled (problemramt) or the area vulnerable (udsat). */
  troubled: "yesNo",
  /** The part of the municipality's social dwellings in the joint agreement (samlet aftale), per cent. */
  agreement: "share",
  /** The part of the vacant dwellings that is let by advertising (annoncering), per cent. */
  advertised: "share",
  /** Months that a vacant dwelling is to stand empty (stå tom). */
  empty: "months",
  /** An extraordinary effort to let the dwelling (ekstraordinær indsats). */
  effort: "yesNo",
  /** Dwellings in the section (boliger i afdelingen). */
  dwellings: "count",
  /** Dwellings that have become vacant this year (ledige boliger i år). */
  vacancies: "count",
  /** Dwellings let this year by advertising, by municipal assignment, by flexible letting. */
  advertisedHomes: "homes",
  assignedHomes: "homes",
  flexibleHomes: "homes",
  /** Dwellings that have stood empty for over a year. */
  emptyHomes: "homes",
  /** Social family dwellings in the joint agreement, and all of the municipality's. */
  agreementHomes: "homes",
  municipalHomes: "count",
} as const;

export type FactId = keyof typeof FACTS;
export type FactKind = (typeof FACTS)[FactId];
