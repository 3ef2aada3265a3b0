import { describe, expect, test } from "@jest/globals";
import { type SentenceCase, sentencesAbout } from "../support/sentences.ts";

describe("in Swedish and in English, a diagnostic about a file or a field says what to write when it meets", () => {
  const cases: readonly SentenceCase[] = [
    [
      "a file that is not there",
      ["file/unreadable", { reason: "missing", detail: "ENOENT" }],
      "Filen finns inte.\nKontrollera sökvägen.",
      "The file does not exist.\nCheck the path.",
    ],
    [
      "a folder in a file's place",
      ["file/unreadable", { reason: "folder", detail: "EISDIR" }],
      "Det här är en mapp, men ska vara en fil.\nByt namn på mappen eller ta bort den.",
      "This is a folder, but it must be a file.\nRename the folder or remove it.",
    ],
    [
      "a file that is someone else's",
      ["file/unreadable", { reason: "forbidden", detail: "EACCES" }],
      "Du saknar behörighet att läsa filen.\nBe den som äger filen om läsrättighet.",
      "You have no permission to read the file.\nAsk its owner for permission to read it.",
    ],
    [
      "a link out of the folder",
      ["file/unreadable", { reason: "outside", detail: "" }],
      "Filen är en länk som leder ut ur lägesrapportens mapp, och läses inte.\nLägg själva filen här i stället för länken.",
      "The file is a link that leads out of the report's folder, and is not read.\nPut the file itself here in place of the link.",
    ],
    [
      "a file that another program holds",
      ["file/unreadable", { reason: "other", detail: "EBUSY" }],
      "Filen går inte att läsa (EBUSY).\nStäng filen i andra program och försök igen.",
      "The file cannot be read (EBUSY).\nClose it in other programs and try again.",
    ],
    [
      "a field that no other is like, where fields may stand",
      ["schema/unknown-key", { key: "xyz", suggestion: undefined, allowed: ["from", "until"] }],
      "Fältet ”xyz” finns inte.\nHär kan stå: from eller until.",
      "There is no field “xyz”.\nHere may stand: from or until.",
    ],
    [
      "a field where none may stand",
      ["schema/unknown-key", { key: "xyz", suggestion: undefined, allowed: [] }],
      "Fältet ”xyz” finns inte.\nTa bort raden.",
      "There is no field “xyz”.\nRemove the line.",
    ],
    [
      "a missing list",
      ["schema/missing-key", { key: "workstreams", expected: "list" }],
      "”workstreams” saknas.\nLägg till raden ”workstreams:” och under den varje del på en rad som börjar med ”- ”.",
      "“workstreams” is missing.\nAdd the line “workstreams:” and below it each part on a line that begins with “- ”.",
    ],
    [
      "a missing map",
      ["schema/missing-key", { key: "titles", expected: "map" }],
      "”titles” saknas.\nLägg till raden ”titles:” och under den dess fält, med två blanksteg först.",
      "“titles” is missing.\nAdd the line “titles:” and below it its fields, with two spaces first.",
    ],
    [
      "a file that is no map",
      ["schema/wrong-type", { key: "", expected: "map", found: "text", isProse: false }],
      "Filen ser inte ut som ett bidrag: här ska stå fält med värden.\nBörja med raden ”workstream: ” och projektets id. Ta bort filen och kör ”millrep init” med månaden för att få ett nytt bidrag att fylla i.",
      "The file does not look like an entry: it must have fields with values.\nBegin with the line “workstream: ” and the id. Remove the file and run “millrep init” with the month to get a new entry to fill in.",
    ],
    [
      "an empty value",
      ["schema/wrong-type", { key: "title", expected: "text", found: "nothing", isProse: false }],
      "”title” är tomt men ska vara en text.\nSkriv ett värde efter kolonet, eller ta bort raden.",
      "“title” is empty but must be a text.\nWrite a value after the colon, or remove the line.",
    ],
    [
      "a number for a short text",
      ["schema/wrong-type", { key: "title", expected: "text", found: "number", isProse: false }],
      "”title” är ett tal men ska vara en text.\nSätt citattecken runt värdet.",
      "“title” is a number but must be a text.\nPut quotation marks around the value.",
    ],
    [
      "a list for a long text",
      ["schema/wrong-type", { key: "plan", expected: "text", found: "list", isProse: true }],
      "”plan” är en lista men ska vara en text.\nSkriv ”plan: |” och texten på raderna under, med två blanksteg först.",
      "“plan” is a list but must be a text.\nWrite “plan: |” and the text on the lines below it, with two spaces first.",
    ],
    [
      "a text for a map",
      ["schema/wrong-type", { key: "titles", expected: "map", found: "text", isProse: false }],
      "”titles” är en text men ska vara en grupp med egna fält.\nSkriv fälten på egna rader under, med två blanksteg först.",
      "“titles” is a text but must be a group with fields of its own.\nWrite the fields on lines of their own below, with two spaces first.",
    ],
    [
      "a text for a list",
      ["schema/wrong-type", { key: "milestones", expected: "list", found: "text", isProse: false }],
      "”milestones” är en text men ska vara en lista.\nSkriv varje del på en egen rad som börjar med ”- ”.",
      "“milestones” is a text but must be a list.\nWrite each part on a line of its own that begins with “- ”.",
    ],
    [
      "a text for yes or no",
      ["schema/wrong-type", { key: "done", expected: "boolean", found: "text", isProse: false }],
      "”done” är en text men ska vara ja eller nej.\nSkriv ”done: ja” eller ”done: nej”.",
      "“done” is a text but must be true or false.\nWrite “done: true” or “done: false”.",
    ],
  ];

  test.each(cases)("%s", (_, about, swedish, english) => {
    expect(sentencesAbout(about)).toEqual({ swedish, english });
  });
});
