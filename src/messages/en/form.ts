import type { FormTexts } from "../form-texts.ts";
import { listWords } from "../list-words.ts";

export const formTexts: FormTexts = {
  working: "Writing the forms …",
  refused: "No forms were written. Correct the errors and try again.",
  written: (folder, names) =>
    `Wrote ${names.length} ${names.length === 1 ? "form" : "forms"} in ${folder}: ${listWords(names, "and")}.`,
  unchanged: (folder, names) =>
    `${names.length} ${names.length === 1 ? "form" : "forms"} in ${folder} ${names.length === 1 ? "was" : "were"} as wanted already: ${listWords(names, "and")}.`,
  kept: (files) =>
    `Not overwritten, because ${files.length === 1 ? "the file is" : "the files are"} no longer as millrep wrote ${files.length === 1 ? "it" : "them"}: ${listWords(files, "and")}.\n` +
    `Move ${files.length === 1 ? "it" : "them"}, or overwrite with --force.`,
  handedIn: (names, period) =>
    `Handed in already, and given no form: ${listWords(names, "and")}.\n` +
    `Whoever is named gets one all the same: millrep form ${period} ${names[0]}`,
  broken: (names) =>
    `No form for ${listWords(names, "and")}: the entry has errors, and what it holds would be missing. Correct the errors and try again.`,
  notMade: (period) =>
    `The month is not made yet: follow-up and milestones come from the last entry. Make it with: millrep init ${period}`,
  mails: (folder, names) =>
    `${names.length} ${names.length === 1 ? "mail" : "mails"} in ${folder}: ${listWords(names, "and")}. Open ${names.length === 1 ? "it" : "them"} and send ${names.length === 1 ? "it" : "them"} yourself, because millrep sends nothing.`,
  printedMails: (names) =>
    `The text of the mail is printed for ${listWords(names, "and")}, without “email” in reports/programme.yaml.`,
  noMonthMail:
    "No mail for month: the programme's own words have no recipient. Send the form yourself to whoever writes them.",
  unreadableLastPlan: (file, name) =>
    `${file} has errors and cannot be read, so the form for ${name} has neither follow-up nor milestones from it.`,
};
