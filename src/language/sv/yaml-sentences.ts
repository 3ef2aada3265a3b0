import type { SentencesOf } from "../../diagnostics/sentence.ts";

export const yamlSentences: SentencesOf<"yaml"> = {
  "yaml/tab": () => ({
    message: "Raden börjar med ett tabbtecken, men här får bara blanksteg stå.",
    hint: "Byt tabben mot två blanksteg.",
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `”${key}” står två gånger: här och på rad ${firstLine}.`,
    hint: "Slå ihop de två till en.",
  }),
  "yaml/unindented-text": () => ({
    message: "Raden hör till texten ovanför men är inte indragen.",
    hint: "Sätt två blanksteg först på raden, som på textens andra rader.",
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `Det saknas ett blanksteg efter kolonet i ”${key}:”.`,
    hint: `Skriv ”${key}: ” och sedan värdet.`,
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "Texten innehåller ett kolon följt av blanksteg, och då läses den inte som text.",
    hint: `Skriv ”${key}: |” på raden och texten på nästa rad, med två blanksteg först.`,
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `Citattecknet ${quote} har ingen avslutning.`,
    hint: `Sätt ett ${quote} där texten slutar, eller ta bort det som står först.`,
  }),
  "yaml/special-character": ({ character }) => ({
    message: `En text på samma rad som sin nyckel får inte börja med ${character}`,
    hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
  }),
  "yaml/several-documents": () => ({
    message: "Raden ”---” delar filen i två, och det som står efter den skulle inte komma med.",
    hint: "Ta bort raden ”---”.",
  }),
  "yaml/reference": ({ kind, text }) => ({
    message: `”${text}” skulle inte komma med i texten, eftersom ${
      { anchor: "& först i ett värde", alias: "* först i ett värde", tag: "! först i ett värde" }[kind]
    } har en särskild betydelse i YAML.`,
    hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
  }),
  "yaml/too-deep": ({ limit }) => ({
    message: `Filen har fler än ${limit} nivåer av indrag eller parenteser.`,
    hint: "Ta bort det som inte hör till bidraget.",
  }),
  "yaml/syntax": () => ({
    message: "Raden går inte att tolka.",
    hint: "Kontrollera att raden har formen ”nyckel: värde” och samma indrag som raderna runt den, och att texter börjar på raden under ”|”.",
  }),
};
