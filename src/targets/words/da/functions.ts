import type { DateArgument, NumberArgument } from "../complaints";
const parameters: Readonly<
  Record<NumberArgument | DateArgument, { readonly name: string; readonly description: string }>
> = {
  baseline: {
    name: "udgangspunkt",
    description: "værdien ved start",
  },
  target: {
    name: "mål",
    description: "værdien, der skal nås ved slut",
  },
  actual: {
    name: "målt",
    description: "den målte værdi",
  },
  startYear: {
    name: "startår",
    description: "det år, ved hvis udgang udgangspunktet gælder",
  },
  endYear: {
    name: "slutår",
    description: "det år, ved hvis udgang målet skal være nået",
  },
  start: {
    name: "start",
    description: "årstal eller dato; et år gælder ved sin udgang",
  },
  end: {
    name: "slut",
    description: "årstal eller dato; et år gælder ved sin udgang",
  },
  baselineCount: {
    name: "antal",
    description:
      "antallet af særligt udsatte boligområder, der regnes fra; værktøjskassen siger ikke, hvilken liste",
  },
  year: {
    name: "år",
    description: "det år, ved hvis udgang der spørges",
  },
  date: {
    name: "dato",
    description: "hvornår der er målt: årstal eller dato",
  },
};

const descriptions = {
  path: "Den lige vej fra udgangspunkt til mål: en overskriftsrække og en række for hvert år, begge år med.",
  reduction:
    "Hvor mange særligt udsatte boligområder det nationale mål tillader ved årets udgang: en fjerdedel færre fra 2016, halvt så mange fra 2021.",
  progress:
    "Hvor stor en del af vejen der er gået: 0 ved udgangspunktet, 1 ved målet; kan være under 0 og over 1.",
  status:
    "Status mod den lige vej med Udsats egne ord: nået, på sporet, bagud, ikke nået, ikke begyndt eller kan ikke afgøres.",
};

/** What is read of the target functions while they are typed. */
export const functions = {
  parameters,
  descriptions,
};

export type TargetFunctionWords = typeof functions;
