/**
 * Abbreviations that any reader of Swedish knows better than the words they stand for: of everyday life, of authorities and
 * large organisations, of technical standards and of large companies. A programme adds its own in its glossary, with
 * `known: true`. TODO and TBD are here because another rule reports them (text/placeholder).
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  [
    // Everyday life, countries and the world's organisations.
    `EU EES FN USA UK UAE NATO SOS OECD WHO IMF WTO EFTA AB HB KB VD HR PR AI IT ID CE OK OBS PS PM FAQ TV CD DVD WC CV DNA HIV
    AIDS ADHD HBTQ HBTQI COVID SARS EKG MR CT BB BVC MVC IVA VAB BNP BNI SEK EUR USD NOK DKK GBP MSEK TSEK KSEK MKR TKR MNKR`,
    // Swedish law, authorities and organisations.
    `GDPR EG EEG SS EN BET PROP RSKR LSS LVU LVM LOU LOV HSL PSL PDL SOL OSL AML MBL LAS SFS SOU DS JO JK KU SMHI SCB MSB PTS SKR SKL SVT SR UR SJ SL
    SÄPO FOI FMV FRA IVO SKV CSN UHR UKÄ SGU SGI SIS RISE KTH LTH LO TCO SACO SPF PRO IF RF DO IMY ESV DIGG KI FOHM TLV SBU
    SÄBO VAB SFI KOMVUX BUP`,
    // Technical standards and units.
    `ISO IEC IEEE IETF ETSI CEN W3C WCAG API APP XML JSON YAML URL URI URN IP TCP UDP VPN LAN WAN WLAN WIFI SQL HTML HTTP HTTPS
    CSS CSV TSV PDF PNG JPEG JPG GIF SVG UX UI GUI CMS CRM ERP SAAS PAAS IAAS ITIL RFC DNS DHCP SSL TLS SSH FTP SFTP SMTP IMAP
    LDAP SAML OIDC MFA OTP QR SMS MMS GPS NFC RFID USB HDMI CPU GPU RAM ROM SSD HDD BIOS OCR RSS REST SOAP UTF ASCII PC MAC OS
    IOT LED LCD DPI PIN PUK SIM GSM LTE EAN ISBN ISSN RTF ODT DOCX XLSX PPTX ZIP MB GB TB PB KIB MIB GIB MHZ GHZ KW MW GW KWH
    MWH GWH TWH MBIT GBIT KPI TODO TBD`,
    // Large companies and their products.
    "IBM IDG BAE ICA SAP KPMG PWC EY IKEA SKF ABB SAAB SAS H&M SEB AMD HP LG BMW VW DHL UPS AWS GCP EVRY CGI NCC JM TV4 BBC CNN",
  ].flatMap((group) => group.split(/\s+/)),
);

/** The last part of a word that says what kind of thing the name behind it names: journalsystemet X, verktyget X. */
const kinds =
  "system(?:et|en)?|verktyg(?:et)?|program(?:met|varan)?|plattform(?:en)?|applikation(?:en)?|app(?:en)?|tjänst(?:en)?|modul(?:en)?|databas(?:en)?|portal(?:en)?|regist(?:er|ret)|produkt(?:en)?|bolag(?:et)?|företag(?:et)?|koncern(?:en)?|leverantör(?:en)?|konsult(?:en|firman)|förening(?:en)?|förbund(?:et)?|stiftelse(?:n)?|myndighet(?:en)?|organisation(?:en)?|projekt(?:et)?|nätverk(?:et)?|kodverk(?:et)?|standard(?:en)?|format(?:et)?|protokoll(?:et)?|ramverk(?:et)?|språk(?:et)?|metod(?:en)?|modell(?:en)?|institut(?:et)?|råd(?:et)?|centrum|center|byrå(?:n)?|verk(?:et)?|fond(?:en)?|kommitté(?:n)?|styrelse(?:n)?|universitet(?:et)?|högskola(?:n)?|union(?:en)?|direktiv(?:et)?|konferens(?:en)?";

/** Matches the text before a name that the text itself calls a system, tool, company or project. */
export const namingKind = new RegExp(`(?:${kinds}) [”"]?$`, "i");

/** Words that people write in capitals for emphasis. */
export const stressedWords: ReadonlySet<string> = new Set(
  `ALLA ALLT ALDRIG ALLTID ANDRA BARA BÅDA BÅDE BÖR DELVIS EFTER EJ EN ENBART ENDA ENDAST ETT FEL FÅR FÖRE GAMLA HELA
  HELT IBLAND IDAG IGEN INGA INGEN INGET INNAN INTE JA KAN KLAR KLARA KLART MED MER MINST MYCKET MÅSTE NEJ NU NY NYA
  NYTT NÄR OCH OM PÅ RÄTT SENAST SKA SKALL STOPP SVAR SVARA TACK README EDIT SKIP UTAN VAR VARJE VI VID VIKTIG VILL ÄN ÄR`.split(
    /\s+/,
  ),
);
