import type { CommandTexts, HelpTexts } from "../messages.ts";
import { compileTexts } from "./compile.ts";
import { completionTexts } from "./completion.ts";
import { diffTexts } from "./diff.ts";
import { explainTexts } from "./explain.ts";
import { formTexts } from "./form.ts";
import { importTexts } from "./import.ts";
import { initTexts } from "./init.ts";
import { publishTexts } from "./publish.ts";
import { statusTexts } from "./status.ts";
import { trendTexts } from "./trend.ts";
import { validateTexts } from "./validate.ts";

export const helpTexts: HelpTexts = {
  program: "Assembles, checks and compares the status reports of a programme, month by month.",
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  globalOptions: "Options of every command:",
  commands: "Commands:",
  examples: "Examples:",
  exitCodes: "Exit codes:",
  command: "command",
  defaultValue: "default",
  choices: "choose",
  summaries: {
    init: "makes the month's entries to fill in",
    form: "makes Word forms for the workstreams to write their entries in",
    import: "takes in what comes back from Word, and says where every word went",
    status: "shows who has handed in, who is missing and how much time is left",
    validate: "checks the entries before they are handed in",
    compile: "assembles the month's entries into a document: Word, PDF, HTML or Markdown",
    publish: "publishes the month: fixes what is sent out, and says where something changes afterwards",
    diff: "shows what became of the plans, and how two months differ",
    trend: "shows how it goes over the months: status, milestones and open items",
    explain: "explains a code that validate shows, with examples",
    completion: "prints what lets the Tab key complete commands, options, months and workstreams",
    help: "shows the help of a command",
  },
  descriptions: {
    init:
      "Makes a month: an entry to fill in for each workstream, with what was planned to follow up. " +
      "In an empty folder it also makes the programme file, a guide for those who write and files for VS Code: " +
      "for your programme with --programme and --workstreams, else for the sample Program Millennium. " +
      "What someone has written is never touched, so the command can be run again. While nobody has written in " +
      "the newest month, it makes no further one.",
    form:
      "Makes a Word form for each workstream that has not handed in: headings to write under, what was " +
      "planned to follow up, and the milestones. What is written already stands in its place. The forms are put " +
      "into the month's folder forms. A form that someone has written in is never overwritten.",
    import:
      "Takes in files that come back: a report that millrep compiled and that somebody edited in Word. What was " +
      "edited goes into the entries, and the receipt says where every word went. What was changed both in the " +
      "file and in the entry is not taken in. A file is what its content says, whatever its name.",
    status:
      "Shows how far each workstream has come with the month's entry: complete, errors, begun (a text is not " +
      "written) or missing (no file, or one that nobody has written in), with errors, warnings and items of the " +
      "follow-up without an answer. Without an argument it shows the newest month.",
    validate:
      "Checks the programme file and the entries, and shows every error in one run, with line, column and " +
      "what to write instead. Without arguments it checks the newest month. A Word file is checked as import " +
      "would take it in, and nothing is taken in.",
    compile:
      "Assembles the month's entries into a document in the programme's layout: Word, an accessible web " +
      "page (HTML) or Markdown. Without an argument it takes the newest month. Where the entries have " +
      "errors, it shows them and writes no document. With --draft it writes a draft even where entries or " +
      "texts are missing.",
    publish:
      "Puts the month together as compile does and writes what was published: the day, checksums of all texts, " +
      "a copy of the entries, and the programme file as it was. From then on a changed text is an error, and the " +
      "month is read with its own programme file. A correction is published with --revise, and stands on the " +
      "first page of the document. Without an argument, the newest month is published.",
    diff:
      "Shows what became of what was planned, and then how two months differ, workstream by workstream " +
      "and text by text. Without arguments it compares the two newest months, with one argument that month " +
      "with the newest. Where there are months in between, plans are followed through them.",
    trend:
      "Shows how it goes, month by month: the status of the workstreams, the dates of the milestones and how " +
      "they have moved, and planned items that are open or carried over. Without arguments it takes every " +
      "month, with one argument those from that month on. The web page (html) draws it, with a table behind " +
      "each picture.",
    explain:
      "Explains a code that validate shows: what must hold, why, and an example that fails and one that " +
      "passes. Without an argument it lists every code. The command works in any folder.",
    completion:
      "Prints a script that lets the Tab key complete commands, options, months and workstreams.\n" +
      "Put the line for your shell into the file that it reads when it starts:\n" +
      '  bash, ~/.bashrc:  eval "$(millrep completion bash)"\n' +
      '  zsh, ~/.zshrc:    eval "$(millrep completion zsh)"\n' +
      "  PowerShell, $PROFILE:\n" +
      "    millrep completion powershell | Out-String | Invoke-Expression\n" +
      "The scripts ask millrep which months and workstreams there are.",
  },
  option: {
    dir: "look for the report from this folder (file names still start from where you are)",
    lang: "language of messages: sv or en",
    color: "use colour even when the output is no terminal",
    noColor: "never use colour",
    quiet: "show only what was asked for, and errors",
    help: "show this help",
    version: "show the version",
    all: "check every month",
    fix: "repair what can be repaired without anyone having to choose",
    dryRun: "show what --fix would change, but write nothing",
    importDryRun: "read and show the receipt, but write nothing",
    rejectChanges: "read the text as it was before tracked changes",
    names: "show the names of those who wrote comments",
    importNew: "propose reports/programme.yaml from the headings of a report, where there is none yet",
    importFor:
      "the text is for this workstream, such as soki or soki/plan, or for the programme: month/summary; - reads it from standard input",
    importFormat: "text for people, or json for programs",
    watch: "check again every time a file is saved",
    stdinFilename: "with -: the file that the text on standard input belongs to",
    validateComments: "write a copy of a Word file with comments for the writer (with --all: on everything)",
    validateFormat: "text for people, or a format for programs",
    maxWarnings: "exit code 1 also where there are more warnings than this",
    noSpell: "do not check the spelling",
    verbose: "show the tips too, which are otherwise only counted",
    output:
      "write to this file (its ending decides the format), in this folder, or to standard output with -",
    force: "write over the file even if someone has edited it, or if millrep did not write it",
    compileFormat:
      "the document's format, where -o does not say it; outline is a line a paragraph (role, tab, text) on standard output",
    compileAll: "compile every month, each to its own file",
    compileWatch: "compile again whenever a file is saved",
    draft: "write a draft that marks what is missing (other errors stop it all the same)",
    diffFormat:
      "text for the terminal, md for a mail, html side by side, docx with tracked changes, json for programs",
    trendFormat: "text for the terminal, md for a mail, html in pictures, docx in tables, json for programs",
    only: "show one layer only: structure (workstreams, status, milestones), followup (what became of the plans) or text",
    mail: "also write a ready mail (.eml) beside each form; nothing is sent",
    forceForm: "overwrite even forms that someone has written in",
    exitCode: "exit code 1 where the months differ",
    failOn:
      "exit code 1 where the follow-up has items that are delayed, dropped or unanswered (several with commas between)",
    programme: "the name of a new programme (in a folder without a report)",
    workstreams: "the new programme's workstreams, in order and with semicolons between",
    organisation: "the organisation that publishes the new programme's report",
    language: "the new programme's language: sv or en (else that of the messages)",
    statusFormat: "text for the terminal, md for a letter, json for programs",
    remind: "add a mail to send to each whose entry is missing",
    date: "the day on which the report is published, for example 2023-04-05 (else today)",
    revise: "publish again with what has changed, and say why on the first page of the document",
    publishFormats:
      "the format of the document, several with commas between (else docx, and with --revise those that are there)",
    published: "write into months that are published, too",
    publishedFix: "with --fix: repair published months, too",
    sincePublished: "show what has changed in the month since it was published",
  },
  argument: {
    initPeriod:
      "the month, for example 2023-04 (else the month after the newest, in an empty folder this month)",
    formPeriod: "the month, for example 2023-05 (otherwise the newest)",
    formWorkstreams:
      "workstreams by id, abbreviation or name (otherwise all that have not handed in), and month for the programme's own words",
    importTargets: "files or folders that came back, and where needed the month, such as 2023-03",
    statusPeriod: "the month, for example 2023-05 (else the newest)",
    validateTargets: "months, entries or Word files: 2023-03, soki.docx, or - for standard input",
    compilePeriod: "the month, for example 2023-03",
    publishPeriod: "the month, for example 2023-03 (else the newest)",
    diffFrom: "the earlier month, for example 2023-03",
    diffTo: "the later month, for example 2023-04",
    trendFrom: "the first month, such as 2023-01 (else the oldest)",
    trendTo: "the last month, such as 2023-06 (else the newest)",
    explainCode: "the code, for example yaml/tab",
    shell: "bash, zsh or powershell; or months or workstreams to print them",
  },
  example: {
    init: [
      "millrep init",
      "millrep init 2023-04",
      'millrep init --programme "Sample Programme" --workstreams "Tests; Training; Technology"',
    ],
    form: ["millrep form", "millrep form --mail", "millrep form 2023-05 soki test"],
    import: [
      "millrep import report.docx",
      "millrep import inbox 2023-03",
      "millrep import report.docx --dry-run",
    ],
    status: ["millrep status", "millrep status 2023-05 --remind", "millrep status --format json"],
    validate: [
      "millrep validate",
      "millrep validate 2023-03 2023-04",
      "millrep validate reports/2023-04/soki.yaml",
      "millrep validate --all --format json",
      "millrep validate --format github --max-warnings 0",
      "millrep validate --fix --dry-run",
      "millrep validate soki.docx --comments",
    ],
    compile: [
      "millrep compile",
      "millrep compile 2023-03 -o report.pdf",
      "millrep compile --draft",
      "millrep compile 2023-03 --format html",
      "millrep compile 2023-03 --format md -o -",
    ],
    publish: [
      "millrep publish",
      "millrep publish 2023-03 --date 2023-04-05",
      "millrep publish 2023-03 --format docx,pdf",
      'millrep publish 2023-03 --revise "The number of test cases corrected"',
    ],
    diff: [
      "millrep diff",
      "millrep diff 2023-03 2023-04",
      "millrep diff 2023-01 2023-06 --only followup",
      "millrep diff --format docx",
      "millrep diff -o diff.json",
      "millrep diff --fail-on delayed,unanswered",
    ],
    trend: [
      "millrep trend",
      "millrep trend 2023-01 2023-06",
      "millrep trend -o trend.html",
      "millrep trend --format docx",
    ],
    explain: ["millrep explain", "millrep explain yaml/tab"],
    completion: ["millrep completion bash", "millrep completion months"],
  },
  exitCode: [
    [0, "done (there may be warnings)"],
    [
      1,
      "the reports hold errors, something that was taken in is unclear, more warnings than --max-warnings allows, or what --exit-code or --fail-on asks about",
    ],
    [
      2,
      "could not run: wrong command line, no report, nothing to check, a file that cannot be written or must not be written over",
    ],
    [70, "a fault in millrep itself"],
  ],
};

/** The messages of each command. */
export const commandTexts: CommandTexts = {
  init: initTexts,
  form: formTexts,
  import: importTexts,
  status: statusTexts,
  validate: validateTexts,
  compile: compileTexts,
  publish: publishTexts,
  diff: diffTexts,
  trend: trendTexts,
  explain: explainTexts,
  completion: completionTexts,
};
