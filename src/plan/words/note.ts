/** The title and the two lines above each plan sheet: Danish, as the sheets are. */
export const SHEET_NOTES = {
  goals: [
    "Mål: formål, programmål og konkrete mål",
    "Et formål har programmål under sig, og et programmål har konkrete mål. Skriv det overordnede måls id under »Hører under«.",
    "Id'et gives af Udsat, når arket bygges, og ændres eller genbruges aldrig. Rækker kan sorteres og flyttes; egne kolonner bevares.",
  ],
  activities: [
    "Aktiviteter: hvad der gøres, og hvilke mål det tjener",
    "Skriv et eller flere mål-id'er med semikolon imellem, fx M3; M4. »Budgetlinjer« er navnene fra finansieringsplanen.",
    "Virkemidlerne er dem, værktøjskassen nævner under »hvordan resultaterne skal nås«.",
  ],
  indicators: [
    "Indikatorer: hvordan hvert konkret mål måles",
    "Vejen fra udgangspunkt (ved udgangen af startåret) til målværdi (ved udgangen af slutåret) er lige, medmindre et årsmål er skrevet.",
    "Skriv tal med decimalkomma. En celle uden årsmål følger den lige linje mellem de nærmeste kendte år.",
  ],
  measurements: [
    "Målinger: hvad der faktisk er målt",
    "En række pr. måling. Skjulte eller manglende tal skrives som - eller .. og tæller som et hul, aldrig som nul.",
    "Årets sidste måling er den, der tæller i årsrapporten og på diagrammerne.",
  ],
  milestones: [
    "Milepæle: hvad der skal være sket, hvornår, og hvem der har ansvaret",
    "En nået milepæl skal have en faktisk dato.",
    "Årets milepæle og det kommende års hører til den årlige indberetning.",
  ],
  deadlines: [
    "Frister: hvornår den årlige indberetning skal være hos Landsbyggefonden",
    "Hvor datoen ikke er kendt, står der intet; skriv jeres frist fra tilsagnet eller fra fonden, så gælder den.",
    "Manglende indsendelse af skemaet medfører, at udbetalingerne af støtte stoppes.",
  ],
  checklist: [
    "Tjekliste: alt, hvad værktøjskassen kræver af planen, i dens egen rækkefølge",
    "»Projektmappens svar« skrives af Udsat ud fra arkene. Status, ansvarlig, dato og note skrives af jer og røres ikke.",
    "»Resultat« samler de to: opfyldt, i gang, mangler, ikke relevant eller modsagt af arkene.",
  ],
  report: [
    "Årsrapport {year}: målopfyldelse og milepæle til indberetningen",
    "År for år: målt (blå med punkter), planlagt (grå) og målværdi (grøn); ved flere indikatorer, hvor langt hver er nået. Statusordene er Udsats egne, ikke Landsbyggefondens.",
  ],
  diagrams: [
    "Diagrammer: målt mod planlagt og mål",
    "Tryk på »Opdater diagrammer«. Diagrammerne opdateres, hvor de står; flyt og formatér dem frit.",
    "Hvert år viser årets sidste måling. Tabellerne med tallene står til højre for diagrammerne.",
  ],
  diagramData: [
    "Tal til diagrammerne",
    "Tabellen skrives om af Udsat, hver gang diagrammerne opdateres.",
    "Kilden er arkene Indikatorer og Målinger; ret tallene dér.",
  ],
} as const;
