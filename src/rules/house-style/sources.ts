/** VGR's own writing guide comes first, because VGR's people write and read the reports. */
const vgrGuide = "VGR:s skrivhandledning, ”Det korrekta språket”";
/** The writing guide of Swedish public authorities, which VGR's own builds on. */
const authorities = "Myndigheternas skrivregler";

export const sources = {
  vgrWords: `${vgrGuide}: ”Använd dessa ord konsekvent”`,
  vgrName: `${vgrGuide}: ”Västra Götalandsregionen och Västra Götaland”`,
  vgrGenitive: "VGR:s skrivhandledning, ”Korrekta benämningar”; Myndigheternas skrivregler om förkortningar",
  abbreviations: `${authorities} om förkortningar`,
  apart: `${authorities} om särskrivning och sammanskrivning`,
  marks: `${authorities} om skiljetecken`,
  numbers: `${authorities} om siffror`,
  plain: "Språklagen 11 §: vårdat, enkelt och begripligt",
} as const;
