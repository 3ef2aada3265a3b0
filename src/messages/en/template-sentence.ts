import type { CodeWords } from "../../diagnostics/code-words.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";

/** Says what is wrong with a template. */
export const brokenTemplate: CodeWords<"report/broken-template">["sentence"] = ({
  problem,
  template,
  names,
}) => {
  const name = shorten(template);
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
        message: `${name} is no template that Word can read.`,
        hint: "Open the file in Word and save it as a Word template (.dotx) or document (.docx), without a password.",
      };
    case "size":
      return {
        message: `The template ${name} is too large.`,
        hint: "Save it without text and with smaller images: at most 20 MB, and 100 MB unpacked.",
      };
    case "macros":
      return {
        message: `The template ${name} contains macros or other programs.`,
        hint: "Open it in Word and save it as a Word template without macros (.dotx).",
      };
    case "external":
      return {
        message: `The template ${name} fetches something from ${listWords(names.slice(0, 3).map(shorten), "and")}.`,
        hint: "Embed the image in the template instead, or remove the link to the other file.",
      };
    case "styles":
      return {
        message: `The template ${name} lacks the ${names.length === 1 ? "style" : "styles"} ${listWords(names, "and")}.`,
        hint: "Open the template in Word, use the style for a paragraph, and save.",
      };
  }
};
