import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  listWords,
  quoteEdit
} from "./chunk-4LYGMZVE.js";
import {
  codeOf,
  shorten
} from "./chunk-5443DDDY.js";
import "./chunk-AIZSGKZN.js";
import "./chunk-S5JSHKDV.js";
import "./chunk-UVSUTSUA.js";

// src/language/en/file-sentences.ts
var fileSentences = {
  "file/unreadable": ({ reason, detail }) => {
    switch (reason) {
      case "missing":
        return { message: "The file does not exist.", hint: "Check the path." };
      case "folder":
        return {
          message: "This is a folder, but it must be a file.",
          hint: "Rename the folder or remove it."
        };
      case "forbidden":
        return {
          message: "You have no permission to read the file.",
          hint: "Ask its owner for permission to read it."
        };
      case "outside":
        return {
          message: "The file is a link that leads out of the report's folder, and is not read.",
          hint: "Put the file itself here in place of the link."
        };
      case "crowded":
        return {
          message: "The file has more fields and items than any file of a report.",
          hint: "Remove what has come there by mistake."
        };
      default:
        return {
          message: `The file cannot be read (${detail}).`,
          hint: "Close it in other programs and try again."
        };
    }
  },
  "file/not-utf8": ({ encoding }) => ({
    message: encoding !== "windows-1252" ? `The file is saved as ${encoding.toUpperCase()} and not as UTF-8.` : "The file is not saved as UTF-8, so \xE5, \xE4 and \xF6 cannot be read for certain.",
    hint: "Save the file as UTF-8. In VS Code: click the encoding at the bottom right and choose \u201CSave with Encoding\u201D, then \u201CUTF-8\u201D."
  }),
  "file/empty": ({ kind }) => ({
    message: "The file is empty, or has only comments.",
    hint: kind === "entry" ? "Remove the file and run \u201Cmillrep init\u201D with the month: that makes a new entry to fill in." : "Remove the file and run \u201Cmillrep init\u201D: that makes the programme file anew."
  }),
  "file/misnamed": ({ expected, isTaken }) => ({
    message: "The name is wrong, so what is here is not read.",
    hint: isTaken ? `${expected} is already there. Compare the two and remove the one that should not be there.` : `Rename it to ${expected}.`
  }),
  "file/many-problems": ({ shown }) => ({
    message: `The file has more to correct than the ${shown} places that are shown here.`,
    hint: "Correct the first ones and check again."
  }),
  "file/stray": ({ expected }) => ({
    message: "The file does not belong to the report and is not read.",
    hint: `Move it, or rename it to ${expected} if it is an entry.`
  })
};

// src/language/en/template-sentence.ts
var brokenTemplate = ({
  problem,
  template,
  names
}) => {
  const name = shorten(template);
  switch (problem) {
    case "missing":
      return {
        message: `The template ${name} does not exist.`,
        hint: "Put the template in the folder reports and write its name, for example: template.dotx"
      };
    case "outside":
      return {
        message: `The template ${name} lies outside the report's folder and is not fetched.`,
        hint: "Copy the template to the folder reports and write only its name."
      };
    case "format":
      return {
        message: `${name} is no template that Word can read.`,
        hint: "Open the file in Word and save it as a Word template (.dotx) or document (.docx), without a password."
      };
    case "size":
      return {
        message: `The template ${name} is too large.`,
        hint: "Save it without text and with smaller images: at most 20 MB, and 100 MB unpacked."
      };
    case "macros":
      return {
        message: `The template ${name} contains macros or other programs.`,
        hint: "Open it in Word and save it as a Word template without macros (.dotx)."
      };
    case "external":
      return {
        message: `The template ${name} fetches something from ${listWords(names.slice(0, 3).map(shorten), "and")}.`,
        hint: "Embed the image in the template instead, or remove the link to the other file."
      };
    case "styles":
      return {
        message: `The template ${name} lacks the ${names.length === 1 ? "style" : "styles"} ${listWords(names, "and")}.`,
        hint: "Open the template in Word, use the style for a paragraph, and save."
      };
  }
};

// src/language/en/report-sentences.ts
var reportSentences = {
  "report/missing-entry": ({ workstream, file, received, expected, period }) => ({
    message: `The entry from ${workstream} is missing: ${received} of ${expected} have come in.`,
    hint: `Make the file ${file}, for example with: millrep init ${period}`
  }),
  "report/contradiction": () => ({
    message: "The entry says both that there is nothing to report and what there is to report.",
    hint: "Remove the line \u201CnothingToReport: true\u201D, or remove the texts."
  }),
  "report/unknown-workstream": ({ id, suggestion, known }) => ({
    message: `The programme has no workstream with the id \u201C${shorten(id)}\u201D.`,
    hint: suggestion === void 0 ? `Choose one of: ${listWords(known, "or")}. A new workstream is added in reports/programme.yaml.` : `Did you mean \u201C${suggestion}\u201D?`
  }),
  "report/workstream-mismatch": ({ id, fileId, isTaken }) => ({
    message: `The entry says that it comes from \u201C${shorten(id)}\u201D but the file is called ${shorten(fileId)}.yaml.`,
    hint: isTaken ? `Write \u201Cworkstream: ${shorten(fileId)}\u201D, or remove the file: ${shorten(id)}.yaml is already there.` : `Write \u201Cworkstream: ${shorten(fileId)}\u201D, or rename the file to ${shorten(id)}.yaml.`
  }),
  "report/duplicate-entry": ({ workstream, otherFile }) => ({
    message: `${workstream} already has an entry in ${otherFile}.`,
    hint: "Join the two files into one."
  }),
  "report/period-mismatch": ({ period, folder }) => ({
    message: `The entry is about ${period} but lies in the folder ${folder}.`,
    hint: `Write \u201Cperiod: ${folder}\u201D, or move the file to the folder ${period}.`
  }),
  "report/not-reporting": ({ workstream, period, from, until }) => ({
    message: `${workstream} does not report for ${period}${span(from, until)}.`,
    hint: "Remove the file, or change \u201Cfrom\u201D and \u201Cuntil\u201D in reports/programme.yaml."
  }),
  "report/overdue-milestone": ({ name, due, period }) => ({
    message: `The milestone \u201C${shorten(name)}\u201D was due ${due}, before ${period}, and is not reached.`,
    hint: "Write \u201Cdone: true\u201D if it is reached, or a new date."
  }),
  "report/unanswered-follow-up": ({ planned }) => ({
    message: `It does not say what became of \u201C${shorten(planned)}\u201D.`,
    hint: "Write \u201Coutcome: \u201D and done, partly, ongoing, delayed or dropped."
  }),
  "report/unmatched-follow-up": (params) => {
    const planned = shorten(params.planned);
    if (params.problem === "missing")
      return {
        message: `The follow-up lacks \u201C${planned}\u201D${params.more === 0 ? "" : ` and ${params.more} more`} of what was planned.`,
        hint: "Add what is missing. Write \u201Coutcome: dropped\u201D if it will not be done or was no commitment."
      };
    return params.original === void 0 ? {
      message: `\u201C${planned}\u201D was not in last month's plan.`,
      hint: "Follow up only what was planned. Anything else that happened belongs in the summary."
    } : {
      message: `\u201C${planned}\u201D does not stand like this in last month's plan.`,
      hint: `Write it as it stood there: \u201C${params.original}\u201D`
    };
  },
  "report/broken-image": ({ source, problem }) => {
    const name = shorten(source);
    switch (problem) {
      case "missing":
        return {
          message: `The image ${name} does not exist.`,
          hint: "Put the image in the entry's folder, or in a folder there, and write the path from there."
        };
      case "outside":
        return {
          message: `The image ${name} lies outside the report's folder and is not fetched.`,
          hint: "Copy the image to the entry's folder and write only its name."
        };
      case "format":
        return {
          message: `${name} is no image in PNG or JPEG format.`,
          hint: "Save the image as PNG or JPEG."
        };
      case "size":
        return {
          message: `The image ${name} has more than 50 million pixels.`,
          hint: "Save a smaller copy of the image: 2,000 pixels across are enough."
        };
      case "damaged":
        return {
          message: `The image ${name} is damaged or cut off.`,
          hint: "Get the image again, or open it in an image program and save it anew."
        };
    }
  },
  "report/duplicate-workstream": ({ id, firstLine }) => ({
    message: `The workstream \u201C${shorten(id)}\u201D stands twice: here and on line ${firstLine}.`,
    hint: "Give one of them another id."
  }),
  "report/reversed-span": ({ from, until }) => ({
    message: `The workstream ends (${until}) before it begins (${from}).`,
    hint: "Exchange \u201Cfrom\u201D and \u201Cuntil\u201D."
  }),
  "report/ignore": ({ code, problem, suggestion }) => {
    const name = shorten(code);
    switch (problem) {
      case "code":
        return {
          message: code === "" ? "The comment does not say what it silences." : `\u201C${name}\u201D cannot be silenced.`,
          hint: suggestion === void 0 ? "Write the code that the message shows, such as \u201C# millrep-ignore text/abbreviation: reason\u201D." : `Did you mean \u201C${suggestion}\u201D?`
        };
      case "reason":
        return {
          message: "The comment silences nothing, because it gives no reason.",
          hint: `Write why after a colon: \u201C# millrep-ignore ${name}: reason\u201D.`
        };
      case "unused":
        return {
          message: `There is nothing here for \u201C${name}\u201D to silence.`,
          hint: "Remove the comment, or move it to the line above the field that it is about."
        };
    }
  },
  "report/pale-colour": ({ key, colour, contrast, darker }) => ({
    message: `The colour ${colour} is too pale for ${key === "accent" ? "headings" : "links"}: its contrast with white paper is ${contrast.toFixed(1)}:1.`,
    hint: `Choose a colour with a contrast of 4.5:1 or more, for example "${darker}".`
  }),
  "report/broken-template": brokenTemplate,
  "report/template-and-looks": ({ key }) => ({
    message: `The template already decides the ${key}.`,
    hint: `Remove ${key} and change the template instead, or remove template.`
  }),
  "report/unknown-variable": ({ variable, known }) => ({
    message: `\u201C{${shorten(variable)}}\u201D cannot be used here.`,
    hint: `Here may stand: ${listWords(
      known.map((name) => `{${name}}`),
      "or"
    )}.`
  })
};
function span(from, until) {
  if (from !== void 0 && until !== void 0) return `, only from ${from} to ${until}`;
  if (from !== void 0) return `, only from ${from} on`;
  return until === void 0 ? "" : `, only up to ${until}`;
}

// src/language/en/schema-sentences.ts
var types = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "a group with fields of its own",
  nothing: "nothing"
};
var forms = {
  period: {
    message: (key) => `\u201C${shorten(key)}\u201D must be a month.`,
    hint: "Write year and month in digits, for example 2023-03."
  },
  date: {
    message: (key) => `\u201C${shorten(key)}\u201D must be a valid date.`,
    hint: "Write year, month and day in digits, for example 2023-05-31."
  },
  id: {
    message: (key) => `\u201C${shorten(key)}\u201D may only have small letters a\u2013z, digits and hyphens.`,
    hint: "Write, for example, private-care."
  },
  freeName: {
    message: (key) => `\u201C${shorten(key)}\u201D is a name that Windows has taken for itself.`,
    hint: "Give the workstream another id: no file can have that name in Windows."
  },
  language: {
    message: (key) => `\u201C${shorten(key)}\u201D must be a language code.`,
    hint: "Write, for example, sv or en."
  },
  colour: {
    message: (key) => `\u201C${shorten(key)}\u201D must be a colour.`,
    hint: 'Write # and six characters 0\u20139 and A\u2013F, in quotation marks, for example "#1F3864".'
  },
  margin: {
    message: (key) => `\u201C${shorten(key)}\u201D must be a number of millimetres, from 10 to 60.`,
    hint: "Write the number only, for example 25."
  },
  bounded: {
    message: (key) => `\u201C${shorten(key)}\u201D is longer than any text of a report.`,
    hint: "Remove what has come there by mistake."
  },
  filled: {
    message: (key) => `\u201C${shorten(key)}\u201D is empty.`,
    hint: "Fill in a value or remove the line."
  }
};
var schemaSentences = {
  "schema/unknown-key": ({ key, suggestion, allowed }) => ({
    message: `There is no field \u201C${shorten(key)}\u201D.`,
    hint: suggestion === void 0 ? allowedHint(allowed) : `Did you mean \u201C${suggestion}\u201D?`
  }),
  "schema/missing-key": ({ key, expected }) => ({
    message: `\u201C${shorten(key)}\u201D is missing.`,
    hint: missingHint(key, expected)
  }),
  "schema/wrong-type": ({ key, expected, found, isProse }) => {
    if (key === "")
      return {
        message: "The file does not look like an entry: it must have fields with values.",
        hint: "Begin with the line \u201Cworkstream: \u201D and the id. Remove the file and run \u201Cmillrep init\u201D with the month to get a new entry to fill in."
      };
    const message = found === "nothing" ? `\u201C${shorten(key)}\u201D is empty but must be ${types[expected]}.` : `\u201C${shorten(key)}\u201D is ${types[found]} but must be ${types[expected]}.`;
    return { message, hint: typeHint(key, expected, found, isProse) };
  },
  "schema/wrong-value": ({ key, value, allowed }) => ({
    message: `\u201C${shorten(value)}\u201D cannot be used as \u201C${shorten(key)}\u201D.`,
    hint: `Write ${listWords(allowed, "or")}.`
  }),
  "schema/wrong-form": ({ key, form }) => ({ message: forms[form].message(key), hint: forms[form].hint })
};
function typeHint(key, expected, found, isProse) {
  switch (expected) {
    case "boolean":
      return `Write \u201C${shorten(key)}: true\u201D or \u201C${shorten(key)}: false\u201D.`;
    case "list":
      return "Write each part on a line of its own that begins with \u201C- \u201D.";
    case "map":
      return "Write the fields on lines of their own below, with two spaces first.";
    default:
      if (found === "nothing" && !isProse) return "Write a value after the colon, or remove the line.";
      if (!isProse && (found === "number" || found === "boolean"))
        return "Put quotation marks around the value.";
      return `Write \u201C${shorten(key)}: |\u201D and the text on the lines below it, with two spaces first.`;
  }
}
function missingHint(key, expected) {
  if (key === "summary" || key === "plan") {
    return `Add the line \u201C${key}: |\u201D and write the text on the lines below it, with two spaces first. If there is nothing to report: write \u201CnothingToReport: true\u201D.`;
  }
  if (expected === "list")
    return `Add the line \u201C${key}:\u201D and below it each part on a line that begins with \u201C- \u201D.`;
  if (expected === "map") return `Add the line \u201C${key}:\u201D and below it its fields, with two spaces first.`;
  return `Add a line \u201C${key}: \u201D with a value.`;
}
function allowedHint(allowed) {
  return allowed.length === 0 ? "Remove the line." : `Here may stand: ${listWords(allowed, "or")}.`;
}

// src/language/en/list-sentences.ts
var sentences = {
  marks: () => ({
    message: "The list stands as running text.",
    hint: "Begin each item on a new line with \u201C- \u201D, below a sentence that ends with a colon."
  }),
  "lead-in": (found, written) => ({
    message: "The line before the list ends without a colon.",
    hint: `Write \u201C${shorten(written ?? found)}\u201D.`
  }),
  ends: (found, written) => ({
    message: "The items of the list end in different ways.",
    hint: written ? `Write \u201C${shorten(written)}\u201D in place of \u201C${found}\u201D, so that all items end alike.` : "Put a full stop after every item or after none. Whole sentences have one."
  })
};
function listSentence({ problem, found, written }) {
  return sentences[problem](shorten(found), written);
}

// src/language/en/reading-sentences.ts
var fields = {
  summary: "The summary",
  plan: "The plan",
  deviation: "The deviation"
};
var tasks = {
  summary: (period) => `Write what happened in ${period}`,
  plan: (period) => `Write what is planned for ${period}`,
  deviation: () => "Write what deviates and why"
};
var newHints = {
  summary: (period) => `Write what is new: what happened in ${period}?`,
  plan: (period) => `Write what is new: what is planned for ${period}?`,
  deviation: () => "Write how it has gone since then, or remove the field if nothing deviates any more."
};
var linkExample = "[V\xE5rdskiftet](https://www.vgregion.se/)";
var sameAsLastMonth = {
  identical: (field) => `${fields[field]} is word for word the same as last month`,
  text: (field) => `${fields[field]} is for the most part the same as last month`,
  paragraph: () => "The paragraph is for the most part the same as last month"
};
var repeatsSummary = {
  identical: "The plan is word for word the same as the summary",
  text: "The plan repeats most of the summary",
  paragraph: "Most of the paragraph repeats the summary"
};
var linkSentences = {
  alt: (source) => ({
    message: `The image ${source} has no text for those who do not see it.`,
    hint: "Write between the brackets what the image shows: ![Map of the southern area](map.png)."
  }),
  address: (address) => ({
    message: `The address ${address} does not say where it leads.`,
    hint: `Write the page's name, and the address in parentheses after it: ${linkExample}.`
  }),
  words: (words) => ({
    message: `The link text \u201C${words}\u201D does not say where the link leads.`,
    hint: `Write the page's name or what it is about: ${linkExample}.`
  }),
  empty: (address) => ({
    message: `The link to ${address} has no text.`,
    hint: `Write between the brackets where the link leads: ${linkExample}.`
  })
};
var readingSentences = {
  "text/placeholder": ({ field, period, problem, words }) => {
    switch (problem) {
      case "scaffold":
      case "blank":
        return { message: `${fields[field]} is not written yet.`, hint: unwrittenHint(field, period) };
      case "stub":
        return { message: `${fields[field]} says nothing yet.`, hint: unwrittenHint(field, period) };
      case "short":
        return {
          message: `${fields[field]} has only ${words === 1 ? "one word" : `${words} words`}.`,
          hint: `${tasks[field](period)}. Between 20 and 130 words are about right.`
        };
      case "long":
        return {
          message: `${fields[field]} has ${words} words, and more than 160 are too many.`,
          hint: "Shorten it to 20\u2013130 words: what matters most to readers outside the workstream."
        };
    }
  },
  "text/copied": ({ field, period, extent, origin, otherFile, otherLine }) => ({
    message: origin === "month" ? `${sameAsLastMonth[extent](field)} (${otherFile}, line ${otherLine}).` : `${repeatsSummary[extent]} (line ${otherLine}).`,
    hint: origin === "month" ? newHints[field](period) : `Write only what is planned for ${period}. What has happened already belongs to the summary.`
  }),
  "text/link-and-image": ({ problem, shown }) => linkSentences[problem](shorten(shown)),
  "text/readability": (params) => {
    switch (params.problem) {
      case "sentence":
        return {
          message: `The sentence has ${params.words} words and is hard to read.`,
          hint: "Divide it: put a full stop where a new thought begins, or make the enumeration a list."
        };
      case "paragraph":
        return {
          message: `The paragraph has ${params.words} words.`,
          hint: "Divide it with an empty line where a new subject begins."
        };
      case "text":
        return {
          message: `The text is very hard to read: its readability index (LIX) is ${params.lix}.`,
          hint: `Divide the longest sentences, ${firstWords(params.longest)} and ${firstWords(params.secondLongest)}, and write shorter words.`
        };
    }
  }
};
function firstWords(sentence) {
  return `\u201C${shorten(`${sentence.split(/\s+/).slice(0, 5).join(" ")} \u2026`)}\u201D`;
}
function unwrittenHint(field, period) {
  const orRemove = field === "deviation" ? ", or remove the field" : "";
  return `${tasks[field](period)}, on the lines below \u201C${field}: |\u201D${orRemove}.`;
}

// src/language/en/style-sentences.ts
var reasons = {
  word: { message: (found) => `\u201C${found}\u201D is not how the report writes it.` },
  "written-apart": { message: (found) => `\u201C${found}\u201D is written as separate words.` },
  "lower-case": { message: (found) => `\u201C${found}\u201D is not written with capitals.` },
  "colon-before-ending": {
    message: (found) => `The ending in \u201C${found}\u201D stands after a colon.`,
    hint: "Write a colon and the ending, for example \u201CAPI:s\u201D or \u201CAPI:er\u201D."
  },
  organisation: { message: (found) => `\u201C${found}\u201D is not the organisation's name.` },
  abbreviation: {
    message: (found) => `The abbreviation \u201C${found}\u201D does not have its points in the right places.`
  },
  "twice-said": { message: (found) => `\u201C${found}\u201D says the same thing twice.` },
  ampersand: {
    message: () => "The sign & belongs in names of companies, not in running text.",
    hint: "Write \u201Coch\u201D, unless it is a name."
  },
  "and-or": {
    message: (found) => `\u201C${found}\u201D leaves it to the reader to choose.`,
    hint: "Write \u201Coch\u201D or \u201Celler\u201D."
  },
  slash: {
    message: (found) => `\u201C${found}\u201D is hard to read with a slash.`,
    hint: "Write \u201Coch\u201D or \u201Celler\u201D between the words."
  },
  quotes: {
    message: () => "The quotation marks are not Swedish.",
    hint: "Write \u201D both before and after the words."
  },
  dash: {
    message: () => "An aside stands between dashes, not hyphens.",
    hint: "Write a dash (\u2013) with a space on either side."
  },
  percent: { message: (found) => `\u201C${found}\u201D lacks a space before the per cent sign.` },
  "digit-groups": { message: (found) => `The digits of \u201C${found}\u201D stand in groups of three.` },
  "glued-digit": {
    message: (found) => `In \u201C${found}\u201D the digit is joined to the word.`,
    hint: "Write a space or a hyphen after the digit."
  },
  "full-stop": { message: () => "The paragraph ends without a full stop." },
  "space-before-mark": {
    message: () => "There is a space before the punctuation mark.",
    hint: "Remove the space."
  },
  "space-after-mark": { message: (found) => `In \u201C${found}\u201D a space is missing after the punctuation mark.` },
  "double-space": {
    message: () => "There is more than one space between the words.",
    hint: "Write a single space."
  }
};
function styleSentence({ reason, found, written }) {
  const { message, hint } = reasons[reason];
  const said = written === void 0 ? hint : `Write \u201C${shorten(written)}\u201D.`;
  return { message: message(shorten(found)), ...said === void 0 ? {} : { hint: said } };
}

// src/language/en/text-sentences.ts
var fields2 = {
  summary: "The summary",
  plan: "The plan",
  deviation: "The deviation"
};
var markups = {
  heading: {
    message: "A text may not have headings of its own.",
    hint: "Remove the # at the start of the line, or the dashes below it, and write the line as an ordinary paragraph."
  },
  code: {
    message: "A text may not have code between the characters `.",
    hint: "Remove the characters."
  },
  rule: {
    message: "A text may not have a dividing line.",
    hint: "Remove the line. An empty line is enough to part paragraphs."
  },
  cells: {
    message: "The row has more cells than the table's first row, and they would be left out.",
    hint: "Give the first row as many cells. A bar inside a cell is written \\|."
  },
  nesting: {
    message: "The text has so many lists or quotations within each other that the innermost would be left out.",
    hint: "Write the text with a few levels at most."
  },
  numbering: {
    message: "The item's number is not the next one, and would be another in the document.",
    hint: "Number in order. If it is no list: write a backslash before the full stop, as in 1\\. May."
  },
  link: {
    message: "The link does not lead to a web page or an e-mail address.",
    hint: "Write the whole address, for example [V\xE5rdskiftet](https://www.vgregion.se/)."
  },
  title: {
    message: "The words after the address would be left out of the document.",
    hint: "Write them in the text, or remove them: only the address stands between the parentheses."
  }
};
var removeNumber = "Remove it, from the comments of the file too. No one may be recognisable in the report.";
var personalData = {
  personal: { message: (masked) => `Here is a personal identity number: ${masked}.`, hint: removeNumber },
  coordination: { message: (masked) => `Here is a coordination number: ${masked}.`, hint: removeNumber },
  reserve: { message: (masked) => `Here is a patient's reserve number: ${masked}.`, hint: removeNumber },
  likely: {
    message: (masked) => `${masked} looks like a personal identity number, but its check digit is wrong.`,
    hint: "Remove it if it is one. If it is dates: write them with hyphens, as in 2023-04-03\u20132023-04-28."
  },
  password: {
    message: () => "Here is a password or a PIN.",
    hint: "Remove it, and change it where it is used: others may have seen it in the file."
  },
  mobile: {
    message: (masked) => `Here is a mobile number: ${masked}.`,
    hint: "Remove it, or write the number of the switchboard or the support."
  },
  mail: {
    message: (masked) => `Here is a private e-mail address: ${masked}.`,
    hint: "Write an address of the organisation, best a shared mailbox such as millennium@vgregion.se."
  }
};
var termProblems = {
  case: (written) => `${written} does not have the right capitals and small letters.`,
  compound: (written) => `${written} has a space or a hyphen in the wrong place.`,
  misspelt: (written) => `${written} looks misspelt.`,
  variant: (written) => `${written} is not how the programme writes the word.`,
  replaced: (written) => `The programme uses another word than ${written}.`
};
var textSentences = {
  "text/personal-data": ({ kind, masked }) => ({
    message: personalData[kind].message(masked),
    hint: personalData[kind].hint
  }),
  "text/wrong-month": ({ month, withYear, field, period, isWhole }) => isWhole ? {
    message: `${fields2[field]} is about ${period} but names only other months: \u201C${month}\u201D.`,
    hint: `Was an earlier month's text left? Rewrite it. If the month is meant: write its year, \u201C${withYear}\u201D.`
  } : {
    message: `\u201C${month}\u201D does not fit: ${fields2[field].toLowerCase()} is about ${period}.`,
    hint: `Correct the month, or write its year if it is meant: \u201C${withYear}\u201D.`
  },
  "text/hidden-deviation": ({ words, problem, isOnTrack }) => problem === "past" ? {
    message: `The plan tells of something that has already happened: \u201C${shorten(words)}\u201D.`,
    hint: "Move it to the summary, and write here what you will do next."
  } : {
    message: `\u201C${shorten(words)}\u201D sounds like a deviation, but the entry ${isOnTrack ? "has the status \u201ConTrack\u201D" : "has neither a status nor a deviation"}.`,
    hint: "Write below \u201Cdeviation: |\u201D what deviates and what you do about it, or write \u201Cstatus: atRisk\u201D."
  },
  "text/term-variant": (params) => {
    const written = `\u201C${shorten(params.written)}\u201D`;
    if (params.problem === "two-spellings") {
      const { right: right2, otherFile, otherLine, isCompound } = params;
      const place = `on line ${otherLine}${otherFile === void 0 ? "" : ` of ${otherFile}`}`;
      const reason = isCompound ? "as one word" : "which the report has more often";
      return {
        message: `Here it says ${written}, but ${place} it says \u201C${shorten(params.other)}\u201D.`,
        hint: right2 === void 0 ? "Choose one of the spellings and use it in the whole report." : `Write \u201C${shorten(right2)}\u201D, ${reason}.`
      };
    }
    const right = `\u201C${shorten(params.right)}\u201D`;
    return {
      message: termProblems[params.problem](written),
      hint: params.isInflected ? `Write ${right}, in the right form.` : `Write ${right}.`
    };
  },
  "text/abbreviation": (params) => {
    const [short, phrase] = [shorten(params.abbreviation), shorten(params.phrase ?? "")];
    const { expansion } = params;
    const full = expansion === void 0 ? void 0 : `Write \u201C${shorten(expansion)} (${short})\u201D.`;
    switch (params.problem) {
      case "unexplained":
        return {
          message: `The abbreviation \u201C${short}\u201D is not written out where the report uses it first.`,
          hint: full ?? `Write the words first and \u201C(${short})\u201D after them. If all readers know the abbreviation, the glossary may have it with \u201Cknown: true\u201D.`
        };
      case "misfit":
        return {
          message: `The letters of \u201C${short}\u201D do not agree with the words \u201C${phrase}\u201D.`,
          hint: full ?? "Check what the abbreviation stands for, and correct it or the words."
        };
      case "partial":
        return {
          message: `\u201C${phrase}\u201D is not the whole word behind \u201C${short}\u201D.`,
          hint: full ?? "Write out the whole word, with what follows the hyphen."
        };
      case "differs":
        return { message: `The glossary has other words for \u201C${short}\u201D than \u201C${phrase}\u201D.`, hint: full ?? "" };
    }
  },
  "text/spelling": ({ word, suggestions, isName }) => ({
    message: isName ? `\u201C${shorten(word)}\u201D is not in the dictionary. Is it a name?` : `\u201C${shorten(word)}\u201D seems to be misspelt.`,
    hint: isName ? `If it is right: ask the programme office to add \u201C- term: ${shorten(word)}\u201D below glossary in reports/programme.yaml.` : suggestions.length > 0 ? `Did you mean ${listWords(
      suggestions.map((suggestion) => `\u201C${suggestion}\u201D`),
      "or"
    )}?` : "Correct the word, or ask the programme office to add it to the glossary in reports/programme.yaml."
  }),
  ...readingSentences,
  "text/house-style": styleSentence,
  "text/list-as-text": listSentence,
  "text/unsupported-markup": ({ markup }) => markups[markup]
};

// src/language/en/yaml-sentences.ts
var referenceMarks = { anchor: "&", alias: "*", tag: "!" };
var yamlSentences = {
  "yaml/tab": () => ({
    message: "The line begins with a tab, but only spaces may stand here.",
    hint: "Replace the tab with two spaces."
  }),
  "yaml/odd-space": () => ({
    message: "Here stands a no-break space, or another character that only looks like a space.",
    hint: "Replace it with ordinary spaces."
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `\u201C${shorten(key)}\u201D stands twice: here and on line ${firstLine}.`,
    hint: "Join the two into one."
  }),
  "yaml/unindented-text": ({ indent }) => ({
    message: "The line belongs to the text above but is not indented like it.",
    hint: `Put ${indent} spaces first on the line, as on the text's first line.`
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `There is no space after the colon of \u201C${shorten(key)}:\u201D.`,
    hint: `Write \u201C${shorten(key)}: \u201D and then the value.`
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "The text has a colon followed by a space, and is then not read as a text.",
    hint: `Write \u201C${shorten(key)}: |\u201D on the line and the text on the next line, with two spaces first.`
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `The quotation mark ${quote} has no end.`,
    hint: `Put a ${quote} where the text ends, or remove the first one.`
  }),
  "yaml/curly-quotes": ({ open, close }) => ({
    message: `Typographic quotation marks (${open} ${close}) around a value become part of the text.`,
    hint: 'Remove them, or write straight ones: "\u2026".'
  }),
  "yaml/special-character": ({ character }) => ({
    message: `A text on the same line as its key may not begin with ${character}`,
    hint: "Write \u201C|\u201D after the colon and the text on the next line, with two spaces first."
  }),
  "yaml/several-documents": ({ marker }) => ({
    message: `The line \u201C${marker}\u201D splits the file in two, and what comes after it would be left out.`,
    hint: `Remove the line \u201C${marker}\u201D, or put two spaces first on it if it belongs to the text.`
  }),
  "yaml/reference": ({ kind, text }) => kind === "merge" ? { message: "The key << has a meaning of its own in YAML and is not used here.", hint: "Remove it." } : {
    message: `\u201C${shorten(text)}\u201D would be left out of the text, because ${referenceMarks[kind]} first in a value has a meaning of its own in YAML.`,
    hint: "Write \u201C|\u201D after the colon and the text on the next line, with two spaces first."
  },
  "yaml/conflict-marker": () => ({
    message: "Git has left two versions of the same lines.",
    hint: "Choose one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."
  }),
  "yaml/control-character": ({ codePoint }) => ({
    message: `Here stands a control character (${codeOf(codePoint)}) that cannot be seen and that no document can hold.`,
    hint: "Remove the character."
  }),
  "yaml/lost-text": ({ key, problem, lost }) => {
    const hint = `Write \u201C${shorten(key)}: |\u201D on the line and the text on the next line, with two spaces first.`;
    switch (problem) {
      case "comment":
        return {
          message: `\u201C${shorten(lost)}\u201D would be left out of the text, because # begins a comment.`,
          hint
        };
      case "lines":
        return {
          message: "The text runs over several lines, and its line breaks and empty lines would be left out.",
          hint
        };
      case "header":
        return { message: "The text begins on the same line as \u201C|\u201D, and must begin on the next.", hint };
    }
  },
  "yaml/too-deep": ({ limit }) => ({
    message: `The file has more than ${limit} levels of indentation or brackets.`,
    hint: "Remove what does not belong to the entry."
  }),
  "yaml/syntax": () => ({
    message: "The line cannot be understood.",
    hint: "Check that the line has the form \u201Cfield: value\u201D and the same indentation as the lines around it, and that texts begin on the line below \u201C|\u201D."
  })
};

// src/language/en/diagnostics.ts
var diagnosticWords = {
  sentences: {
    ...fileSentences,
    ...yamlSentences,
    ...schemaSentences,
    ...reportSentences,
    ...textSentences
  },
  severities: { error: "error", warning: "warning", info: "info" },
  hint: "Fix"
};

// src/language/en/diff.ts
var diffTexts = {
  title: (from, to) => `Comparison: ${from} \u2192 ${to}`,
  missingPeriods: (periods) => `There is no report in between for ${listWords(periods, "or")}.`,
  noChange: "The months do not differ.",
  unchanged: (names) => `Without changes: ${names.join("; ")}.`,
  rest: "Without changes",
  noRest: "Every workstream has changes.",
  atAGlance: "At a glance",
  followUp: {
    title: "Follow-up",
    planned: (count2) => count2 === 1 ? "one planned item" : `${count2} planned items`,
    mentioned: (count2) => `Not answered, but mentioned in the workstreams' texts: ${count2}.`,
    carriedOver: (count2, times) => `${count2 === 1 ? "One item was" : `${count2} items were`} taken along to another month, ${times === 1 ? "once" : `${times} times`} in all.`,
    askedIn: (outcome, period) => `${outcome} in ${period}`,
    delayedAgain: (times) => `delayed for the ${ordinals[times] ?? `${times}th`} time`,
    plannedSince: (period) => `planned since ${period}`,
    comment: (text) => `Comment: ${text}`,
    mention: {
      summary: (text) => `Mentioned in the summary: \u201C${text}\u201D`,
      plan: (text) => `Mentioned in the plan: \u201C${text}\u201D`,
      deviation: (text) => `Mentioned in the deviation: \u201C${text}\u201D`
    }
  },
  milestones: "Milestones",
  milestoneCount: {
    new: (count2) => `${count2} new`,
    moved: (count2) => `${count2} moved`,
    done: (count2) => `${count2} reached`,
    reopened: (count2) => `${count2} no longer reached`,
    gone: (count2) => `${count2} no longer there`
  },
  milestone: {
    new: (name, due) => `${name} \u2013 new, due ${due}`,
    gone: (name, due) => `${name} \u2013 no longer there (due ${due})`,
    done: (name) => `${name} \u2013 reached`,
    reopened: (name, due) => `${name} \u2013 no longer reached, due ${due}`
  },
  milestoneMoved: (name, from, to, days) => `${name} \u2013 moved from ${from} to ${to} (${Math.abs(days) === 1 ? "one day" : `${Math.abs(days)} days`} ${days > 0 ? "later" : "earlier"})`,
  status: "Status",
  structure: "Workstreams",
  structureCount: {
    added: (count2) => `${count2} new`,
    removed: (count2) => `${count2} no longer there`,
    renamed: (count2) => `${count2} renamed`,
    moved: (count2) => `${count2} moved`,
    missing: (count2) => `${count2} without an entry`
  },
  workstream: {
    added: "new in the report",
    removed: "no longer in the report",
    missing: "the entry is missing or not written yet"
  },
  renamed: (previousName) => `formerly ${previousName}`,
  moved: (from, to) => `moved from place ${from} to place ${to}`,
  texts: "Texts",
  sectionCount: {
    new: (count2) => `${count2} new`,
    edited: (count2) => `${count2} edited`,
    same: (count2) => `${count2} the same as last time`,
    empty: (count2) => `${count2} removed`
  },
  field: { summary: "Summary", plan: "Plan", deviation: "Deviation" },
  state: { new: "new", edited: "edited", same: "the same text as last time", empty: "removed" },
  wordCount: (added, removed) => `+${added} \u2212${removed} words`,
  paragraph: { edited: "Edited:", added: "Added:", removed: "Removed:" },
  movedHere: (move) => `Moved here (${move}):`,
  movedAway: (move) => `Moved away (${move}):`,
  failed: (counts) => `The follow-up has ${listWords(
    counts.map(([outcome, count2]) => `${count2} ${count2 === 1 ? "item" : "items"} with \u201C${outcome}\u201D`),
    "and"
  )}, which --fail-on does not allow.`,
  written: (file) => `Wrote ${file}.`,
  fileName: "comparison"
};
var ordinals = {
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  6: "sixth",
  7: "seventh",
  8: "eighth",
  9: "ninth",
  10: "tenth",
  11: "eleventh",
  12: "twelfth"
};

// src/language/en/explain.ts
var explainTexts = {
  rooms: {
    file: "The files",
    yaml: "How the files are written",
    schema: "The fields and their values",
    report: "The report as a whole",
    text: "What the texts hold"
  },
  asks: "Rule:",
  why: "Why:",
  failing: (file) => file === void 0 ? "Not like this:" : `Not like this, in ${file}:`,
  passing: "Like this:",
  settable: "The rule can be set in reports/programme.yaml, to off, info, warning or error:",
  notSettable: "The rule cannot be set in reports/programme.yaml.",
  tab: "[tab]",
  noBreakSpace: "[no-break space]",
  more: "Read more about a code with, for example: millrep explain yaml/tab"
};

// src/language/en/help.ts
var helpTexts = {
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
    validate: "checks the entries before they are handed in",
    compile: "assembles the month's entries into a document: Word, HTML or Markdown",
    diff: "shows what became of the plans, and how two months differ",
    explain: "explains a code that validate shows, with examples",
    help: "shows the help of a command"
  },
  descriptions: {
    init: "Makes a month: an entry to fill in for each workstream, with what was planned to follow up.\nIn an empty folder it also makes the programme file (Program Millennium) and the editor's schemas.\nWhat is already there is never touched, so the command can be run again.",
    validate: "Checks the programme file and the entries, and shows every error in one run, with line, column and\nwhat to write instead. Without arguments it checks the newest month.",
    compile: "Assembles the month's entries into a document in the programme's layout: Word, an accessible web\npage (HTML) or Markdown. Without an argument it takes the newest month. Where the entries have\nerrors, it shows them and writes no document. With --draft it writes a draft even where entries or\ntexts are missing.",
    diff: "Shows what became of what was planned, and then how two months differ, workstream by workstream\nand text by text. Without arguments it compares the two newest months, with one argument that month\nwith the newest. Where there are months in between, plans are followed through them.",
    explain: "Explains a code that validate shows: what must hold, why, and an example that fails and one that\npasses. Without an argument it lists every code. The command works in any folder."
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
    watch: "check again every time a file is saved",
    stdinFilename: "with -: the file that the text on standard input belongs to",
    validateFormat: "text for people, or a format for programs",
    maxWarnings: "exit code 1 also where there are more warnings than this",
    noSpell: "do not check the spelling",
    verbose: "show the tips too, which are otherwise only counted",
    output: "write to this file, or to standard output with -",
    force: "write over the file even if someone has edited it, or if millrep did not write it",
    compileFormat: "the document's format; outline is a line a paragraph (role, tab, text) on standard output",
    compileAll: "compile every month, each to its own file",
    compileWatch: "compile again whenever a file is saved",
    draft: "write a draft that marks what is missing (other errors stop it all the same)",
    diffFormat: "text for the terminal, md for a mail, html side by side, docx with tracked changes, json for programs",
    only: "show one layer only: structure (workstreams, status, milestones), followup (what became of the plans) or text",
    exitCode: "exit code 1 where the months differ",
    failOn: "exit code 1 where the follow-up has items that are delayed, dropped or unanswered (several with commas between)"
  },
  argument: {
    initPeriod: "the month, for example 2023-04 (else the month after the newest, in an empty folder this month)",
    validateTargets: "months or files, for example 2023-03 or reports/2023-03/soki.yaml, or - for standard input",
    compilePeriod: "the month, for example 2023-03",
    diffFrom: "the earlier month, for example 2023-03",
    diffTo: "the later month, for example 2023-04",
    explainCode: "the code, for example yaml/tab"
  },
  example: {
    init: ["millrep init", "millrep init 2023-04"],
    validate: [
      "millrep validate",
      "millrep validate 2023-03 2023-04",
      "millrep validate reports/2023-04/soki.yaml",
      "millrep validate --all --format json",
      "millrep validate --format github --max-warnings 0",
      "millrep validate --fix --dry-run"
    ],
    compile: [
      "millrep compile",
      "millrep compile 2023-03 -o report.docx",
      "millrep compile --draft",
      "millrep compile 2023-03 --format html",
      "millrep compile 2023-03 --format md -o -"
    ],
    diff: [
      "millrep diff",
      "millrep diff 2023-03 2023-04",
      "millrep diff 2023-01 2023-06 --only followup",
      "millrep diff --format docx",
      "millrep diff --format json -o diff.json",
      "millrep diff --fail-on delayed,unanswered"
    ],
    explain: ["millrep explain", "millrep explain yaml/tab"]
  },
  exitCode: [
    [0, "done (there may be warnings)"],
    [
      1,
      "the reports hold errors, more warnings than --max-warnings allows, or what --exit-code or --fail-on asks about"
    ],
    [
      2,
      "could not run: wrong command line, no report, nothing to check, a file that cannot be written or must not be written over"
    ],
    [70, "a fault in millrep itself"]
  ]
};

// src/language/en/messages.ts
var waysToWrite = "Rename the file, give another name with -o, or write over it with --force.";
var messages = {
  language: "en",
  diagnostics: diagnosticWords,
  help: helpTexts,
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command \u201C${command}\u201D.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    wrongValue: (value, option, allowed) => `\u201C${value}\u201D cannot be used for ${option}. Choose ${listWords(allowed, "or")}.`,
    wrongCount: (value, option) => `\u201C${value}\u201D cannot be used for ${option}. Write a whole number: 0 or greater.`,
    tooManyArguments: "There is too much on the command line.",
    other: "The command line cannot be understood.",
    seeHelp: (command) => `See the help: ${command} --help`,
    didYouMean: (suggestion) => `Did you mean ${suggestion}?`
  },
  cannotRun: {
    noFolder: (folder) => `The folder ${folder} does not exist.`,
    noWorkspace: (folder) => `No report found: neither ${folder} nor any folder above it has the file reports/programme.yaml.
Go to the report's folder, point to it with -C, or make a new one with: millrep init`,
    noPeriods: "There is no month in reports yet. Make one with: millrep init",
    noSuchPeriod: (period, known) => `There is no report for ${period}.` + (known.length === 0 ? "" : ` These months are there: ${known.join(", ")}.`),
    noPeriod: (text) => `\u201C${text}\u201D is no month. Write year and month in digits, for example 2023-03.`,
    noSuchFile: (file) => `The file ${file} does not exist.`,
    noEntryFile: (file) => `${file} is no entry: it does not lie in a month's folder under the report's reports.`,
    noEntryName: (file) => `${file} is no entry. An entry is a YAML file, for example soki.yaml.`,
    nothingToCheck: (periods) => `There is nothing to check in ${periods.join(", ")}: no entry lies there, and no workstream is expected to hand one in.
Choose another month, or look at \u201Cfrom\u201D and \u201Cuntil\u201D in reports/programme.yaml.`,
    noStdinName: "Say which file the text on standard input belongs to, with --stdin-filename.",
    notWithStdin: "With - only one text can be checked, without --all, --fix and --watch.",
    cannotWrite: (file, code) => code === "EISDIR" ? `${file} is a folder. Give the name of a file.` : `${file} cannot be written (${code}). Is the file open in another program, or the folder write-protected?`,
    wouldOverwriteSource: (file, ending) => `${file} has the name of an entry and is not written over. Give a name that ends in ${ending}.`,
    keptEdited: (file) => `${file} has been edited since millrep wrote it, and is not written over.
${waysToWrite}`,
    keptForeign: (file) => `${file} was not written by millrep, and is not written over.
${waysToWrite}`,
    onePeriod: "There is only one month, and so no earlier one to compare with.",
    wrongProgramme: "The programme file has errors. Correct them first; \u201Cmillrep validate\u201D shows where they are.",
    noOffice: "A PDF is made with LibreOffice, which is not installed here.\nInstall LibreOffice (or name its program soffice in MILLREP_SOFFICE), or save the Word document as PDF in Word.",
    noPdf: "LibreOffice could not make a PDF. Try to open the Word document in LibreOffice.",
    notWithAll: "With --all every month is compiled, each to its own file: give neither a month nor -o.",
    notTargetsWithAll: "With --all, every month is checked: give neither a month nor a file.",
    notWithWatch: "With --watch a file is written again and again: standard output cannot be used.",
    noSuchCode: (code, suggestion) => `There is no code \u201C${code}\u201D.${suggestion === void 0 ? "" : ` Did you mean ${suggestion}?`}
All codes are shown by: millrep explain`
  },
  init: {
    created: (count2) => `Made ${count2 === 1 ? "one file" : `${count2} files`}:`,
    left: (count2) => `Left as they were (already there): ${count2 === 1 ? "one file" : `${count2} files`}.`,
    outdated: (file) => `${file} is from another version of millrep. Remove it and run init again to get the new one.`,
    nobodyReports: (period) => `No workstream reports for ${period}. See \u201Cfrom\u201D and \u201Cuntil\u201D in reports/programme.yaml.`,
    nothingNew: (period) => `Everything for ${period} is already there. Nothing was changed.`,
    unreadableLastPlan: (file) => `${file} has errors and cannot be read, so that plan is not shown in the new entry.`,
    next: (folder) => `Next: fill in the entries in ${folder} and check them with: millrep validate`
  },
  validate: {
    summary: (files, counts) => `${count(files, "file", "files")} checked: ${countText(counts)}.`,
    tooManyWarnings: (limit) => `There are more warnings than --max-warnings ${limit} allows.`,
    repaired: (file, number) => `Repaired ${count(number, "error", "errors")} in ${file}.`,
    changedMeanwhile: (file) => `${file} was changed while it was checked, and was not repaired. Run the command again.`,
    wouldRepair: (file, number) => `Would repair ${count(number, "error", "errors")} in ${file}. Nothing is changed.`,
    repair: ({ code, line, edits }) => {
      const shown = edits.map(quoteEdit).filter((words) => words !== "");
      return `  ${line === void 0 ? "" : `line ${line}: `}${[...shown, `(${code})`].join(" ")}`;
    },
    noSpeller: "Spelling was not checked: the packages hunspell-asm and dictionary-sv are not installed (--no-spell removes this line).",
    watching: "Waiting for changes. End with Ctrl+C."
  },
  compile: {
    working: "Assembling the document \u2026",
    written: (file, entries, words, counts) => `Wrote ${file}: ${count(entries, "entry", "entries")}, ${count(words, "word", "words")}, ${countText(counts)}.`,
    refused: (counts) => `No document was written: ${countText(counts)}. Correct the errors and try again.`,
    draftPossible: "What is missing can be marked in a draft: millrep compile --draft",
    draft: (missing, expected) => missing === 0 ? "Draft: no entry is missing." : `Draft: ${missing} of ${expected} entries ${missing === 1 ? "is" : "are"} missing in whole or in part.`
  },
  diff: diffTexts,
  explain: explainTexts,
  bug: (detail) => `A fault in millrep itself: ${detail}
No file was changed by it. Please tell whoever looks after millrep what you did.`
};
function countText({ errors, warnings, infos, areInfosHidden = false }) {
  const howToShow = ` (show ${infos === 1 ? "it" : "them"} with --verbose)`;
  const parts = [
    errors === 0 ? "no errors" : count(errors, "error", "errors"),
    ...warnings === 0 ? [] : [count(warnings, "warning", "warnings")],
    ...infos === 0 ? [] : [`${count(infos, "tip", "tips")}${areInfosHidden ? howToShow : ""}`]
  ];
  return parts.join(", ");
}
function count(number, one, many) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
export {
  messages
};
