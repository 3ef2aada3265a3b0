import { listWords, newestWords } from "../list-words.ts";
import type { Messages } from "../messages.ts";
import { commandTexts, helpTexts } from "./commands.ts";
import { diagnosticWords } from "./diagnostics.ts";
import { writeProblem } from "./write-problem.ts";
import { wrongWorkstreams } from "./wrong-workstreams.ts";

const waysToWrite = "Rename the file, give another name with -o, or write over it with --force.";

export const messages: Messages = {
  language: "en",
  diagnostics: diagnosticWords,
  help: helpTexts,
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command “${command}”.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    wrongValue: (value, option, allowed) =>
      `“${value}” cannot be used for ${option}. Choose ${listWords(allowed, "or")}.`,
    wrongCount: (value, option) =>
      `“${value}” cannot be used for ${option}. Write a whole number: 0 or greater.`,
    tooManyArguments: "There is too much on the command line.",
    other: "The command line cannot be understood.",
    seeHelp: (command) => `See the help: ${command} --help`,
    didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
  },
  cannotRun: {
    noFolder: (folder) => `The folder ${folder} does not exist.`,
    noWorkspace: (folder) =>
      `No report found: neither ${folder} nor any folder above it has the file reports/programme.yaml.\n` +
      "Go to the report's folder, point to it with -C, or make a new one with: millrep init",
    noPeriods: "There is no month in reports yet. Make one with: millrep init",
    noSuchPeriod: (period, known) => `There is no report for ${period}.${monthsThere(" ", known)}`,
    noPeriod: (text, meant, known) =>
      `“${text}” is no month.${meant.length === 0 ? "" : ` Did you mean ${listWords(meant, "or")}?`}\n` +
      'A month is written 2023-03, 202303, march, "march 2023" or as its folder: reports/2023-03.' +
      monthsThere("\n", known),
    noSuchFile: (file) => `The file ${file} does not exist.`,
    oneMonthOnly: "Give one month at most.",
    nothingToImport: "Give the file or the folder to take in. An example: millrep import inbox",
    oneFileForNew: "With --new one file is read: the report to make the programme file from.",
    newProgrammeExists: (file) => `${file} exists already, and --new does not overwrite it.`,
    noTarget: "Say what workstream the text is for with --for, such as --for soki/plan.",
    noSuchText: (word, fields) => `No text is “${word}”. Choose ${listWords(fields, "or")}.`,
    emptyFolder: (folder) => `The folder ${folder} holds no file to take in.`,
    noEntryFile: (file) =>
      `${file} is no entry: it does not lie in a month's folder under the report's reports.`,
    noEntryName: (file) => `${file} is no entry. An entry is a YAML file, for example soki.yaml.`,
    nothingToCheck: (periods) =>
      `There is nothing to check in ${periods.join(", ")}: no entry lies there, and no workstream is expected to hand one in.\n` +
      "Choose another month, or look at “from” and “until” in reports/programme.yaml.",
    noStdinName: "Say which file the text on standard input belongs to, with --stdin-filename.",
    notWithStdin: "With - only one text can be checked, without --all, --fix and --watch.",
    cannotWrite: writeProblem,
    wouldOverwriteSource: (file, ending) =>
      `${file} has the name of an entry and is not written over. Give a name that ends in ${ending}.`,
    unknownEnding: (file, endings) =>
      `The ending of the name “${file}” does not say what the file shall be. Give a name that ends in ${listWords(endings, "or")}.`,
    otherEnding: (file, named, asked, example) =>
      `The name “${file}” is that of the format ${named}, but --format says ${asked}.\n` +
      `Write -o ${example}, or leave out --format: the name's ending is enough.`,
    keptEdited: (file) =>
      `${file} has been edited since millrep wrote it, and is not written over.\n${waysToWrite}`,
    importPossible: (file) => `Take what was edited into the entries with: millrep import ${file}`,
    keptForeign: (file) => `${file} was not written by millrep, and is not written over.\n${waysToWrite}`,
    onePeriod: "There is only one month, and so no earlier one to compare with.",
    noDay: (text) => `“${text}” is no day. Write it as 2023-04-05.`,
    notPublished: (period) =>
      `${period} is not published yet. Publish the month with: millrep publish ${period}`,
    isPublished: (period, day) =>
      `${period} is published${day === undefined ? "" : ` (${day})`}, so nothing is written into it. To change it all the same, add --published`,
    noCopies: (folder) =>
      `The copies in ${folder} are missing or were changed, so what differs cannot be shown. Get them back from a backup.`,
    noReason: "After --revise, write why the report is published again: one line of at most 300 characters.",
    earlierDay: (day, last) =>
      `The day ${day} is before the last publication, ${last}. Give a later day with --date.`,
    wrongProgramme:
      "The programme file has errors. Correct them first; “millrep validate” shows where they are.",
    noOffice:
      "A PDF is made with LibreOffice, which is not installed here.\n" +
      "Install LibreOffice (or name its program soffice in MILLREP_SOFFICE), or save the Word document as PDF in Word.",
    noPdf: "LibreOffice could not make a PDF. Try to open the Word document in LibreOffice.",
    notWithAll: "With --all every month is compiled, each to its own file: give neither a month nor -o.",
    wordFilesAlone:
      "Word files are checked by themselves, as they would be taken in: name no entries beside them, neither --fix nor --watch, and --all only with --comments.",
    noWordFile: "With --comments a copy of a Word file is written: name the file.",
    notTargetsWithAll: "With --all, every month is checked: give neither a month nor a file.",
    notWithWatch: "With --watch a file is written again and again: standard output cannot be used.",
    noSuchWorkstream: (name, suggestion, known) =>
      `There is no workstream “${name}”.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}\n` +
      `There are: ${known.join(", ")}.`,
    notReporting: (name, period) =>
      `${name} does not report in ${period}. See “from” and “until” in reports/programme.yaml.`,
    programmeExists: (file) =>
      `${file} is there already. --programme, --workstreams, --organisation and --language are for a new programme only.\n` +
      "Change the file instead, or begin in another folder.",
    notWithoutProgramme:
      "A new programme needs both --programme and --workstreams, for example:\n" +
      '  millrep init --programme "Sample Programme" --workstreams "Tests; Training; Technology"',
    noProgrammeName: "The names of the programme and the organisation must be a line with words.",
    wrongWorkstreams: (problem) => wrongWorkstreams(problem),
    brokenOff: "Broken off. Nothing was made.",
    noSuchShell: (word, shells) =>
      `${word === undefined ? "Give a shell" : `There is no shell “${word}”`}: choose ${listWords(shells, "or")}.`,
    noSuchCode: (code, suggestion) =>
      `There is no code “${code}”.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}\n` +
      "All codes are shown by: millrep explain",
    filesHaveErrors: (errors) =>
      `The files have ${errors} ${errors === 1 ? "error" : "errors"}, so there is no result. “diagnostics” says where and what to do.`,
    noSuchFormat: (format, known) => `There is no format “${format}” here. Choose ${listWords(known, "or")}.`,
    noPathInside: (name) =>
      `“${name}” is no path in the workspace. Write it from its folder, for example reports/2023-03/soki.yaml.`,
  },
  ...commandTexts,
  bug: (detail) =>
    `A fault in millrep itself: ${detail}\nNo file was changed by it. Please tell whoever looks after millrep what you did.`,
};

/** Names the months that are there, the newest of many. */
function monthsThere(before: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const { words, older } = newestWords(known);
  return `${before}These months are there: ${words.join(", ")}${older === 0 ? "" : ` and ${older} older`}.`;
}
