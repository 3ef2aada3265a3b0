import type { WordFileTexts } from "../word-file-texts.ts";

export const wordFileTexts: WordFileTexts = {
  copyMark: "-kommentarer",
  heading: (about) => `I ${about}:`,
  copyWritten: (file, comments) =>
    `Skrev ${file} med ${comments === 1 ? "en kommentar" : `${comments} kommentarer`}.`,
  nothingToComment: (file, more) =>
    `${file} behöver inga kommentarer.${more === 0 ? "" : ` Med --all kommenteras också det som kan rättas utan att fråga (${more}).`}`,
  unplaced: (findings) =>
    `${findings.length === 1 ? "Har ingen plats i filen, och är ingen kommentar" : "Har ingen plats i filen, och är inga kommentarer"}:\n` +
    findings.map((finding) => `  ${finding}`).join("\n"),
  copyKept: (file) =>
    `${file} har ändrats sedan millrep skrev den, eller är inte skriven av millrep, och skrivs inte över.\n` +
    "Flytta den eller byt namn på den, och kör kommandot igen.",
};
