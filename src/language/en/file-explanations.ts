import type { ExplanationsOf } from "../explanations.ts";

export const fileExplanations: ExplanationsOf<"file"> = {
  "file/unreadable": {
    asks: "The programme file and every entry must be files that can be opened and read.",
    why: "An entry that cannot be read cannot be part of the report. You may lack permission to read the file, or it may be open in another program.",
  },
  "file/not-utf8": {
    asks: "A file must be saved in the character encoding UTF-8.",
    why: "In another encoding there is no telling which characters are å, ä and ö, and they would be wrong in the report. VS Code saves as UTF-8 unless you choose something else, but older programs do not always.",
  },
  "file/empty": {
    asks: "A file must hold something more than comments.",
    why: "An empty file looks like an entry that has been handed in, but says nothing. A workstream without news writes “nothingToReport: true”, so that readers know that nothing was forgotten.",
  },
  "file/misnamed": {
    asks: "An entry must be named after its workstream's id, followed by .yaml.",
    why: "The file's name says which workstream the entry comes from. Windows sometimes adds “.txt” or “(1)” to a name, and the entry would then be left out.",
  },
  "file/stray": {
    asks: "Among the entries there may only be files that belong to the report.",
    why: "A file whose name does not end in .yaml is not read. If it is an entry, it would be missing from the report without anyone noticing.",
  },
  "file/many-problems": {
    asks: "A file must have few enough problems for all of them to be shown: at most a hundred.",
    why: "So many problems usually have one cause, for example that the wrong text was pasted in. Correct the first ones and check again, and the rest are shown.",
  },
};
