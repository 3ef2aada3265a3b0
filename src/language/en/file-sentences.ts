import type { SentencesOf } from "../../diagnostics/sentence.ts";

export const fileSentences: SentencesOf<"file"> = {
  "file/unreadable": ({ reason, detail }) => {
    switch (reason) {
      case "missing":
        return { message: "The file does not exist.", hint: "Check the path." };
      case "folder":
        return {
          message: "This is a folder, but it must be a file.",
          hint: "Rename the folder or remove it.",
        };
      case "forbidden":
        return {
          message: "You have no permission to read the file.",
          hint: "Ask its owner for permission to read it.",
        };
      case "outside":
        return {
          message: "The file is a link that leads out of the report's folder, and is not read.",
          hint: "Put the file itself here in place of the link.",
        };
      case "crowded":
        return {
          message: "The file has more fields and items than any file of a report.",
          hint: "Remove what has come there by mistake.",
        };
      default:
        return {
          message: `The file cannot be read (${detail}).`,
          hint: "Close it in other programs and try again.",
        };
    }
  },
  "file/not-utf8": ({ encoding }) => ({
    message:
      encoding !== "windows-1252"
        ? `The file is saved as ${encoding.toUpperCase()} and not as UTF-8.`
        : "The file is not saved as UTF-8, so å, ä and ö cannot be read for certain.",
    hint: "Save the file as UTF-8. In VS Code: click the encoding at the bottom right and choose “Save with Encoding”, then “UTF-8”.",
  }),
  "file/empty": ({ kind }) => ({
    message: "The file is empty, or has only comments.",
    hint:
      kind === "entry"
        ? "Remove the file and run “millrep init” with the month: that makes a new entry to fill in."
        : "Remove the file and run “millrep init”: that makes the programme file anew.",
  }),
  "file/misnamed": ({ expected, isTaken }) => ({
    message: "The name is wrong, so what is here is not read.",
    hint: isTaken
      ? `${expected} is already there. Compare the two and remove the one that should not be there.`
      : `Rename it to ${expected}.`,
  }),
  "file/many-problems": ({ shown }) => ({
    message: `The file has more to correct than the ${shown} places that are shown here.`,
    hint: "Correct the first ones and check again.",
  }),
  "file/stray": ({ expected }) => ({
    message: "The file does not belong to the report and is not read.",
    hint: `Move it, or rename it to ${expected} if it is an entry.`,
  }),
};
