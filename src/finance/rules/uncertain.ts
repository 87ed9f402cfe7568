/** What the rules leave open, and how it is read here. */
export const UNCERTAIN: readonly { readonly question: string; readonly reading: string }[] = [
  { question: "Hvad de 25 pct. regnes af", reading: "hele planens finansiering" },
  {
    question: "Om statslige puljer, EU-midler og regionale midler er lokal medfinansiering",
    reading: "nej, med advarsel",
  },
  {
    question: "Om private fonde er lokal medfinansiering",
    reading: "nej, med advarsel: fonde kan supplere, men er ikke nævnt som lokale parter",
  },
  {
    question: "Om medarbejdertimer, lokaler og frivilligt arbejde kan tælle",
    reading: "kun når kommunen eller boligorganisationen står som kilde, og da med advarsel",
  },
  {
    question: "Om en plan fra 2011-14 med år efter 2014 skal skifte tema",
    reading:
      "temaet prøves efter årets egen liste; var det støtteberettiget i planens første år, er det en advarsel",
  },
  {
    question: "Om temaerne gælder for huslejestøtte, som den boligsociale ramme kan betale",
    reading: "nej: den er ikke en indsats inden for temaerne, så der spørges ikke om tema",
  },
];
