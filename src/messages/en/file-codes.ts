import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { argument } from "../argument.ts";
import { shorten } from "../shorten.ts";

export const fileCodes: CodeWordsOf<"file"> = {
  "file/unreadable": {
    asks: "The programme file and every entry must be files that can be opened and read.",
    why: "An entry that cannot be read cannot be part of the report. You may lack permission to read the file, or it may be open in another program.",
    sentence: ({ reason, detail }) => {
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
  },
  "file/not-utf8": {
    asks: "A file must be saved in the character encoding UTF-8.",
    why: "In another encoding there is no telling which characters are å, ä and ö, and they would be wrong in the report. VS Code saves as UTF-8 unless you choose something else, but older programs do not always.",
    sentence: ({ encoding }) => ({
      message:
        encoding !== "windows-1252"
          ? `The file is saved as ${encoding.toUpperCase()} and not as UTF-8.`
          : "The file is not saved as UTF-8, so å, ä and ö cannot be read for certain.",
      hint: "Save the file as UTF-8. In VS Code: click the encoding at the bottom right and choose “Save with Encoding”, then “UTF-8”.",
    }),
  },
  "file/garbled": {
    asks: "Å, ä, ö and other characters stand for themselves, and not as “Ã¥” or “?”.",
    why: "When a program reads a text in the wrong encoding and saves it, every å, ä and ö becomes other characters: “vÃ¤gledning”, “v?gledning”. That happens mostly when a text is pasted from another program, or a file was saved anew.",
    sentence: ({ written, meant, count }) =>
      meant === undefined
        ? {
            message: `Letters were lost, as in “${shorten(written)}”.`,
            hint: "Write å, ä and ö where they belong, or fetch the text anew.",
          }
        : {
            message: `The text was read in the wrong encoding${count === 1 ? "" : `, in ${count} places`}: “${shorten(written)}” is “${shorten(meant)}”.`,
            hint: "Fetch the text anew and save the file as UTF-8, or correct the characters.",
          },
  },
  "file/empty": {
    asks: "A file must hold something more than comments.",
    why: "An empty file looks like an entry that has been handed in, but says nothing. A workstream without news writes “nothingToReport: true”, so that readers know that nothing was forgotten.",
    sentence: ({ kind }) => ({
      message: "The file is empty, or has only comments.",
      hint:
        kind === "entry"
          ? "Remove the file and run “millrep init” with the month: that makes a new entry to fill in."
          : kind === "month"
            ? "Write the programme's words about the month, or remove the file: it is optional."
            : kind === "publication"
              ? "Get the file back from a backup: without it, millrep does not know what was published."
              : "Remove the file and run “millrep init”: that makes the programme file anew.",
    }),
  },
  "file/misnamed": {
    asks: "An entry must be named after its workstream's id, followed by .yaml.",
    why: "The file's name says which workstream the entry comes from. Windows sometimes adds “.txt” or “(1)” to a name, and the entry would then be left out.",
    sentence: ({ expected, isTaken }) => ({
      message: "The name is wrong, so what is here is not read.",
      hint: isTaken
        ? `${expected} is already there. Compare the two and remove the one that should not be there.`
        : `Rename it to ${expected}.`,
    }),
  },
  "file/many-problems": {
    asks: "A file must have few enough problems for all of them to be shown: at most a hundred.",
    why: "So many problems usually have one cause, for example that the wrong text was pasted in. Correct the first ones and check again, and the rest are shown.",
    sentence: ({ shown }) => ({
      message: `The file has more to correct than the ${shown} places that are shown here.`,
      hint: "Correct the first ones and check again.",
    }),
  },
  "file/stray": {
    asks: "Among the entries there may only be files that belong to the report.",
    why: "A file whose name does not end in .yaml is not read, and what it says would be missing from the report. Documents that millrep made and pictures that a text shows may lie there.",
    sentence: ({ expected, kind }) => {
      if (kind === "document")
        return {
          message: "The document is not read, and what it says will not be in the report.",
          hint: `Take it in with “millrep import ${argument(expected)}”, and then move it from the folder.`,
        };
      if (kind === "picture")
        return {
          message: "No text shows the picture, and it will not be in the report.",
          hint: `Show it in a text with “![what the picture shows](${expected})”, or move it.`,
        };
      return {
        message: "The file does not belong to the report and is not read.",
        hint: `Move it, or rename it to ${expected} if it is an entry.`,
      };
    },
  },
};
