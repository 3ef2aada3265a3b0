import type { CodeWords } from "../../diagnostics/code-words.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { shownStyle } from "./style-name.ts";

/** Says what is wrong with a template. */
export const brokenTemplate: CodeWords<"report/broken-template">["sentence"] = ({
  problem,
  template,
  names,
  place,
}) => {
  const name = shorten(template);
  const where = place ? `Mallens ${partOf(place)}` : `Mallen ${name}`;
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
        message: `${name} är inget Word-dokument och ingen Word-mall.`,
        hint: "Öppna filen i Word och spara om den som Word-mall (.dotx) eller Word-dokument (.docx).",
      };
    case "password":
      return {
        message: `Mallen ${name} är skyddad med lösenord eller en känslighetsetikett.`,
        hint: "Öppna den i Word, ta bort skyddet under Arkiv, Info, Skydda dokument, och spara.",
      };
    case "old":
      return {
        message: `Mallen ${name} är sparad i formatet för Word 97–2003.`,
        hint: "Öppna den i Word och spara om den som Word-mall (.dotx) eller Word-dokument (.docx).",
      };
    case "strict":
      return {
        message: `Mallen ${name} är sparad som Strict Open XML, som millrep inte läser.`,
        hint: "Öppna den i Word, välj Spara som och filtypen Word-mall (*.dotx) eller Word-dokument (*.docx), inte Strict Open XML-dokument.",
      };
    case "foreign":
      return {
        message: `Mallen ${name} är skriven av ett annat program på ett sätt som millrep inte läser.`,
        hint: "Öppna den i Word och spara om den som Word-mall (.dotx) eller Word-dokument (.docx).",
      };
    case "damaged":
      return {
        message: `Mallen ${name} är skadad${names.length > 0 ? `: delen ${listWords(names, "och")} går inte att läsa` : ""}.`,
        hint: "Hämta mallen på nytt, eller öppna den i Word, låt Word reparera den och spara om den.",
      };
    case "size":
      return {
        message: `Mallen ${name} är för stor.`,
        hint: "Spara om den utan text och med mindre bilder: högst 20 MB, och 100 MB uppackad.",
      };
    case "macros":
      return {
        message: `Mallen ${name} innehåller makron, eller är sparad för att kunna göra det.`,
        hint: "Öppna den i Word och spara om den som Word-mall utan makron (.dotx).",
      };
    case "object":
      return {
        message: `${where} innehåller ett inbäddat objekt, som kan köra program.`,
        hint: "Ta bort objektet i mallen, eller klistra in det som bild i stället.",
      };
    case "external":
      return {
        message: `${where} hämtar något från ${listWords(names.slice(0, 3).map(shorten), "och")}.`,
        hint: "Bädda in bilden i mallen i stället, eller ta bort länken till den andra filen.",
      };
    case "field":
      return {
        message: `${where} har fältet ${listWords(names, "och")}, som hämtar eller kör något när rapporten öppnas.`,
        hint: "Markera fältet i mallen och tryck Ctrl+Skift+F9, så blir det vanlig text eller en bild i filen. Spara mallen.",
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
        message: `Mallen ${name} saknar ${names.length === 1 ? "formatmallen" : "formatmallarna"} ${listWords(names.map(shownStyle), "och")}: rapporten får Words egna, med mallens teckensnitt och färger.`,
        hint: "Word sparar en formatmall först när den har använts. Vill ni ha ett eget utseende: använd den på ett stycke i mallen, ändra den och spara.",
      };
    case "cover":
      return {
        message: `Försättssidan i mallen ${name} följer inte med till rapporten.`,
        hint: "Ur mallen kommer formatmallar, sida, sidhuvud och sidfot, men ingen text. Lägg till försättssidan i Word, om ni vill ha den.",
      };
    case "background":
      return {
        message: `Sidfärgen i mallen ${name} följer inte med till rapporten.`,
        hint: "Rapportens sidor är vita, så att all text går att läsa och skriva ut.",
      };
    case "borders":
      return {
        message: `Sidkantlinjerna i mallen ${name} är bilder och följer inte med till rapporten.`,
        hint: "Välj i mallen en linje i stället för bilder under Design, Sidkantlinjer.",
      };
    case "picture":
      return {
        message: `En bild i mallen ${name} finns inte kvar i filen och saknas därför i rapporten.`,
        hint: "Infoga bilden på nytt i mallens sidhuvud eller sidfot och spara.",
      };
    case "changes":
      return {
        message: `Spårade ändringar i mallen ${name} står som godkända i rapporten.`,
        hint: "Granska ändringarna i mallens sidhuvud och sidfot i Word: godkänn eller avvisa dem, och spara.",
      };
    case "contents":
      return {
        message: `Innehållsförteckningen får inga sidnummer: sidhuvudet eller sidfoten i mallen ${name} kan vara högre än marginalen.`,
        hint: "Uppdatera innehållsförteckningen i Word, eller ge mallen större marginaler upptill och nedtill.",
      };
  }
};

type Place = NonNullable<Parameters<CodeWords<"report/broken-template">["sentence"]>[0]["place"]>;

/** Mallens “sidhuvud på första sidan”. */
function partOf({ kind, pages }: Place): string {
  const part = kind === "header" ? "sidhuvud" : "sidfot";
  return { default: part, first: `${part} på första sidan`, even: `${part} på jämna sidor` }[pages];
}
