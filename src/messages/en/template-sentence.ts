import type { CodeWords } from "../../diagnostics/code-words.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";

/** Says what is wrong with a template. */
export const brokenTemplate: CodeWords<"report/broken-template">["sentence"] = ({
  problem,
  template,
  names,
  place,
}) => {
  const name = shorten(template);
  const where = place ? `The template's ${partOf(place)}` : `The template ${name}`;
  switch (problem) {
    case "missing":
      return {
        message: `The template ${name} does not exist.`,
        hint: "Put the template in the folder reports and write its name, for example: template.dotx",
      };
    case "outside":
      return {
        message: `The template ${name} lies outside the report's folder and is not fetched.`,
        hint: "Copy the template to the folder reports and write only its name.",
      };
    case "format":
      return {
        message: `${name} is no Word document and no Word template.`,
        hint: "Open the file in Word and save it as a Word template (.dotx) or document (.docx).",
      };
    case "password":
      return {
        message: `The template ${name} is protected by a password or a sensitivity label.`,
        hint: "Open it in Word, remove the protection under File, Info, Protect Document, and save.",
      };
    case "old":
      return {
        message: `The template ${name} is saved in the format of Word 97–2003.`,
        hint: "Open it in Word and save it as a Word template (.dotx) or document (.docx).",
      };
    case "strict":
      return {
        message: `The template ${name} is saved as Strict Open XML, which millrep does not read.`,
        hint: "Open it in Word, choose Save As and the type Word Template (*.dotx) or Word Document (*.docx), not Strict Open XML Document.",
      };
    case "foreign":
      return {
        message: `Another program wrote the template ${name} in a way that millrep does not read.`,
        hint: "Open it in Word and save it as a Word template (.dotx) or document (.docx).",
      };
    case "damaged":
      return {
        message: `The template ${name} is damaged${names.length > 0 ? `: its part ${listWords(names, "and")} cannot be read` : ""}.`,
        hint: "Fetch the template again, or open it in Word, let Word repair it, and save it.",
      };
    case "size":
      return {
        message: `The template ${name} is too large.`,
        hint: "Save it without text and with smaller images: at most 20 MB, and 100 MB unpacked.",
      };
    case "macros":
      return {
        message: `The template ${name} contains macros, or is saved so that it can.`,
        hint: "Open it in Word and save it as a Word template without macros (.dotx).",
      };
    case "object":
      return {
        message: `${where} contains an embedded object, which can run programs.`,
        hint: "Remove the object from the template, or paste it as a picture instead.",
      };
    case "external":
      return {
        message: `${where} fetches something from ${listWords(names.slice(0, 3).map(shorten), "and")}.`,
        hint: "Embed the image in the template instead, or remove the link to the other file.",
      };
    case "field":
      return {
        message: `${where} has the field ${listWords(names, "and")}, which fetches or runs something when the report is opened.`,
        hint: "Select the field in the template and press Ctrl+Shift+F9: it becomes plain text, or a picture in the file. Save the template.",
      };
  }
};

/** Says what a report gets otherwise than its template has it. */
export const templateAdapted: CodeWords<"report/template-adapted">["sentence"] = ({
  note,
  template,
  names,
}) => {
  const name = shorten(template);
  switch (note) {
    case "styles":
      return {
        message: `The template ${name} lacks the ${names.length === 1 ? "style" : "styles"} ${listWords(names, "and")}: the report gets Word's own, in the template's fonts and colours.`,
        hint: "Word saves a style only once it was used. For looks of your own, use it for a paragraph in the template, change it, and save.",
      };
    case "cover":
      return {
        message: `The cover page in the template ${name} does not come along into the report.`,
        hint: "The report gets the template's styles, page, header and footer, and none of its text. Add the cover page in Word if you want it.",
      };
    case "background":
      return {
        message: `The page colour of the template ${name} does not come along into the report.`,
        hint: "The report's pages are white, so that all text can be read and printed.",
      };
    case "borders":
      return {
        message: `The page borders of the template ${name} are pictures and do not come along into the report.`,
        hint: "Choose a line instead of pictures in the template, under Design, Page Borders.",
      };
    case "picture":
      return {
        message: `A picture in the template ${name} is no longer in the file, and so the report lacks it.`,
        hint: "Insert the picture into the template's header or footer again, and save.",
      };
    case "changes":
      return {
        message: `Tracked changes in the template ${name} stand in the report as accepted.`,
        hint: "Review the changes in the template's header and footer in Word: accept or reject them, and save.",
      };
    case "contents":
      return {
        message: `The table of contents gets no page numbers: the header or footer of the template ${name} may be higher than its margin.`,
        hint: "Update the table of contents in Word, or give the template larger margins at the top and bottom.",
      };
  }
};

type Place = NonNullable<Parameters<CodeWords<"report/broken-template">["sentence"]>[0]["place"]>;

/** The template's “header of the first page”. */
function partOf({ kind, pages }: Place): string {
  return { default: kind, first: `${kind} of the first page`, even: `${kind} of even pages` }[pages];
}
