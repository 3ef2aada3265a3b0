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
        message: `Mallen ${name} finns inte.`,
        hint: "Lägg mallen i mappen reports och skriv dess namn, till exempel: mall.dotx",
      };
    case "outside":
      return {
        message: `Mallen ${name} ligger utanför lägesrapportens mapp och hämtas inte.`,
        hint: "Kopiera mallen till mappen reports och skriv bara dess namn.",
      };
    case "format":
      return {
        message: `${name} är ingen mall som Word kan läsa.`,
        hint: "Öppna filen i Word och spara om den som Word-mall (.dotx) eller Word-dokument (.docx), utan lösenord.",
      };
    case "size":
      return {
        message: `Mallen ${name} är för stor.`,
        hint: "Spara om den utan text och med mindre bilder: högst 20 MB, och 100 MB uppackad.",
      };
    case "macros":
      return {
        message: `Mallen ${name} innehåller makron eller andra program.`,
        hint: "Öppna den i Word och spara om den som Word-mall utan makron (.dotx).",
      };
    case "external":
      return {
        message: `Mallen ${name} hämtar något från ${listWords(names.slice(0, 3).map(shorten), "och")}.`,
        hint: "Bädda in bilden i mallen i stället, eller ta bort länken till den andra filen.",
      };
    case "styles":
      return {
        message: `Mallen ${name} saknar ${names.length === 1 ? "formatmallen" : "formatmallarna"} ${listWords(names.map(shownName), "och")}.`,
        hint: "Öppna mallen i Word, använd formatmallen på ett stycke och spara.",
      };
  }
};

/** A style's name as the Swedish version of Word shows it, with the name that files have in parentheses. */
function shownName(name: string): string {
  return `${name.replace("Title", "Rubrik").replace("heading", "Rubrik")} (${name})`;
}
