import { listWords } from "../list-words.ts";
import type { Counts, Messages } from "../messages.ts";
import { quoteEdit } from "../quote-edit.ts";
import { diagnosticWords } from "./diagnostics.ts";
import { diffTexts } from "./diff.ts";
import { explainTexts } from "./explain.ts";
import { helpTexts } from "./help.ts";

const waysToWrite = "Byt namn på filen, ange ett annat namn med -o, eller skriv över den med --force.";

export const messages: Messages = {
  language: "sv",
  diagnostics: diagnosticWords,
  help: helpTexts,
  usage: {
    unknownOption: (option) => `Flaggan ${option} finns inte.`,
    unknownCommand: (command) => `Kommandot ”${command}” finns inte.`,
    missingValue: (option) => `Flaggan ${option} behöver ett värde.`,
    wrongValue: (value, option, allowed) =>
      `”${value}” går inte att använda för ${option}. Välj ${listWords(allowed, "eller")}.`,
    wrongCount: (value, option) =>
      `”${value}” går inte att använda för ${option}. Skriv ett heltal: 0 eller större.`,
    tooManyArguments: "Du har angett för mycket på kommandoraden.",
    other: "Kommandoraden går inte att tolka.",
    seeHelp: (command) => `Se hjälpen: ${command} --help`,
    didYouMean: (suggestion) => `Menade du ${suggestion}?`,
  },
  cannotRun: {
    noFolder: (folder) => `Mappen ${folder} finns inte.`,
    noWorkspace: (folder) =>
      `Hittar ingen lägesrapport: varken ${folder} eller någon mapp ovanför har filen reports/programme.yaml.\n` +
      "Gå till rapportens mapp, ange den med -C, eller skapa en ny med: millrep init",
    noPeriods: "Det finns ingen månad i reports än. Skapa en med: millrep init",
    noSuchPeriod: (period, known) =>
      `Det finns ingen lägesrapport för ${period}.` +
      (known.length === 0 ? "" : ` De här månaderna finns: ${known.join(", ")}.`),
    noPeriod: (text) => `”${text}” är ingen månad. Skriv årtal och månad med siffror, till exempel 2023-03.`,
    noSuchFile: (file) => `Filen ${file} finns inte.`,
    noEntryFile: (file) =>
      `${file} är inget bidrag: filen ligger inte i en månadsmapp under rapportens reports.`,
    noEntryName: (file) => `${file} är inget bidrag. Ett bidrag är en YAML-fil, till exempel soki.yaml.`,
    nothingToCheck: (periods) =>
      `Det finns inget att kontrollera i ${periods.join(", ")}: där ligger inget bidrag, och inget projekt väntas lämna något.\n` +
      "Välj en annan månad, eller se över ”from” och ”until” i reports/programme.yaml.",
    noStdinName: "Ange vilken fil texten på standard in hör till, med --stdin-filename.",
    notWithStdin: "Med - kan bara en text i taget kontrolleras, utan --all, --fix och --watch.",
    cannotWrite: (file, code) =>
      code === "EISDIR"
        ? `${file} är en mapp. Ange ett filnamn.`
        : `Det går inte att skriva ${file} (${code}). Är filen öppen i ett annat program, eller mappen skrivskyddad?`,
    wouldOverwriteSource: (file, ending) =>
      `${file} har ett bidrags namn och skrivs inte över. Ange ett namn som slutar på ${ending}.`,
    keptEdited: (file) =>
      `${file} har ändrats sedan millrep skrev den, och skrivs inte över.\n${waysToWrite}`,
    keptForeign: (file) => `${file} är inte skriven av millrep, och skrivs inte över.\n${waysToWrite}`,
    onePeriod: "Det finns bara en månad, och därför ingen tidigare att jämföra med.",
    wrongProgramme: "Programfilen har fel. Rätta dem först; ”millrep validate” visar var de är.",
    noOffice:
      "Ett PDF-dokument görs med LibreOffice, som inte är installerat här.\n" +
      "Installera LibreOffice (eller ange programmet soffice i MILLREP_SOFFICE), eller spara Word-dokumentet som PDF i Word.",
    noPdf: "LibreOffice kunde inte göra något PDF-dokument. Pröva att öppna Word-dokumentet i LibreOffice.",
    notWithAll: "Med --all sätts alla månader ihop, var och en i sin fil: ange varken månad eller -o.",
    notTargetsWithAll: "Med --all kontrolleras alla månader: ange varken månad eller fil.",
    notWithWatch: "Med --watch skrivs en fil om och om igen: standard ut går inte att använda.",
    noSuchCode: (code, suggestion) =>
      `Koden ”${code}” finns inte.${suggestion === undefined ? "" : ` Menade du ${suggestion}?`}\n` +
      "Alla koder visas av: millrep explain",
  },
  init: {
    created: (count) => `Skapade ${count === 1 ? "en fil" : `${count} filer`}:`,
    left: (count) => `Lämnade orörda (fanns redan): ${count === 1 ? "en fil" : `${count} filer`}.`,
    outdated: (file) =>
      `${file} är från en annan version av millrep. Ta bort filen och kör init igen för att få den nya.`,
    nobodyReports: (period) =>
      `Inget projekt lämnar bidrag för ${period}. Se ”from” och ”until” i reports/programme.yaml.`,
    nothingNew: (period) => `Allt för ${period} finns redan. Ingenting ändrades.`,
    unreadableLastPlan: (file) =>
      `${file} har fel och går inte att läsa, så den planen visas inte i det nya bidraget.`,
    next: (folder) => `Nästa steg: fyll i bidragen i ${folder} och kontrollera dem med: millrep validate`,
  },
  validate: {
    summary: (files, counts) =>
      `${files === 1 ? "1 fil kontrollerad" : `${groupDigits(files)} filer kontrollerade`}: ${countText(counts)}.`,
    tooManyWarnings: (limit) => `Det finns fler varningar än --max-warnings ${limit} tillåter.`,
    repaired: (file, count) => `Rättade ${count === 1 ? "ett fel" : `${count} fel`} i ${file}.`,
    changedMeanwhile: (file) =>
      `${file} ändrades medan den kontrollerades, och rättades inte. Kör kommandot igen.`,
    wouldRepair: (file, count) =>
      `Skulle rätta ${count === 1 ? "ett fel" : `${count} fel`} i ${file}. Inget är ändrat.`,
    repair: ({ code, line, edits }) => {
      const shown = edits.map(quoteEdit).filter((words) => words !== "");
      return `  ${line === undefined ? "" : `rad ${line}: `}${[...shown, `(${code})`].join(" ")}`;
    },
    noSpeller:
      "Stavningen är inte kontrollerad: paketen hunspell-asm och dictionary-sv är inte installerade (--no-spell tar bort den här raden).",
    watching: "Väntar på ändringar. Avsluta med Ctrl+C.",
  },
  compile: {
    working: "Sätter samman dokumentet …",
    written: (file, entries, words, counts) =>
      `Skrev ${file}: ${entries} bidrag, ${groupDigits(words)} ord, ${countText(counts)}.`,
    refused: (counts) => `Inget dokument skrevs: ${countText(counts)}. Rätta felen och försök igen.`,
    draftPossible: "Det som saknas kan markeras i ett utkast: millrep compile --draft",
    draft: (missing, expected) =>
      missing === 0
        ? "Utkast: inget bidrag saknas."
        : `Utkast: ${missing} av ${expected} bidrag saknas helt eller delvis.`,
  },
  diff: diffTexts,
  explain: explainTexts,
  bug: (detail) =>
    `Ett fel i millrep självt: ${detail}\nInga filer ändrades av felet. Berätta gärna vad du gjorde för den som ansvarar för millrep.`,
};

function countText({ errors, warnings, infos, areInfosHidden = false }: Counts): string {
  const howToShow = ` (visa ${infos === 1 ? "det" : "dem"} med --verbose)`;
  const parts = [
    errors === 0 ? "inga fel" : `${errors} fel`,
    ...(warnings === 0 ? [] : [warnings === 1 ? "1 varning" : `${warnings} varningar`]),
    ...(infos === 0 ? [] : [`${infos} tips${areInfosHidden ? howToShow : ""}`]),
  ];
  return parts.join(", ");
}

/** Swedish parts thousands with a space that does not break the line. */
function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u00A0");
}
