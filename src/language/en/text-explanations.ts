import type { ExplanationsOf } from "../explanations.ts";

export const textExplanations: ExplanationsOf<"text"> = {
  "text/personal-data": {
    asks: "Nowhere in the files may there be personal identity numbers, coordination numbers, reserve numbers or passwords, and better no mobile numbers or private e-mail addresses.",
    why: "Many people read the report, and older versions of the file remain. A personal identity number can tell who is a patient, which the law forbids. So millrep never shows the number, only its beginning: 1912****-****.",
  },
  "text/wrong-month": {
    asks: "Months without a year must be those of the text: the report's month in the summary, and the next ones in the plan.",
    why: "A text that was pasted from last month and forgotten looks right, but its month gives it away. So a text that names only wrong months is an error, any other a warning. If you mean another month, write its year: March 2022.",
  },
  "text/placeholder": {
    asks: "A text must be written and of some length: not blank, the template's sentence or just “TODO”, and not under 8 or over 160 words.",
    why: "A sentence that was left from the template would otherwise be printed in the report. A few words say too little, and long texts are not read. A workstream without news writes “nothingToReport: true”, and the report has a sentence for that.",
  },
  "text/hidden-deviation": {
    asks: "What is delayed, stopped or lacking must show in the status or deviation of the entry, and a plan must be about what remains.",
    why: "The steering group reads statuses and deviations first. A delay that is only mentioned in passing, or that a plan tells of as past, is easily missed. The rule is about Swedish text.",
  },
  "text/copied": {
    asks: "A text must say what is new: not what stood there last month, and in a plan not what stands in the summary.",
    why: "Readers want to know what happened and what comes next. It is easy to paste last month's text and forget to change it. It is an error only where the whole summary or plan is word for word the same.",
  },
  "text/link-and-image": {
    asks: "An image must have a text that says what it shows, and a link must have words that say where it leads.",
    why: "Whoever listens to the report hears the text in place of the image, and can go from link to link without hearing the rest. Then “here” says nothing, and an address is read out letter by letter. The law on the accessibility of public services asks that its content can be had in that way.",
  },
  "text/term-variant": {
    asks: "A word or name must be written in one way in the whole report, and as in the programme's glossary.",
    why: "Readers should not wonder whether two spellings are two things. The glossary in reports/programme.yaml decides, and otherwise the texts of the report are compared. Inflected words and compounds are no other spellings, and quotations may stay as they are.",
  },
  "text/abbreviation": {
    asks: "An abbreviation must be written out where the report has it first, unless all readers know it.",
    why: "Many who read the report do not work in the programme. What the introduction or an earlier text explains counts, and so do the headings of the workstreams. Abbreviations that all readers know have “known: true” in the glossary.",
  },
  "text/spelling": {
    asks: "Every word is in a Swedish dictionary, in the programme's glossary, or is a compound of such words.",
    why: "Spelling mistakes draw attention away from what the text says. Words that are right but unknown, such as names and terms, are added to the glossary in programme.yaml by the programme office. The check needs the packages hunspell-asm and dictionary-sv, and the option --no-spell turns it off.",
  },
  "text/readability": {
    asks: "A sentence must have at most 30 words and a paragraph at most 90, and the readability index (LIX) must be at most 60.",
    why: "The Swedish language act asks public authorities to write plainly, and long sentences are hard to read. Long enumerations become easier as lists, in which each item counts by itself. Over 40 words is a warning, the rest are tips.",
  },
  "text/house-style": {
    asks: "Words, abbreviations, numbers and marks must be written as in VGR's writing guide and Myndigheternas skrivregler: “ska”, “i dag”, “t.ex.”, “VGR:s”, “10 %”.",
    why: "Twelve workstreams write in the same report, and it should read as one text. The glossary's terms, quotations and addresses are let be. What is certain, “validate --fix” repairs.",
  },
  "text/list-as-text": {
    asks: "A list must have each item on a line of its own with “- ”, a line with a colon above it, and items that end alike.",
    why: "A screen reader tells how many items a real list has, but reads marks in running text as marks. Where the items begin with a small letter, the last alone may have a full stop.",
  },
  "text/unsupported-markup": {
    asks: "A text may only hold paragraphs, lists, bold, italics, tables, quotations, images, and links to web pages and e-mail addresses.",
    why: "Headings of its own would break the order that all workstreams share. Code and dividing lines have no place in the report, and nothing should be lost without anyone noticing.",
  },
};
