import { describe, expect, test } from "@jest/globals";
import { messages as en } from "../../src/messages/en/messages.ts";
import type { Messages } from "../../src/messages/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";

type Row = readonly [say: (messages: Messages) => string, swedish: string, english: string];

/** Makes an object of a row, because the title of its test uses names. */
function named([say, swedish, english]: Row): { say: Row[0]; swedish: string; english: string } {
  return { say, swedish, english };
}

function expectWords({ say, swedish, english }: ReturnType<typeof named>): void {
  expect([say(sv), say(en)]).toEqual([swedish, english]);
}

/** The dates of a milestone that moved. */
const dates = (from: string, to: string, days: number) => ({
  due: { from, to },
  first: from,
  days,
  daysFromFirst: days,
  timing: undefined,
});

describe("a comparison counts in words that fit one and several", () => {
  const rows: readonly Row[] = [
    [({ diff }) => diff.followUp.planned(1), "en planerad punkt", "one planned item"],
    [({ diff }) => diff.followUp.planned(2), "2 planerade punkter", "2 planned items"],
    [
      ({ diff }) => diff.followUp.carriedOver(1, 1),
      "En punkt har följt med till en ny månad, sammanlagt en gång.",
      "One item was carried over to another month, once in all.",
    ],
    [
      ({ diff }) => diff.followUp.carriedOver(2, 3),
      "2 punkter har följt med till en ny månad, sammanlagt 3 gånger.",
      "2 items were carried over to another month, 3 times in all.",
    ],
    [
      ({ diff }) => diff.followUp.delayedAgain(2),
      "uppskjutet för andra gången",
      "delayed for the second time",
    ],
    [({ diff }) => diff.followUp.delayedAgain(13), "uppskjutet för 13:e gången", "delayed for the 13th time"],
    [({ diff }) => diff.milestoneCount.new(1), "1 ny", "1 new"],
    [({ diff }) => diff.milestoneCount.new(2), "2 nya", "2 new"],
    [({ diff }) => diff.milestoneCount.moved(1), "1 flyttad", "1 moved"],
    [({ diff }) => diff.milestoneCount.moved(2), "2 flyttade", "2 moved"],
    [({ diff }) => diff.milestoneCount.done(1), "1 nådd", "1 reached"],
    [({ diff }) => diff.milestoneCount.done(2), "2 nådda", "2 reached"],
    [({ diff }) => diff.milestoneCount.reopened(1), "1 inte längre nådd", "1 no longer reached"],
    [({ diff }) => diff.milestoneCount.reopened(2), "2 inte längre nådda", "2 no longer reached"],
    [({ diff }) => diff.structureCount.added(1), "1 nytt", "1 new"],
    [({ diff }) => diff.structureCount.added(2), "2 nya", "2 new"],
    [({ diff }) => diff.structureCount.moved(1), "1 flyttat", "1 moved"],
    [({ diff }) => diff.structureCount.moved(2), "2 flyttade", "2 moved"],
    [({ diff }) => diff.sectionCount.new(1), "1 ny", "1 new"],
    [({ diff }) => diff.sectionCount.new(2), "2 nya", "2 new"],
    [({ diff }) => diff.sectionCount.edited(1), "1 ändrad", "1 edited"],
    [({ diff }) => diff.sectionCount.edited(2), "2 ändrade", "2 edited"],
    [({ diff }) => diff.sectionCount.empty(1), "1 borttagen", "1 removed"],
    [({ diff }) => diff.sectionCount.empty(2), "2 borttagna", "2 removed"],
    [
      ({ diff }) => diff.milestone.moved(dates("3 maj", "4 maj", 1)),
      "flyttad från 3 maj till 4 maj (en dag senare)",
      "moved from 3 maj to 4 maj (one day later)",
    ],
    [
      ({ diff }) => diff.milestone.moved(dates("4 maj", "2 maj", -2)),
      "flyttad från 4 maj till 2 maj (2 dagar tidigare)",
      "moved from 4 maj to 2 maj (2 days earlier)",
    ],
    [
      ({ diff }) =>
        diff.failed([
          ["delayed", 1],
          ["dropped", 2],
        ]),
      "Uppföljningen har 1 punkt med ”delayed” och 2 punkter med ”dropped”, som --fail-on inte tillåter.",
      "The follow-up has 1 item with “delayed” and 2 items with “dropped”, which --fail-on does not allow.",
    ],
  ];

  test.each(rows.map(named))("$swedish / $english", expectWords);
});

describe("a command counts in words that fit none, one and several", () => {
  const rows: readonly Row[] = [
    [({ init }) => init.created(1), "Skapade en fil:", "Made one file:"],
    [({ init }) => init.created(3), "Skapade 3 filer:", "Made 3 files:"],
    [
      ({ init }) => init.left(1),
      "Lämnade orörda (fanns redan): en fil.",
      "Left as they were (already there): one file.",
    ],
    [
      ({ init }) => init.left(3),
      "Lämnade orörda (fanns redan): 3 filer.",
      "Left as they were (already there): 3 files.",
    ],
    [({ compile }) => compile.draft(0, 5), "Utkast: inget bidrag saknas.", "Draft: no entry is missing."],
    [
      ({ compile }) => compile.draft(1, 5),
      "Utkast: 1 av 5 bidrag saknas helt eller delvis.",
      "Draft: 1 of 5 entries is missing in whole or in part.",
    ],
    [
      ({ compile }) => compile.draft(2, 5),
      "Utkast: 2 av 5 bidrag saknas helt eller delvis.",
      "Draft: 2 of 5 entries are missing in whole or in part.",
    ],
    [
      ({ validate }) => validate.wouldRepair("a.yaml", 1),
      "Skulle rätta ett fel i a.yaml. Inget är ändrat.",
      "Would repair 1 error in a.yaml. Nothing is changed.",
    ],
    [
      ({ validate }) => validate.wouldRepair("a.yaml", 2),
      "Skulle rätta 2 fel i a.yaml. Inget är ändrat.",
      "Would repair 2 errors in a.yaml. Nothing is changed.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "EISDIR"),
      "ut.docx är en mapp. Ange ett filnamn.",
      "ut.docx is a folder. Give the name of a file.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "EBUSY"),
      "Det går inte att skriva ut.docx (EBUSY). Stäng filen om den är öppen i ett annat program, till exempel Word. Är den inte öppen är filen eller mappen skrivskyddad: skriv i en annan mapp, eller be om skrivrättighet.",
      "ut.docx cannot be written (EBUSY). Close the file if it is open in another program, such as Word. If it is not, the file or the folder is write-protected: write into another folder, or ask for the right to write.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "EROFS"),
      "Det går inte att skriva ut.docx (EROFS). Disken eller mappen går bara att läsa: skriv i en annan mapp.",
      "ut.docx cannot be written (EROFS). The disk or the folder can only be read: write into another folder.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "ENOSPC"),
      "Det går inte att skriva ut.docx (ENOSPC). Utrymmet är slut: ta bort något, eller skriv på en annan disk.",
      "ut.docx cannot be written (ENOSPC). There is no space left: remove something, or write on another disk.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "ENOENT"),
      'Det går inte att skriva ut.docx (ENOENT). Kontrollera att disken eller nätverksmappen finns. I namn tar Windows varken < > : " | ? * eller fler än 255 tecken.',
      'ut.docx cannot be written (ENOENT). See that the disk or network folder is there. In names, Windows takes neither < > : " | ? * nor more than 255 characters.',
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "UNKNOWN"),
      "Det går inte att skriva ut.docx (UNKNOWN). Kontrollera att disken, nätverksmappen eller OneDrive är ansluten, och kör kommandot igen.",
      "ut.docx cannot be written (UNKNOWN). See that the disk, the network folder or OneDrive is connected, and run the command again.",
    ],
    [
      ({ cannotRun }) => cannotRun.cannotWrite("ut.docx", "EFBIG"),
      "Det går inte att skriva ut.docx (EFBIG). Är filen öppen i ett annat program, eller mappen skrivskyddad?",
      "ut.docx cannot be written (EFBIG). Is the file open in another program, or the folder write-protected?",
    ],
    [
      ({ cannotRun }) => cannotRun.noSuchCode("yaml/tabb", "yaml/tab"),
      "Koden ”yaml/tabb” finns inte. Menade du yaml/tab?\nAlla koder visas av: millrep explain",
      "There is no code “yaml/tabb”. Did you mean yaml/tab?\nAll codes are shown by: millrep explain",
    ],
    [
      ({ cannotRun }) => cannotRun.noSuchCode("x", undefined),
      "Koden ”x” finns inte.\nAlla koder visas av: millrep explain",
      "There is no code “x”.\nAll codes are shown by: millrep explain",
    ],
  ];

  test.each(rows.map(named))("$swedish / $english", expectWords);
});
