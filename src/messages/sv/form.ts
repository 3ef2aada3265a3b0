import type { FormTexts } from "../form-texts.ts";
import { listWords } from "../list-words.ts";

export const formTexts: FormTexts = {
  working: "Skriver formulären …",
  refused: "Inga formulär skrevs. Rätta felen och försök igen.",
  written: (folder, names) => `Skrev ${names.length} formulär i ${folder}: ${listWords(names, "och")}.`,
  unchanged: (folder, names) =>
    `${names.length} formulär i ${folder} var redan som ${names.length === 1 ? "det" : "de"} ska: ${listWords(names, "och")}.`,
  kept: (files) =>
    `Skrevs inte över, för ${files.length === 1 ? "filen" : "filerna"} är inte längre som millrep skrev ${files.length === 1 ? "den" : "dem"}: ${listWords(files, "och")}.\n` +
    `Flytta ${files.length === 1 ? "den" : "dem"}, eller skriv över med --force.`,
  handedIn: (names, period) =>
    `Har redan lämnat in och får inget formulär: ${listWords(names, "och")}.\n` +
    `Den som namnges får ett ändå: millrep form ${period} ${names[0]}`,
  broken: (names) =>
    `Inget formulär för ${listWords(names, "och")}: bidraget har fel, och det som står i det skulle inte komma med. Rätta felen och försök igen.`,
  notMade: (period) =>
    `Månaden är inte skapad än: uppföljning och milstolpar är hämtade från förra bidraget. Skapa den med: millrep init ${period}`,
  mails: (folder, names) =>
    `${names.length} mejl i ${folder}: ${listWords(names, "och")}. Öppna ${names.length === 1 ? "det" : "dem"} och skicka själv, för millrep skickar inget.`,
  printedMails: (names) =>
    `Mejltexten är utskriven för ${listWords(names, "och")}, som saknar ”email” i reports/programme.yaml.`,
  noMonthMail:
    "Inget mejl för month: programmets egna ord har ingen mottagare. Skicka formuläret själv till den som skriver dem.",
  unreadableLastPlan: (file, name) =>
    `${file} har fel och går inte att läsa, så formuläret för ${name} har varken uppföljning eller milstolpar därifrån.`,
};
