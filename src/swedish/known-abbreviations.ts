/**
 * Abbreviations that any reader of Swedish knows better than the words they stand for. A programme adds its own in its
 * glossary, with `known: true`. TODO and TBD are here because another rule reports them (text/placeholder).
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `EU EES FN USA UK NATO SOS OECD AB VD HR PR AI IT ID CE ISO TV PC CD DVD USB GPS QR SMS MMS PDF WC CV PM FAQ OK OBS
  PS GDPR DNA HIV AIDS EKG ADHD HBTQ COVID BB BVC IVA VAB PIN SEK EUR USD MSEK TSEK KSEK MKR TKR KB MB GB TB PB KIB MIB GIB MHZ GHZ KW
  MW GW KWH MWH GWH TWH MBIT GBIT DPI KPI TODO TBD`.split(/\s+/),
);

/** Words that people write in capitals for emphasis. */
export const stressedWords: ReadonlySet<string> = new Set(
  `ALLA ALLT ALDRIG ALLTID ANDRA BARA BÅDA BÅDE BÖR DELVIS EFTER EJ EN ENBART ENDA ENDAST ETT FEL FÅR FÖRE GAMLA HELA
  HELT IBLAND IDAG IGEN INGA INGEN INGET INNAN INTE JA KAN KLAR KLARA KLART MED MER MINST MYCKET MÅSTE NEJ NU NY NYA
  NYTT NÄR OCH OM PÅ RÄTT SENAST SKA STOPP SVAR SVARA TACK UTAN VAR VARJE VI VID VIKTIG VILL ÄN ÄR`.split(
    /\s+/,
  ),
);
