import { at, chapter } from "../entry";

/** "Effektiv styring af den boligsociale indsats": the requirements themselves stand on the checklist. */
export const STEERING = chapter("steering", {
  steering: {
    kind: "background",
    heading: "Effektiv styring af den boligsociale indsats",
    name: "Effektiv styring",
    what: "Kommunalbestyrelsen har hovedansvaret og bør have en samlet bolig- og bypolitik med klare mål. Mange aktører kræver koordinering, både mellem dem og inde i dem; ellers bliver det dyrt og modvirker sig selv. Helhedsplanen er omdrejningspunktet. Kernedriften (daginstitutioner, skoler, beskæftigelse, udsatte børn, samarbejdet med politiet) tænkes sammen med den fysiske og boligsociale indsats.",
    lead: [
      "Kommunalbestyrelsen",
      "Styregruppe (central enhed)",
      "Projektsekretariat (lokal enhed)",
    ],
    partners: ["Boligorganisationer", "Regeringen gennem partnerskaber med kommunerne"],
    conditions: [
      "En styregruppe holder de overordnede mål, planens gennemførelse og forvaltningerne samlet.",
      "Et lokalt projektsekretariat sørger for, at alle aktiviteter arbejder efter samme mål.",
    ],
    quote:
      "Kommunalbestyrelsen har det overordnede ansvar for by- og boligpolitikken og er dermed en central aktør i indsatsen.",
    note: "Kravene står enkeltvis på tjeklisten.",
  },
  holisticPlan: {
    kind: "background",
    heading: "Helhedsplaner",
    name: "Helhedsplanen",
    what: "Uden en helhedsplan for afdelingen eller området ingen støtte. Boligorganisationen udarbejder den, kommunalbestyrelsen godkender den. Det begynder med en prækvalificering: området prækvalificeres, og et beløb reserveres; der er ingen årlig ansøgningsfrist. Planen skal have formål, målgrupper, programmål, konkrete mål, veje til dem, evaluering med indikatorer og data, finansieringsplan og organisation.",
    lead: ["Boligorganisationen", "Kommunalbestyrelsen (godkender)"],
    partners: [
      "Kommune, afdelingsbestyrelse og beboere",
      "Skoler, institutioner, erhvervsliv, foreninger, frivillige og politi",
      "Landsbyggefonden",
      "Center for Boligsocial Udvikling (katalog og rådgivning)",
    ],
    conditions: [
      "Lokal medfinansiering på mindst 25 pct.",
      "Støtte gives kun inden for temaerne: Børn, unge og familie; Uddannelse, beskæftigelse og erhverv; Beboernetværk, inddragelse og demokrati; Sundhed; Udsatte grupper; Kultur og fritid; Image og kommunikation.",
      "Overvejelser om fysik og infrastruktur, husleje, områdets funktionalitet, boliger til specialgrupper og en imagestrategi.",
      "Behovet for et områdesekretariat og for en enhedsorganisering med udelt ledelse overvejes.",
      "Partnerskabsaftale mellem parterne; partnerskabskontrakt, når flere boligorganisationer søger sammen.",
      "Årlig indberetning af fremdrift og resultater til Landsbyggefonden i målopfyldelsesskemaet og efter milepælsplanen; mangler den, stoppes udbetalingerne.",
    ],
    funding: ["Den fysiske genopretning: Landsbyggefondens renoveringsramme"],
    quote: "Landsbyggefonden stiller krav til lokal medfinansiering på minimum 25 pct.",
    note: "Kilden trykker »Kultur og frihed«; fonden skriver Kultur og fritid.",
  },
  copenhagenPolicy: {
    kind: "background",
    heading: "Politik for udsatte byområder i København",
    name: "Københavns politik for udsatte byområder",
    what: "En bypolitik for seks udsatte byområder; seks af byens udsatte boligområder ligger i dem. Alle kommunens syv forvaltninger er bundet af den. Målene, indsatserne og kravene til helhedsplaner står som en lokal liste, som en anden kommune kan tage som sin egen.",
    targetGroup: "Beboerne i de seks byområder",
    lead: [
      "Overborgmesteren og de øvrige borgmestre",
      "Center for Bydesign i Teknik- og Miljøforvaltningen",
    ],
    partners: ["De syv forvaltninger", "Boligorganisationerne", "BLs 1. kreds (udlejningsaftale)"],
    places: [at("København", "Seks udsatte byområder", "Mål inden 2020")],
    conditions: [
      "En helhedsplan, der ikke er i overensstemmelse med politikkens mål, kan kommunen ikke godkende.",
      "Kontrakt eller samarbejdsaftale med klare roller, når en helhedsplan udarbejdes.",
    ],
    quote: "Københavns Kommune vil inden 2020 nå følgende mål:",
  },
});
