import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { codeOf, shorten } from "../shorten.ts";

const referenceMarks = { anchor: "&", alias: "*", tag: "!" } as const;

export const yamlSentences: SentencesOf<"yaml"> = {
  "yaml/tab": () => ({
    message: "Raden börjar med ett tabbtecken, men här får bara blanksteg stå.",
    hint: "Byt tabben mot två blanksteg.",
  }),
  "yaml/odd-space": () => ({
    message: "Här står ett hårt blanksteg, eller ett annat tecken som bara ser ut som ett blanksteg.",
    hint: "Byt det mot vanliga blanksteg.",
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `”${shorten(key)}” står två gånger: här och på rad ${firstLine}.`,
    hint: "Slå ihop de två till en.",
  }),
  "yaml/unindented-text": ({ indent }) => ({
    message: "Raden hör till texten ovanför men är inte lika indragen som den.",
    hint: `Sätt ${indent} blanksteg först på raden, som på textens första rad.`,
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `Det saknas ett blanksteg efter kolonet i ”${shorten(key)}:”.`,
    hint: `Skriv ”${shorten(key)}: ” och sedan värdet.`,
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "Texten innehåller ett kolon följt av blanksteg, och då läses den inte som text.",
    hint: `Skriv ”${shorten(key)}: |” på raden och texten på nästa rad, med två blanksteg först.`,
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `Citattecknet ${quote} har ingen avslutning.`,
    hint: `Sätt ett ${quote} där texten slutar, eller ta bort det som står först.`,
  }),
  "yaml/curly-quotes": ({ open, close }) => ({
    message: `Typografiska citattecken (${open} ${close}) runt ett värde blir en del av texten.`,
    hint: 'Ta bort dem, eller skriv raka citattecken: "…".',
  }),
  "yaml/special-character": ({ character }) => ({
    message: `En text på samma rad som sin nyckel får inte börja med ${character}`,
    hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
  }),
  "yaml/several-documents": ({ marker }) => ({
    message: `Raden ”${marker}” delar filen i två, och det som står efter den skulle inte komma med.`,
    hint: `Ta bort raden ”${marker}”, eller sätt två blanksteg först på den om den hör till texten.`,
  }),
  "yaml/reference": ({ kind, text }) =>
    kind === "merge"
      ? { message: "Nyckeln << har en särskild betydelse i YAML och används inte här.", hint: "Ta bort den." }
      : {
          message: `”${shorten(text)}” skulle inte komma med i texten, eftersom ${referenceMarks[kind]} först i ett värde har en särskild betydelse i YAML.`,
          hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
        },
  "yaml/conflict-marker": () => ({
    message: "Git har lämnat kvar två versioner av samma rader.",
    hint: "Välj en version och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
  }),
  "yaml/control-character": ({ codePoint }) => ({
    message: `Här står ett styrtecken (${codeOf(codePoint)}) som inte syns och inte kan stå i ett dokument.`,
    hint: "Ta bort tecknet.",
  }),
  "yaml/lost-text": ({ key, problem, lost }) => {
    const hint = `Skriv ”${shorten(key)}: |” på raden och texten på nästa rad, med två blanksteg först.`;
    switch (problem) {
      case "comment":
        return {
          message: `”${shorten(lost)}” skulle inte komma med i texten, eftersom # börjar en kommentar.`,
          hint,
        };
      case "lines":
        return {
          message:
            "Texten är delad på flera rader, och radbrytningarna och de tomma raderna skulle inte komma med.",
          hint,
        };
      case "header":
        return { message: "Texten börjar på samma rad som ”|”, och ska börja på nästa.", hint };
    }
  },
  "yaml/too-deep": ({ limit }) => ({
    message: `Filen har fler än ${limit} nivåer av indrag eller parenteser.`,
    hint: "Ta bort det som inte hör till bidraget.",
  }),
  "yaml/syntax": () => ({
    message: "Raden går inte att tolka.",
    hint: "Kontrollera att raden har formen ”fält: värde” och samma indrag som raderna runt den, och att texter börjar på raden under ”|”.",
  }),
};
