import { listWords, newestWords } from "../list-words.ts";
import type { Messages } from "../messages.ts";
import { commandTexts, helpTexts } from "./commands.ts";
import { diagnosticWords } from "./diagnostics.ts";
import { writeProblem } from "./write-problem.ts";
import { wrongWorkstreams } from "./wrong-workstreams.ts";

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
    noSuchPeriod: (period, known) => `Det finns ingen lägesrapport för ${period}.${monthsThere(" ", known)}`,
    noPeriod: (text, meant, known) =>
      `”${text}” är ingen månad.${meant.length === 0 ? "" : ` Menade du ${listWords(meant, "eller")}?`}\n` +
      'En månad skrivs 2023-03, 202303, mars, "mars 2023" eller med sin mapp: reports/2023-03.' +
      monthsThere("\n", known),
    noSuchFile: (file) => `Filen ${file} finns inte.`,
    oneMonthOnly: "Ange högst en månad.",
    nothingToImport: "Ange filen eller mappen som ska läsas in. Ett exempel: millrep import inkorg",
    oneFileForNew: "Med --new läses en enda fil: rapporten som programfilen ska göras efter.",
    newProgrammeExists: (file) => `${file} finns redan, och --new skriver inte över den.`,
    noTarget: "Ange vilket projekt texten hör till med --for, till exempel --for soki/plan.",
    noSuchText: (word, fields) => `Ingen text heter ”${word}”. Välj ${listWords(fields, "eller")}.`,
    emptyFolder: (folder) => `I mappen ${folder} finns ingen fil att läsa in.`,
    noEntryFile: (file) =>
      `${file} är inget bidrag: filen ligger inte i en månadsmapp under rapportens reports.`,
    noEntryName: (file) => `${file} är inget bidrag. Ett bidrag är en YAML-fil, till exempel soki.yaml.`,
    nothingToCheck: (periods) =>
      `Det finns inget att kontrollera i ${periods.join(", ")}: där ligger inget bidrag, och inget projekt väntas lämna något.\n` +
      "Välj en annan månad, eller se över ”from” och ”until” i reports/programme.yaml.",
    noStdinName: "Ange vilken fil texten på standard in hör till, med --stdin-filename.",
    notWithStdin: "Med - kan bara en text i taget kontrolleras, utan --all, --fix och --watch.",
    cannotWrite: writeProblem,
    wouldOverwriteSource: (file, ending) =>
      `${file} har ett bidrags namn och skrivs inte över. Ange ett namn som slutar på ${ending}.`,
    unknownEnding: (file, endings) =>
      `Ändelsen på namnet ”${file}” säger inte vad filen ska vara. Skriv ett namn som slutar på ${listWords(endings, "eller")}.`,
    otherEnding: (file, named, asked, example) =>
      `Namnet ”${file}” är en ${named}-fils, men --format säger ${asked}.\n` +
      `Skriv -o ${example}, eller ta bort --format: namnets ändelse räcker.`,
    keptEdited: (file) =>
      `${file} har ändrats sedan millrep skrev den, och skrivs inte över.\n${waysToWrite}`,
    importPossible: (file) => `Ta in det som är ändrat i bidragen med: millrep import ${file}`,
    keptForeign: (file) => `${file} är inte skriven av millrep, och skrivs inte över.\n${waysToWrite}`,
    onePeriod: "Det finns bara en månad, och därför ingen tidigare att jämföra med.",
    noDay: (text) => `”${text}” är ingen dag. Skriv den som 2023-04-05.`,
    notPublished: (period) =>
      `${period} är inte publicerad än. Publicera månaden med: millrep publish ${period}`,
    isPublished: (period, day) =>
      `${period} är publicerad${day === undefined ? "" : ` (${day})`}, så inget skrivs i den. Ska den ändå ändras: lägg till --published`,
    noCopies: (folder) =>
      `Kopiorna i ${folder} saknas eller är ändrade, så det går inte att visa vad som skiljer. Hämta tillbaka dem från en säkerhetskopia.`,
    noReason: "Skriv efter --revise varför rapporten publiceras på nytt: en rad med högst 300 tecken.",
    earlierDay: (day, last) =>
      `Dagen ${day} är före den senaste utgåvan, ${last}. Ange en senare dag med --date.`,
    wrongProgramme: "Programfilen har fel. Rätta dem först; ”millrep validate” visar var de är.",
    noOffice:
      "Ett PDF-dokument görs med LibreOffice, som inte är installerat här.\n" +
      "Installera LibreOffice (eller ange programmet soffice i MILLREP_SOFFICE), eller spara Word-dokumentet som PDF i Word.",
    noPdf: "LibreOffice kunde inte göra något PDF-dokument. Pröva att öppna Word-dokumentet i LibreOffice.",
    notWithAll: "Med --all sätts alla månader ihop, var och en i sin fil: ange varken månad eller -o.",
    notTargetsWithAll: "Med --all kontrolleras alla månader: ange varken månad eller fil.",
    wordFilesAlone:
      "Word-filer kontrolleras för sig, som de skulle tas in: ange inga bidrag bredvid, varken --fix eller --watch, och --all bara med --comments.",
    noWordFile: "Med --comments skrivs en kopia av en Word-fil: ange filen.",
    notWithWatch: "Med --watch skrivs en fil om och om igen: standard ut går inte att använda.",
    noSuchWorkstream: (name, suggestion, known) =>
      `Projektet ”${name}” finns inte.${suggestion === undefined ? "" : ` Menade du ${suggestion}?`}\n` +
      `De här finns: ${known.join(", ")}.`,
    notReporting: (name, period) =>
      `${name} lämnar inget bidrag för ${period}. Se ”from” och ”until” i reports/programme.yaml.`,
    programmeExists: (file) =>
      `${file} finns redan. --programme, --workstreams, --organisation och --language gäller bara ett nytt program.\n` +
      "Ändra i filen i stället, eller börja i en annan mapp.",
    notWithoutProgramme:
      "Ett nytt program behöver både --programme och --workstreams, till exempel:\n" +
      '  millrep init --programme "Program Exempel" --workstreams "Test; Utbildning; Teknik och arkitektur"',
    noProgrammeName: "Programmets och organisationens namn måste vara en rad med ord.",
    wrongWorkstreams: (problem) => wrongWorkstreams(problem),
    brokenOff: "Avbrutet. Ingenting skapades.",
    noSuchShell: (word, shells) =>
      `${word === undefined ? "Ange ett skal" : `Skalet ”${word}” finns inte`}: välj ${listWords(shells, "eller")}.`,
    noSuchCode: (code, suggestion) =>
      `Koden ”${code}” finns inte.${suggestion === undefined ? "" : ` Menade du ${suggestion}?`}\n` +
      "Alla koder visas av: millrep explain",
    filesHaveErrors: (errors) =>
      `Filerna har ${errors} fel, så det finns inget resultat. Felen finns i ”diagnostics”, med plats och råd.`,
    noSuchFormat: (format, known) =>
      `Formatet ”${format}” finns inte här. Välj ${listWords(known, "eller")}.`,
    noPathInside: (name) =>
      `”${name}” är ingen sökväg i arbetsytan. Skriv den från dess mapp, till exempel reports/2023-03/soki.yaml.`,
  },
  ...commandTexts,
  bug: (detail) =>
    `Ett fel i millrep självt: ${detail}\nInga filer ändrades av felet. Berätta gärna vad du gjorde för den som ansvarar för millrep.`,
};

/** Names the months that are there, the newest of many. */
function monthsThere(before: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const { words, older } = newestWords(known);
  return `${before}De här månaderna finns: ${words.join(", ")}${older === 0 ? "" : ` och ${older} äldre`}.`;
}
