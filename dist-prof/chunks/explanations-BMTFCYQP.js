import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import "./chunk-UVSUTSUA.js";

// src/language/en/file-explanations.ts
var fileExplanations = {
  "file/unreadable": {
    asks: "The programme file and every entry must be files that can be opened and read.",
    why: "An entry that cannot be read cannot be part of the report. You may lack permission to read the file, or it may be open in another program."
  },
  "file/not-utf8": {
    asks: "A file must be saved in the character encoding UTF-8.",
    why: "In another encoding there is no telling which characters are \xE5, \xE4 and \xF6, and they would be wrong in the report. VS Code saves as UTF-8 unless you choose something else, but older programs do not always."
  },
  "file/empty": {
    asks: "A file must hold something more than comments.",
    why: "An empty file looks like an entry that has been handed in, but says nothing. A workstream without news writes \u201CnothingToReport: true\u201D, so that readers know that nothing was forgotten."
  },
  "file/misnamed": {
    asks: "An entry must be named after its workstream's id, followed by .yaml.",
    why: "The file's name says which workstream the entry comes from. Windows sometimes adds \u201C.txt\u201D or \u201C(1)\u201D to a name, and the entry would then be left out."
  },
  "file/stray": {
    asks: "Among the entries there may only be files that belong to the report.",
    why: "A file whose name does not end in .yaml is not read. If it is an entry, it would be missing from the report without anyone noticing."
  },
  "file/many-problems": {
    asks: "A file must have few enough problems for all of them to be shown: at most a hundred.",
    why: "So many problems usually have one cause, for example that the wrong text was pasted in. Correct the first ones and check again, and the rest are shown."
  }
};

// src/language/en/report-explanations.ts
var reportExplanations = {
  "report/missing-entry": {
    asks: "Every workstream that reports in the month must have handed in an entry.",
    why: "Where a workstream is missing, readers may think that nothing happened there. A workstream without news therefore hands in an entry too, with \u201CnothingToReport: true\u201D."
  },
  "report/unknown-workstream": {
    asks: "Every entry must come from a workstream that is in programme.yaml.",
    why: "The report has places only for the workstreams in programme.yaml, in the order in which they stand there. An entry from any other would be left out."
  },
  "report/workstream-mismatch": {
    asks: "The workstream in an entry must be the one that its file is named after.",
    why: "Where the file's name says one workstream and its content another, there is no telling whose text it is. It happens easily when another workstream's file is copied."
  },
  "report/duplicate-entry": {
    asks: "Every workstream must have a single file for the month.",
    why: "Where there are two files, only one becomes part of the report, and that may be the old one."
  },
  "report/period-mismatch": {
    asks: "The month in an entry must be that of its folder.",
    why: "Otherwise a text may end up in another month's report. It happens easily when the file of the month before is copied."
  },
  "report/contradiction": {
    asks: "An entry must have either summary and plan or \u201CnothingToReport: true\u201D, and not both.",
    why: "Otherwise the report would say that the workstream has nothing to report, although there is something to read. Usually the line was left from an earlier month."
  },
  "report/not-reporting": {
    asks: "A workstream must hand in entries only for the months in which it reports.",
    why: "With \u201Cfrom\u201D and \u201Cuntil\u201D in programme.yaml the programme office decides when a workstream starts and stops reporting. An entry outside that time would be left out of the report."
  },
  "report/overdue-milestone": {
    asks: "A milestone that is not done must be due in the report's month or later.",
    why: "A date that has passed does not say when the milestone will be reached. Write \u201Cdone: true\u201D if it has been reached, and a new date if not. It is good to say in \u201Cdeviation\u201D why it is late."
  },
  "report/unanswered-follow-up": {
    asks: "Every item of a follow-up must say what became of it.",
    why: "Readers want to know what became of last month's plan. Write, for example, \u201Coutcome: done\u201D if it is finished, or \u201Coutcome: delayed\u201D if it was put off."
  },
  "report/unmatched-follow-up": {
    asks: "A follow-up answers all that was planned last month, word for word, and nothing else.",
    why: "Readers must be able to trust that what was promised is followed up. What the last follow-up left open counts as planned too. What will not be done or was no commitment gets \u201Coutcome: dropped\u201D, or is left out with a reason in a comment above \u201CfollowUp\u201D."
  },
  "report/broken-image": {
    asks: "An image in a text must be a PNG or JPEG file in the report's folder.",
    why: "The image is put into the document when the report is compiled. Its path starts from the entry's folder. Images on the web are never fetched, nor files outside the folder."
  },
  "report/duplicate-workstream": {
    asks: "Every workstream in programme.yaml must have an id of its own.",
    why: "A workstream's id is also the name of its files. Where two workstreams have the same id, there is no telling which of them an entry comes from."
  },
  "report/reversed-span": {
    asks: "A workstream's last month (until) must not be before its first (from).",
    why: "Such a workstream would never be in any report. Usually the two months have changed places."
  },
  "report/ignore": {
    asks: "A comment that silences a code gives a reason, and there is something for it to silence.",
    why: "What a warning is about is sometimes right all the same; a line above the field, or at the top of the file for the whole entry, then says so. The reason lets the next person understand. A comment that is no longer needed could hide something new."
  },
  "report/pale-colour": {
    asks: "The document's colours must have a contrast with white of at least 4.5:1.",
    why: "Paler text is hard to read for people with low vision, and in a black-and-white print. Public documents must meet this: EN 301 549, clause 10.1.4.3 (WCAG 2.1, criterion 1.4.3)."
  },
  "report/broken-template": {
    asks: "The template in programme.yaml must be a Word document or template in the report's folder, without macros.",
    why: "The report gets the template's looks: styles, fonts, page, header and footer. The template must therefore have the styles Title and heading 1 to heading 3. The report goes to many readers, so the template may neither run programs nor fetch anything from elsewhere."
  },
  "report/template-and-looks": {
    asks: "With a template, programme.yaml must not state font, colours or margins.",
    why: "The template decides all of that, in all its styles. Change the looks in the template, and they will be the same in all of the organisation's documents."
  },
  "report/unknown-variable": {
    asks: "Between braces, titles and headings may only have {period}, {month}, {nextPeriod} and {nextMonth}.",
    why: "Those words are replaced with the month's name when the report is assembled. Any other word between braces would be printed as it is."
  }
};

// src/language/en/schema-explanations.ts
var schemaExplanations = {
  "schema/unknown-key": {
    asks: "Every field (the word before a colon) must be one that is used in that place.",
    why: "What stands in a misspelt field would be left out of the report. Fields must be written exactly as in the template."
  },
  "schema/missing-key": {
    asks: "The required fields must be there: in an entry workstream, period, summary and plan.",
    why: "Readers should not have to wonder whether something was forgotten. Where a workstream has nothing to report, \u201CnothingToReport: true\u201D is enough in place of summary and plan."
  },
  "schema/wrong-type": {
    asks: "A value must be of the right kind: a text, a list, a group with fields of its own, or true or false.",
    why: "A value of the wrong kind cannot be put into the report. It happens, for example, when a value was forgotten, or when \u201Cyes\u201D stands in place of true."
  },
  "schema/wrong-value": {
    asks: "Where there are only certain answers to choose from, for example for status, one of them must stand.",
    why: "When all workstreams use the same words, they can be compared with each other and from month to month. The report writes the answer out in full: atRisk becomes \u201Cat risk\u201D."
  },
  "schema/wrong-form": {
    asks: "Months, dates, ids and language codes must be written in their own form, and no value may be empty.",
    why: "A month is written 2023-04 and a date 2023-05-31, so that they can be compared and not misunderstood. An id becomes a file name, and so may only have small letters a\u2013z, digits and hyphens."
  }
};

// src/language/en/text-explanations.ts
var textExplanations = {
  "text/personal-data": {
    asks: "Nowhere in the files may there be personal identity numbers, coordination numbers, reserve numbers or passwords, and better no mobile numbers or private e-mail addresses.",
    why: "Many people read the report, and older versions of the file remain. A personal identity number can tell who is a patient, which the law forbids. So millrep never shows the number, only its beginning: 1912****-****."
  },
  "text/wrong-month": {
    asks: "Months without a year must be those of the text: the report's month in the summary, and the next ones in the plan.",
    why: "A text that was pasted from last month and forgotten looks right, but its month gives it away. So a text that names only wrong months is an error, any other a warning. If you mean another month, write its year: March 2022."
  },
  "text/placeholder": {
    asks: "A text must be written and of some length: not blank, the template's sentence or just \u201CTODO\u201D, and not under 8 or over 160 words.",
    why: "A sentence that was left from the template would otherwise be printed in the report. A few words say too little, and long texts are not read. A workstream without news writes \u201CnothingToReport: true\u201D, and the report has a sentence for that."
  },
  "text/hidden-deviation": {
    asks: "What is delayed, stopped or lacking must show in the status or deviation of the entry, and a plan must be about what remains.",
    why: "The steering group reads statuses and deviations first. A delay that is only mentioned in passing, or that a plan tells of as past, is easily missed. The rule is about Swedish text."
  },
  "text/copied": {
    asks: "A text must say what is new: not what stood there last month, and in a plan not what stands in the summary.",
    why: "Readers want to know what happened and what comes next. It is easy to paste last month's text and forget to change it. It is an error only where the whole summary or plan is word for word the same."
  },
  "text/link-and-image": {
    asks: "An image must have a text that says what it shows, and a link must have words that say where it leads.",
    why: "Whoever listens to the report hears the text in place of the image, and can go from link to link without hearing the rest. Then \u201Chere\u201D says nothing, and an address is read out letter by letter. The law on the accessibility of public services asks that its content can be had in that way."
  },
  "text/term-variant": {
    asks: "A word or name must be written in one way in the whole report, and as in the programme's glossary.",
    why: "Readers should not wonder whether two spellings are two things. The glossary in reports/programme.yaml decides, and otherwise the texts of the report are compared. Inflected words and compounds are no other spellings, and quotations may stay as they are."
  },
  "text/abbreviation": {
    asks: "An abbreviation must be written out where the report has it first, unless all readers know it.",
    why: "Many who read the report do not work in the programme. What the introduction or an earlier text explains counts, and so do the headings of the workstreams. Abbreviations that all readers know have \u201Cknown: true\u201D in the glossary."
  },
  "text/spelling": {
    asks: "Every word is in a Swedish dictionary, in the programme's glossary, or is a compound of such words.",
    why: "Spelling mistakes draw attention away from what the text says. Words that are right but unknown, such as names and terms, are added to the glossary in programme.yaml by the programme office. The check needs the packages hunspell-asm and dictionary-sv, and the option --no-spell turns it off."
  },
  "text/readability": {
    asks: "A sentence must have at most 30 words and a paragraph at most 90, and the readability index (LIX) must be at most 60.",
    why: "The Swedish language act asks public authorities to write plainly, and long sentences are hard to read. Long enumerations become easier as lists, in which each item counts by itself. Over 40 words is a warning, the rest are tips."
  },
  "text/house-style": {
    asks: "Words, abbreviations, numbers and marks must be written as in VGR's writing guide and Myndigheternas skrivregler: \u201Cska\u201D, \u201Ci dag\u201D, \u201Ct.ex.\u201D, \u201CVGR:s\u201D, \u201C10 %\u201D.",
    why: "Twelve workstreams write in the same report, and it should read as one text. The glossary's terms, quotations and addresses are let be. What is certain, \u201Cvalidate --fix\u201D repairs."
  },
  "text/list-as-text": {
    asks: "A list must have each item on a line of its own with \u201C- \u201D, a line with a colon above it, and items that end alike.",
    why: "A screen reader tells how many items a real list has, but reads marks in running text as marks. Where the items begin with a small letter, the last alone may have a full stop."
  },
  "text/unsupported-markup": {
    asks: "A text may only hold paragraphs, lists, bold, italics, tables, quotations, images, and links to web pages and e-mail addresses.",
    why: "Headings of its own would break the order that all workstreams share. Code and dividing lines have no place in the report, and nothing should be lost without anyone noticing."
  }
};

// src/language/en/yaml-explanations.ts
var yamlExplanations = {
  "yaml/tab": {
    asks: "Indentation must be made of spaces and never of tabs.",
    why: "A tab is not equally wide in every program, so there is no telling what such a line belongs to. In VS Code the tab key gives spaces where the file's name ends in .yaml."
  },
  "yaml/odd-space": {
    asks: "Indentation must be made of ordinary spaces.",
    why: "Text from Word and from web pages often has no-break spaces, which look the same but are another character. They do not count as indentation, so the line is not read the way it looks."
  },
  "yaml/duplicate-key": {
    asks: "A field (the word before a colon) may stand only once in the same part of a file.",
    why: "Where \u201Cplan\u201D stands twice there is no telling which of the texts is meant, and one would be lost. It happens easily when text is pasted from an older entry."
  },
  "yaml/unindented-text": {
    asks: "Every line of a text must be indented at least as far as the first, usually by two spaces.",
    why: "The indentation shows that the line belongs to the text. Without it the text ends there, and the line cannot be understood. Empty lines between paragraphs need no indentation."
  },
  "yaml/missing-space": {
    asks: "Between a field's colon and its value there must be a space.",
    why: "Without the space the colon counts as part of the word, and neither the field nor the value is recognised."
  },
  "yaml/colon-in-text": {
    asks: "A text that holds a colon must begin on the line below its field.",
    why: "A colon followed by a space parts a field from its value. In the middle of a text on the field's line, it makes the text look like a new field. Write \u201C|\u201D after the field's colon and the text on the lines below, and it may hold any character."
  },
  "yaml/unclosed-quote": {
    asks: "A value that begins with a straight quotation mark must also end with one.",
    why: "The mark means that the value goes on to the next mark of its kind. Without that, the rest of the file counts as the same value."
  },
  "yaml/curly-quotes": {
    asks: "A value must not stand between typographic quotation marks.",
    why: 'Curly quotation marks (\u201C\u2026\u201D) around a value count as part of the text and would be printed in the report. Remove them, or write straight ones ("\u2026"), which are not part of the text.'
  },
  "yaml/special-character": {
    asks: "A text on the same line as its field must not begin with a character such as @ or %.",
    why: "Some characters have a meaning of their own when they stand first in a value. A text that begins on the line below its field may begin with any character."
  },
  "yaml/several-documents": {
    asks: "The line \u201C---\u201D must not stand in the middle of a file.",
    why: "The line splits the file in two, and what comes after it would be left out of the report. An empty line is enough to part paragraphs."
  },
  "yaml/reference": {
    asks: "The characters &, * and ! must not stand first in a value on the same line as its field, and << must not be a field.",
    why: "A word after such a character counts as a reference and is lost from the text. It happens, for example, when a text begins in bold. Begin the text on the line below its field instead."
  },
  "yaml/conflict-marker": {
    asks: "A file must not have marks left from a clash between two versions.",
    why: "When two people have changed the same lines, both versions may be left, between lines that begin with <<<<<<<, ======= and >>>>>>>. Keep the text that is meant and remove the marks, or the report would have both."
  },
  "yaml/control-character": {
    asks: "A file must not hold control characters, neither as they are nor written as codes.",
    why: "Control characters are invisible characters that do not belong in a document. They sometimes come along when text is pasted from another program."
  },
  "yaml/lost-text": {
    asks: "No part of a text may be lost when the file is read.",
    why: "In a text that begins on the field's line, what follows a space and # is lost, and new lines are joined into one. Write \u201C|\u201D after the field's colon and the whole text on the lines below, and all of it is kept."
  },
  "yaml/too-deep": {
    asks: "A file may have at most 64 levels of indentation and brackets.",
    why: "An entry needs only a few levels. More than that came there by mistake, and could bring millrep to a stop."
  },
  "yaml/syntax": {
    asks: "Every line must be a field with its value, an item of a list or part of a text.",
    why: "This code is shown when the mistake is none of the usual ones. Usually a colon is missing, or the line is indented more or less than the lines around it."
  }
};

// src/language/en/explanations.ts
var explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...schemaExplanations,
  ...reportExplanations,
  ...textExplanations
};
export {
  explanations
};
