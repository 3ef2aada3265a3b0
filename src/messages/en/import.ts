import type { ImportTexts, WordKind } from "../import-texts.ts";
import { listWords } from "../list-words.ts";

const wordKinds: Readonly<Record<WordKind, string>> = {
  entry: "taken in",
  unchanged: "unchanged",
  form: "of the form",
  outside: "outside",
  deleted: "deleted",
  hidden: "hidden",
  comment: "comment",
  footnote: "footnote",
  textBox: "text box",
  copy: "copy",
  header: "header",
  field: "field",
  formula: "formula",
  placeholder: "placeholder",
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const saveAsWord = "Open the file in Word and save it as a Word document (.docx).";

export const importTexts: ImportTexts = {
  kinds: {
    form: (period) => `form for ${period}`,
    report: (period) => `report for ${period} that millrep compiled`,
    oldReport: (period) => `report for ${period} that millrep did not make`,
    text: (period) => `text for ${period}`,
  },
  refusals: {
    odt: saveAsWord,
    rtf: saveAsWord,
    doc: saveAsWord,
    encrypted: "The file is locked with a password. Open it in Word, remove the password and save it again.",
    labelled:
      "The file is encrypted by a sensitivity label. Ask the sender to choose a label without encryption and to save again.",
    pdf: "A PDF cannot be read here.",
    text: "This is plain text, which does not say what workstream it is for. Give the workstream's id (in reports/programme.yaml) with --for, such as --for soki.",
    damaged: "The file is damaged or cut. Ask for it again.",
    tooLarge: "The file is larger than any Word document that a report needs, and is not read.",
    otherZip: "The file is no Word document.",
    other: "The file is neither a Word document, a PDF nor a text.",
    malformed: `The file is damaged: a part of it is not valid XML. ${saveAsWord}`,
    doctype: "The file holds a DOCTYPE, which no Word document has, and is not read.",
    tooMany: "The file has more parts than any Word document that a report needs, and is not read.",
    tooDeep: "The file has parts within parts more than 200 deep, and is not read.",
    encoding: `A part of the file is in another encoding than UTF-8. ${saveAsWord}`,
    namespaces: `The file's namespaces cannot be read safely. ${saveAsWord}`,
    altChunk: `The file holds another document, which only Word shows (altChunk). ${saveAsWord}`,
    noOffice: `The file is in an older format, which is read with LibreOffice, and LibreOffice is not installed here. ${saveAsWord}`,
    unconverted: `LibreOffice could not read the file. ${saveAsWord}`,
    unreadable:
      "The file cannot be read. Close it in other programs, and see that you may read it and that the network folder or OneDrive is connected.",
    comparison: "The file is a comparison that millrep diff wrote. Its text belongs to no entry.",
    tooManyPages: "The file has more pages than any report, and is not read.",
    noReport:
      "The file is no report: fewer than three of the programme's workstreams are headings in it. If it is the text of one workstream, say so with --for, such as --for soki/plan.",
    onlyHtml: "The mail is a web page alone. Save it as text, or paste its text into a text file.",
    noText: "The file holds no text. A scanned picture cannot be read.",
    charset: "The text is in an encoding that millrep cannot read safely. Save it as UTF-8.",
    notInstalled:
      "A PDF is read with the package unpdf, which is not installed. Install it (npm install unpdf), or save the file as text.",
    xfa: "The file is a PDF form that only Adobe's programs can show. Save it as a plain PDF or as text.",
    binary: "The file holds something else than text.",
    "utf-32": "The text is in UTF-32, which hardly any program writes. Save it as UTF-8.",
    mixedEncodings: "The text mixes two encodings. Save it as UTF-8.",
  },

  amount: ({ paragraphs, items, tables, words }) =>
    [
      ...(paragraphs > 0 ? [count(paragraphs, "paragraph", "paragraphs")] : []),
      ...(items > 0 ? [count(items, "item", "items")] : []),
      ...(tables > 0 ? [count(tables, "table", "tables")] : []),
      count(words, "word", "words"),
    ].join(", "),
  states: {
    written: "taken in",
    merged: "taken in beside what has changed in the entry",
    guessed: "taken in, but guessed",
    wouldWrite: "would be taken in",
    missing: "the file lacks the heading or the text: the entry keeps its text",
    heldBack: "not taken in, since the entry has a conflict",
  },
  answered: (number, of) => `${number} of ${of} answered`,
  questions: {
    status: (about, text) =>
      `${about}: “${text}” is no status. Choose on track, at risk, off track or paused.`,
    flag: (about, text) => `${about}: “${text}” is neither yes nor no.`,
    outcome: (about, text) =>
      `The outcome of “${about}”: “${text}” is none. Choose done, partly done, ongoing, delayed or dropped.`,
    date: (about, text) =>
      text === ""
        ? `The milestone “${about}” has no date.`
        : `The milestone “${about}”: “${text}” may mean several days or is no date, and was not taken in. Write it with its year: 2023-05-31.`,
    state: (about, text) => `The milestone “${about}”: “${text}” does not say whether it is reached.`,
    newItem: (about, text) =>
      `The follow-up has a row that was not planned: “${about}”${text === "" ? "" : ` (${text})`}. It is not taken in.`,
    changedItem: (about, text) =>
      text === ""
        ? `The planned item “${about}” has no words left in the form. The entry keeps them.`
        : `The planned item “${about}” stands as “${text}” in the form. The entry keeps its words.`,
    missingMilestone: (about, text) =>
      `The milestone “${about}” (${text}) is not in the form. The entry keeps it; remove it there if it shall go.`,
    noName: (about, text) =>
      about === ""
        ? `A row of the milestones has no name${text === "" ? "" : ` (${text})`}. It is not taken in.`
        : `The milestone “${about}” has no name left in the form. The entry keeps it.`,
    emptyText: (about) => `${about}: no text, neither in the form nor in the entry.`,
    sameItem: (about, text) =>
      `The planned item “${about}” has two rows in the form. The second${text === "" ? "" : ` (${text})`} is not taken in.`,
    missingItem: (about) => `The planned item “${about}” is not in the form. The entry keeps it as it is.`,
    sameMilestone: (about, text) =>
      `The milestone “${about}” has two rows in the form. The second (${text}) is not taken in; change the date in the entry if it is the one meant.`,
    emptied: (about, text) =>
      `“${text}” was removed in the form (${about}). The entry keeps it; remove it there if it shall go.`,
    missingHeading: (about, text) =>
      text === ""
        ? `The heading “${about}” is not in the form.`
        : `The heading “${about}” is not in the form. Check that nothing that belongs to it stands below “${text}”.`,
    noHeadings: () =>
      "None of the form's headings is left in the file, so nobody knows what the text belongs to. Put the headings back, or name the text by --for, such as --for soki/plan.",
    nothingButText: (about, text) =>
      `“${about}” is yes, but there is text below ${text}. The text counts; the “yes” is not taken in.`,
    day: (about, text) =>
      `The decision “${about}”: “${text}” may mean several days or is no date, and was not taken in. Write it with its year: 2023-05-31.`,
    level: (about, text) =>
      text === ""
        ? `The risk “${about}” has no level. Write low, medium or high.`
        : `The risk “${about}”: “${text}” is no level. Write low, medium or high.`,
    missingRow: (about, text) =>
      `“${about}” (${text}) is missing in the file. It is still in month.yaml; delete it there if it is to go.`,
    noRowName: (about, text) =>
      `A row below “${about}” has no words in its first column (${text}). It is not taken in.`,
    emptiedCell: (about, text) =>
      about === text
        ? `“${text}” was deleted in the file. month.yaml keeps it; delete it there if it is to go.`
        : `“${text}” was deleted in the file (${about}). month.yaml keeps it; delete it there if it is to go.`,
    sameRow: (about, text) =>
      `“${about}” has two rows in the file. The second${text === "" ? "" : ` (${text})`} is not taken in; change month.yaml if that is the right one.`,
  },
  ofMonth: {
    conflict: "changed both in the file and in month.yaml: nothing taken into month.yaml",
    conflictPresent: "month.yaml",
    states: {
      merged: "taken in beside what has changed in month.yaml",
      missing: "the heading, the text or the table is missing in the file: what month.yaml says stays",
      heldBack: "not taken in, since month.yaml has a conflict",
    },
  },
  message: "Message to the programme office (it does not come into the report):",
  noSuchEntry: (id, period) =>
    `The form is for ${id}, which does not report in ${period}. See workstreams in reports/programme.yaml.`,
  conflict: "changed both in the file and in the entry: nothing of the entry is taken in",
  conflictPresent: "entry",
  conflictReturned: "file",
  removed: "(removed)",
  unchangedFields: (number) => `${count(number, "field is", "fields are")} unchanged.`,
  unchangedTexts: (number) => (number === 1 ? "One text is unchanged." : `${number} texts are unchanged.`),
  guessedFrom: (heading) => `below the heading “${heading}”`,
  typography: (number) =>
    `${count(number, "paragraph differs", "paragraphs differ")} in quotation marks or dashes alone: not taken in`,
  elsewhere: (heading, file) =>
    `${heading === "" ? "Before the first heading" : heading}: not taken in, change it in ${file}`,
  before: (text) => `before: ${text}`,
  after: (text) => `after: ${text}`,
  leftOver: (heading, words) =>
    `Outside: ${count(words, "word", "words")} ${heading === undefined ? "before the first heading" : `below “${heading}”`}, not taken in`,
  mendedWords: (words) => `Words that a hyphen divided, now whole: ${listWords(words, "and")}`,
  guessedBreaks: (number) =>
    `${count(number, "paragraph begins", "paragraphs begin")} where only a guess says so`,
  asides: (words) =>
    `Around the text: ${count(words, "word", "words")} (greeting, sender or earlier mails), not taken in`,
  tracked: (deleted, added, areRejected) =>
    areRejected
      ? `Tracked: ${count(deleted, "added word", "added words")} rejected, and what was deleted stays`
      : `Tracked: ${count(deleted, "word", "words")} deleted, ${added} added: accepted`,
  comment: (text, author) => `Comment${author === undefined ? "" : ` by ${author}`}: “${text}”`,
  pictures: (names) => `Pictures saved beside the entry: ${listWords(names, "and")}`,
  unusablePictures: (names) =>
    `Pictures that no report can show (neither PNG nor JPEG, or damaged): ${listWords(names, "and")}`,
  sum: (total, parts) =>
    `Words in ${total} = ${parts.map(([kind, number]) => `${number} ${wordKinds[kind]}`).join(" + ") || "0"}`,
  otherPeriod: (stated, asked) =>
    `The file is for ${stated}, not ${asked}. Give ${stated} if it is to be taken in there.`,
  otherForm: (id, asked) => `The file is a form for ${id}, not ${asked}. Leave --for out, or give ${id}.`,
  noPeriod: "The file does not say what month it is about. Give it, too, such as 2023-03.",
  twice: (files, name) =>
    `${listWords(files, "and")} change the same entry (${name}): none of them is taken in. Take them in one at a time.`,
  same: (files, name) =>
    `${listWords(files, "and")} change the same entry (${name}) in the same way: it is taken in once.`,
  unwritable: (file) =>
    `${file} is written in a way in which the changes cannot be put in for sure. Write them in by hand.`,
  brokenEntry: (file) =>
    `${file} has errors and is not changed. Mend them first; millrep validate shows where they are.`,
  written: (files) => `Wrote ${count(files, "file", "files")}.`,
  wouldWrite: (files) => `Would write ${count(files, "file", "files")}.`,
  proposed: (file, from) =>
    `Wrote a proposal for ${file} from the headings of ${from}. Read it through; guesses have a comment.\n` +
    `Then take in the report: millrep import ${from} and the month`,
  mailText: (mail) =>
    `${mail}: what is attached was read, but not the text of the mail. Take it in with --for if it belongs to the report.`,
  nothingWritten: "No entry was changed.",
  changedMeanwhile: (file) =>
    `${file} was changed while the file was read, and is not written. Run the command again.`,
  next: (period) => `Check it with: millrep validate ${period}`,
};
