import { chapter, falling } from "../entry";

/** "Indledning", "Målsætninger" and "Forudsætninger": why, how far, and with what money. */
export const INTRODUCTION = chapter("introduction", {
  situation: {
    kind: "background",
    heading: "Indledning",
    name: "Hvad et udsat boligområde er",
    what: "Boligmarkedet er blevet delt efter indkomst, uddannelse og oprindelse. De udsatte almene områder er typisk store, ensartede bebyggelser fra 1960'erne og 1970'erne i montagebyggeri, lukket af mod byen, med slidte friarealer, ringe energistandard og næsten kun boliger: erhverv, handel, service og institutioner mangler.",
    results: [],
    quote:
      "De udsatte almene boligområder er typisk store monofunktionelle boligbebyggelser bygget i 1960'erne og 1970'erne",
  },
  aims: {
    kind: "background",
    heading: "Målsætning",
    page: 4,
    name: "Regeringens målsætning for antallet af områder",
    what: "En fjerdedel (1/4) færre særligt udsatte boligområder inden udgangen af 2016 og halvt så mange inden udgangen af 2021. Indsatsen skal være helhedsorienteret og politisk forankret i kommunen. Et område med over 1.000 indbyggere kommer på listen, når tre eller flere af fem kriterier er overskredet: beskæftigelse, integration, uddannelse, tryghed og indkomst; to af de fem er nye.",
    lead: ["Regeringen", "Kommunerne"],
    partners: ["Boligorganisationer", "Beboere"],
    conditions: [
      "Kommunens sociale, uddannelses-, beskæftigelses- og integrationsindsats bindes sammen med boligorganisationens fysiske, økonomiske og sociale indsats.",
    ],
    goal: "Færre særligt udsatte boligområder",
    measurable: [
      falling("Særligt udsatte boligområder på listen", "områder", "Ministeriets liste"),
    ],
    quote:
      "Det er regeringens målsætning at reducere antallet af særligt udsatte boligområder med 1/4 inden udgangen af 2016 og halvere antallet inden udgangen af 2021.",
    note: "Indholdsfortegnelsen skriver »Målsætninger«, teksten »Målsætning«. »over 1.000« er værktøjskassens ord; loven siger mindst 1.000.",
  },
  prerequisites: {
    kind: "background",
    heading: "Forudsætninger",
    page: 5,
    name: "Forudsætninger: penge, samarbejde og opfølgning",
    what: "Indsatsen bygger på de helhedsplaner og projekter, der er gjort erfaringer med. Styringsdialogen mellem kommune og boligorganisation er rammen. Barrierer i lovgivningen er fjernet, og der er en udfordringsret over for love og regler. Fattigdomsydelserne er afskaffet. Integrationsvisionen »En styrket integrationspolitik« er fra november 2012.",
    lead: ["Kommunerne", "Boligorganisationerne"],
    partners: [
      "Beboere, frivillige, virksomheder og institutioner",
      "Politiet",
      "Landsbyggefonden",
      "Center for Boligsocial Udvikling",
    ],
    conditions: [
      "Samarbejdsaftale før helhedsplanen: den fordeler roller og ansvar i kontraktform.",
      "Kommunen og boligorganisationen ejer planen sammen.",
      "Der opstilles mål og følges op: Center for Boligsocial Udvikling måler effekt, og Landsbyggefonden evaluerer den samlede indsats.",
    ],
    funding: [
      "Landsbyggefondens renoveringsramme: knap 32 mia. kr. frem til 2016 (forhøjet og fremrykket siden 2010)",
      "Boligsociale indsatser i Landsbyggefonden: 440 mio. kr. årligt, søges løbende uden frister",
      "Politiforliget: til og med 2015 godt 250 mio. kr. til en bandeindsats, herunder en bande task-force i Vestdanmark",
      "Kommunal udligning: 400 mio. kr. årligt til kommuner med områder med mange sociale problemer",
    ],
    quote: "Der er afsat 440 mio. kr. årligt i Landsbyggefonden til boligsociale indsatser.",
  },
  toolboxParts: {
    kind: "background",
    heading: "Værktøjskasse",
    page: 7,
    name: "Værktøjskassens tre dele",
    what: "Værktøjerne retter sig mod tre dele: effektiv styring af indsatsen, beboersammensætningen og boligerne og områderne.",
    quote: "Elementerne i værktøjskassen retter sig mod tre dele:",
    note: "Figuren med de tre dele er ikke i den udgave, der er læst; delene er kapitlernes overskrifter.",
  },
});
