import type { ImportTexts, WordKind } from "../import-texts.ts";
import { listWords } from "../list-words.ts";

const wordKinds: Readonly<Record<WordKind, string>> = {
  entry: "infört",
  unchanged: "oförändrat",
  form: "formulärets egna",
  outside: "utanför",
  deleted: "borttaget",
  hidden: "dolt",
  comment: "kommentar",
  footnote: "fotnot",
  textBox: "textruta",
  copy: "kopia",
  header: "sidhuvud",
  field: "fält",
  formula: "formel",
  placeholder: "platshållare",
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const saveAsWord = "Öppna filen i Word och spara den som Word-dokument (.docx).";

export const importTexts: ImportTexts = {
  kinds: {
    form: (period) => `formulär för ${period}`,
    report: (period) => `lägesrapport för ${period} som millrep har satt ihop`,
    oldReport: (period) => `lägesrapport för ${period} som millrep inte har gjort`,
    text: (period) => `text för ${period}`,
  },
  refusals: {
    odt: saveAsWord,
    rtf: saveAsWord,
    doc: saveAsWord,
    encrypted: "Filen är låst med ett lösenord. Öppna den i Word, ta bort lösenordet och spara igen.",
    labelled:
      "Filen är krypterad av en känslighetsetikett. Be avsändaren välja en etikett utan kryptering och spara igen.",
    pdf: "En PDF går inte att läsa här.",
    text: "Det är vanlig text, och den säger inte vilket projekt den hör till. Ange projektets id (i reports/programme.yaml) med --for, till exempel --for soki.",
    damaged: "Filen är skadad eller avklippt. Be om den igen.",
    tooLarge: "Filen är större än något Word-dokument som en lägesrapport behöver, och läses inte.",
    otherZip: "Filen är inget Word-dokument.",
    other: "Filen är varken Word-dokument, PDF eller text.",
    malformed: `Filen är skadad: en del av den är inte giltig XML. ${saveAsWord}`,
    doctype: "Filen innehåller en DOCTYPE, som inget Word-dokument har, och läses inte.",
    tooMany: "Filen har fler delar än något Word-dokument som en lägesrapport behöver, och läses inte.",
    tooDeep: "Filen har delar i delar i fler än 200 led, och läses inte.",
    encoding: `En del av filen är i en annan teckenkod än UTF-8. ${saveAsWord}`,
    namespaces: `Filens namnrymder går inte att läsa säkert. ${saveAsWord}`,
    altChunk: `Filen innehåller ett annat dokument, som bara Word visar (altChunk). ${saveAsWord}`,
    noOffice: `Filen är i ett äldre format, som läses med LibreOffice, och LibreOffice är inte installerat här. ${saveAsWord}`,
    unconverted: `LibreOffice kunde inte läsa filen. ${saveAsWord}`,
    unreadable:
      "Filen går inte att läsa. Stäng den i andra program, och se att du får läsa den och att nätverksmappen eller OneDrive är ansluten.",
    comparison: "Filen är en jämförelse som millrep diff har skrivit. Dess text hör inte till något bidrag.",
    tooManyPages: "Filen har fler sidor än någon lägesrapport, och läses inte.",
    noReport:
      "Filen är ingen lägesrapport: färre än tre av programmets projekt är rubriker i den. Är den ett projekts text, ange det med --for, till exempel --for soki/plan.",
    onlyHtml: "Mejlet finns bara som webbsida. Spara det som text, eller klistra in texten i en textfil.",
    noText: "Filen innehåller ingen text. En inskannad bild kan inte läsas.",
    charset: "Texten är i en teckenkod som millrep inte kan läsa säkert. Spara den som UTF-8.",
    notInstalled:
      "En PDF läses med paketet unpdf, som inte är installerat. Installera det (npm install unpdf), eller spara filen som text.",
    xfa: "Filen är ett PDF-formulär som bara Adobes program kan visa. Spara det som vanlig PDF eller som text.",
    binary: "Filen innehåller annat än text.",
    "utf-32": "Texten är i UTF-32, som inga vanliga program skriver. Spara den som UTF-8.",
    mixedEncodings: "Texten blandar två teckenkoder. Spara den som UTF-8.",
  },

  amount: ({ paragraphs, items, tables, words }) =>
    [
      ...(paragraphs > 0 ? [count(paragraphs, "stycke", "stycken")] : []),
      ...(items > 0 ? [count(items, "punkt", "punkter")] : []),
      ...(tables > 0 ? [count(tables, "tabell", "tabeller")] : []),
      `${words} ord`,
    ].join(", "),
  states: {
    written: "infört",
    merged: "infört bredvid det som har ändrats i bidraget",
    guessed: "infört, men gissat",
    wouldWrite: "skulle införas",
    missing: "rubriken eller texten saknas i filen: bidragets text är kvar",
    heldBack: "inte infört, eftersom bidraget har en konflikt",
  },
  answered: (number, of) => `${number} av ${of} besvarade`,
  questions: {
    status: (about, text) =>
      `${about}: ”${text}” är ingen status. Välj enligt plan, risk för avvikelse, avvikelse eller pausad.`,
    flag: (about, text) => `${about}: ”${text}” är varken ja eller nej.`,
    outcome: (about, text) =>
      `Utfallet av ”${about}”: ”${text}” är inget utfall. Välj klart, delvis klart, pågår, uppskjutet eller utgår.`,
    date: (about, text) =>
      text === ""
        ? `Milstolpen ”${about}” har inget datum.`
        : `Milstolpen ”${about}”: ”${text}” kan betyda flera dagar eller är inget datum, och är inte infört. Skriv det med år: 2023-05-31.`,
    state: (about, text) =>
      `Milstolpen ”${about}”: ”${text}” säger inte om den är nådd. Skriv nådd eller inte nådd.`,
    newItem: (about, text) =>
      `Uppföljningen har en rad som inte var planerad: ”${about}”${text === "" ? "" : ` (${text})`}. Inte infört.`,
    changedItem: (about, text) =>
      text === ""
        ? `Den planerade punkten ”${about}” har inga ord kvar i formuläret. Bidraget behåller dem.`
        : `Den planerade punkten ”${about}” står som ”${text}” i formuläret. Bidraget behåller sina ord.`,
    missingMilestone: (about, text) =>
      `Milstolpen ”${about}” (${text}) saknas i formuläret. Den är kvar i bidraget; ta bort den där om den ska bort.`,
    noName: (about, text) =>
      about === ""
        ? `En rad bland milstolparna har inget namn${text === "" ? "" : ` (${text})`}. Den är inte införd.`
        : `Milstolpen ”${about}” har inget namn kvar i formuläret. Bidraget behåller det.`,
    emptyText: (about) => `${about}: ingen text, varken i formuläret eller i bidraget.`,
    sameItem: (about, text) =>
      `Den planerade punkten ”${about}” har två rader i formuläret. Den andra${text === "" ? "" : ` (${text})`} är inte införd.`,
    missingItem: (about) =>
      `Den planerade punkten ”${about}” saknas i formuläret. Bidraget behåller den som den är.`,
    sameMilestone: (about, text) =>
      `Milstolpen ”${about}” har två rader i formuläret. Den andra (${text}) är inte införd; ändra datumet i bidraget om det är det som gäller.`,
    emptied: (about, text) =>
      `”${text}” är borttaget i formuläret (${about}). Bidraget behåller det; ta bort det där om det ska bort.`,
    missingHeading: (about, text) =>
      text === ""
        ? `Rubriken ”${about}” saknas i formuläret.`
        : `Rubriken ”${about}” saknas i formuläret. Se efter att inget som hör dit står under ”${text}”.`,
    noHeadings: () =>
      "Ingen av formulärets rubriker finns kvar i filen, så ingen vet vad texten hör till. Sätt tillbaka rubrikerna, eller ange texten med --for, till exempel --for soki/plan.",
    nothingButText: (about, text) =>
      `”${about}” står på ja, men det finns text under ${text}. Texten gäller; ”ja” är inte infört.`,
    day: (about, text) =>
      `Beslutet ”${about}”: ”${text}” kan betyda flera dagar eller är inget datum, och är inte infört. Skriv det med år: 2023-05-31.`,
    level: (about, text) =>
      text === ""
        ? `Risken ”${about}” har ingen nivå. Skriv låg, medel eller hög.`
        : `Risken ”${about}”: ”${text}” är ingen nivå. Skriv låg, medel eller hög.`,
    missingRow: (about, text) =>
      `”${about}” (${text}) saknas i filen. Det är kvar i month.yaml; ta bort det där om det ska bort.`,
    noRowName: (about, text) =>
      `En rad under ”${about}” saknar ord i första kolumnen (${text}). Den är inte införd.`,
    emptiedCell: (about, text) =>
      about === text
        ? `”${text}” är borttaget i filen. month.yaml behåller det; ta bort det där om det ska bort.`
        : `”${text}” är borttaget i filen (${about}). month.yaml behåller det; ta bort det där om det ska bort.`,
    sameRow: (about, text) =>
      `”${about}” har två rader i filen. Den andra${text === "" ? "" : ` (${text})`} är inte införd; ändra i month.yaml om det är den som gäller.`,
  },
  ofMonth: {
    conflict: "ändrat både i filen och i month.yaml: inget infört i month.yaml",
    conflictPresent: "month.yaml",
    states: {
      merged: "infört bredvid det som har ändrats i month.yaml",
      missing: "rubriken, texten eller tabellen saknas i filen: det som står i month.yaml är kvar",
      heldBack: "inte infört, eftersom month.yaml har en konflikt",
    },
  },
  message: "Meddelande till programkontoret (kommer inte med i rapporten):",
  noSuchEntry: (id, period) =>
    `Formuläret är för ${id}, som inte lämnar bidrag för ${period}. Se workstreams i reports/programme.yaml.`,
  conflict: "ändrat både i filen och i bidraget: inget infört i bidraget",
  conflictPresent: "bidraget",
  conflictReturned: "filen",
  removed: "(borttaget)",
  unchangedFields: (number) => `${count(number, "fält är oförändrat", "fält är oförändrade")}.`,
  unchangedTexts: (number) => (number === 1 ? "En text är oförändrad." : `${number} texter är oförändrade.`),
  guessedFrom: (heading) => `under rubriken ”${heading}”`,
  typography: (number) =>
    `${count(number, "stycke", "stycken")} skiljer sig bara i citattecken eller tankstreck: inte infört`,
  elsewhere: (heading, file) =>
    `${heading === "" ? "Före första rubriken" : heading}: inte infört, ändra i ${file}`,
  before: (text) => `före: ${text}`,
  after: (text) => `efter: ${text}`,
  leftOver: (heading, words) =>
    `Utanför: ${words} ord ${heading === undefined ? "före första rubriken" : `under ”${heading}”`}, inte infört`,
  mendedWords: (words) => `Avstavade ord som är hela igen: ${listWords(words, "och")}`,
  guessedBreaks: (number) =>
    `${count(number, "stycke börjar", "stycken börjar")} där bara en gissning säger det`,
  asides: (words) => `Runt texten: ${words} ord (hälsning, avsändare eller tidigare mejl), inte infört`,
  tracked: (deleted, added, areRejected) =>
    areRejected
      ? `Spårat: ${count(deleted, "tillagt ord avvisat", "tillagda ord avvisade")}, och det borttagna är kvar`
      : `Spårat: ${count(deleted, "borttaget ord", "borttagna ord")}, ${count(added, "tillagt", "tillagda")}: godtaget`,
  comment: (text, author) => `Kommentar${author === undefined ? "" : ` av ${author}`}: ”${text}”`,
  pictures: (names) => `Bilder sparade bredvid bidraget: ${listWords(names, "och")}`,
  unusablePictures: (names) =>
    `Bilder som en rapport inte kan visa (varken PNG eller JPEG, eller skadade): ${listWords(names, "och")}`,
  sum: (total, parts) =>
    `Ord in ${total} = ${parts.map(([kind, number]) => `${number} ${wordKinds[kind]}`).join(" + ") || "0"}`,
  otherPeriod: (stated, asked) =>
    `Filen är för ${stated}, inte ${asked}. Ange ${stated} om den ska läsas in där.`,
  otherForm: (id, asked) =>
    `Filen är ett formulär för ${id}, inte ${asked}. Utelämna --for, eller ange ${id}.`,
  noPeriod: "Filen säger inte vilken månad den gäller. Ange den också, till exempel 2023-03.",
  twice: (files, name) =>
    `${listWords(files, "och")} ändrar samma bidrag (${name}): ingen av dem är införd. Läs in dem en i taget.`,
  same: (files, name) =>
    `${listWords(files, "och")} ändrar samma bidrag (${name}) på samma sätt: det är infört en gång.`,
  unwritable: (file) =>
    `${file} är skriven så att ändringarna inte går att föra in säkert. Skriv in dem för hand.`,
  brokenEntry: (file) =>
    `${file} har fel och ändras inte. Rätta felen först; millrep validate visar var de är.`,
  written: (files) => `Skrev ${count(files, "fil", "filer")}.`,
  wouldWrite: (files) => `Skulle skriva ${count(files, "fil", "filer")}.`,
  proposed: (file, from) =>
    `Skrev ett förslag till ${file} efter rubrikerna i ${from}. Läs igenom det; gissningar har en kommentar.\n` +
    `Läs sedan in rapporten: millrep import ${from} följt av månaden`,
  mailText: (mail) =>
    `${mail}: de bifogade filerna är lästa, men inte mejlets egen text. Ta in den med --for om den hör till rapporten.`,
  nothingWritten: "Inget bidrag ändrades.",
  changedMeanwhile: (file) => `${file} har ändrats medan filen lästes, och skrivs inte. Kör kommandot igen.`,
  next: (period) => `Kontrollera med: millrep validate ${period}`,
};
