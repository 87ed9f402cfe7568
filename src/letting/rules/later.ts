import type { Provision } from "../../core/provision";

/** A letting rule that came after the toolbox: its text as it was read, not judged here. */
export interface LaterRule {
  readonly name: string;
  readonly authority: Provision;
  /** Why it gets no answer. */
  readonly why: string;
}

const CHECKED = { by: "projektet", on: "2026-11-27" };

/** The rules that the law has had on letting in vulnerable areas since 2013, with the words that were read. */
export const LATER_RULES: readonly LaterRule[] = [
  {
    name: "Afvisning i omdannelsesområder (§ 51 c)",
    authority: {
      provision: "almenboligloven § 51 c, stk. 1",
      quote:
        "I en almen boligafdeling, der er beliggende i et hårdt ghettoområde, jf. § 61 a, stk. 4, skal boligorganisationen afvise boligsøgende på ventelisten, som ikke allerede har en bolig i afdelingen, når den boligsøgende og dennes ægtefælle modtager integrationsydelse, uddannelseshjælp eller kontanthjælp efter lov om aktiv socialpolitik.",
      source: {
        title: "Almenboligloven § 51 c (lovbekendtgørelse nr. 1203 af 3. august 2020), elov.dk",
        url: "https://www.elov.dk/almenboligloven/51c/",
      },
      certainty: "statute",
      checked: CHECKED,
      note: "Ordlyden fra 2020. Siden 30. november 2021 hedder området omdannelsesområde, og integrationsydelse er afløst af selvforsørgelses- og hjemrejseydelse og overgangsydelse (lovforslag L 23, nr. 1 og 4).",
    },
    why: "Svaret afhænger af den enkelte boligsøgendes ydelser, ikke af afdelingens tal.",
  },
  {
    name: "Dispensation fra afvisning (§ 51 c, stk. 4)",
    authority: {
      provision: "almenboligloven § 51 c, stk. 4",
      quote:
        "Kommunalbestyrelsen kan i helt særlige tilfælde dispensere fra bestemmelsen i stk. 1. Kommunalbestyrelsen indberetter hvert år den 1. juli oplysninger om anvendelsen af denne bestemmelse til boligministeren.",
      source: {
        title: "Almenboligloven § 51 c (lovbekendtgørelse nr. 1203 af 3. august 2020), elov.dk",
        url: "https://www.elov.dk/almenboligloven/51c/",
      },
      certainty: "statute",
      checked: CHECKED,
      note: "Ordlyden fra 2020.",
    },
    why: "Kommunens eget skøn. Husk indberetningen den 1. juli.",
  },
  {
    name: "Ingen anvisning i forebyggelsesområder (§ 59, stk. 7)",
    authority: {
      provision: "almenboligloven § 59, stk. 7",
      quote:
        "I forebyggelsesområder, jf. § 61 b, må ledige familieboliger ikke anvises efter stk. 1-5 til boligsøgende, hvor et medlem af husstanden opfylder ét af kriterierne i stk. 6, nr. 1-4, eller i 6 sammenhængende kalendermåneder har modtaget selvforsørgelses- og hjemrejseydelse eller overgangsydelse",
      source: {
        title: "Lovforslag L 23 (2021-22) som fremsat den 6. oktober 2021, nr. 5",
        url: "https://ft.dk/samling/20211/lovforslag/l23/20211_l23_som_fremsat.htm",
      },
      certainty: "statute",
      checked: CHECKED,
      note: "Lovforslagets ord (stadfæstet; i kraft 30. november 2021). Resten af stykket er ikke læst.",
    },
    why: "Svaret afhænger af den enkelte husstand og af, om området er et forebyggelsesområde.",
  },
];
