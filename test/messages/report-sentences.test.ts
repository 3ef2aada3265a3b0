import { describe, expect, test } from "@jest/globals";
import { type SentenceCase, sentencesAbout } from "../support/sentences.ts";

const image = { source: "bild.png" };
const reporting = { workstream: "Teknik", period: "april 2023", from: undefined, until: undefined };

describe("in Swedish and in English, a diagnostic about the report says what to do about", () => {
  const cases: readonly SentenceCase[] = [
    [
      "an image that is not there",
      ["report/broken-image", { ...image, problem: "missing" }],
      "Bilden bild.png finns inte.\nLägg bilden i samma mapp som bidraget, eller i en mapp där, och skriv sökvägen därifrån.",
      "The image bild.png does not exist.\nPut the image in the entry's folder, or in a folder there, and write the path from there.",
    ],
    [
      "an image from elsewhere",
      ["report/broken-image", { ...image, problem: "outside" }],
      "Bilden bild.png ligger utanför lägesrapportens mapp och hämtas inte.\nKopiera bilden till samma mapp som bidraget och skriv bara dess namn.",
      "The image bild.png lies outside the report's folder and is not fetched.\nCopy the image to the entry's folder and write only its name.",
    ],
    [
      "a file that is no image",
      ["report/broken-image", { ...image, problem: "format" }],
      "bild.png är ingen bild i PNG- eller JPEG-format.\nSpara om bilden som PNG eller JPEG.",
      "bild.png is no image in PNG or JPEG format.\nSave the image as PNG or JPEG.",
    ],
    [
      "an image of too many pixels",
      ["report/broken-image", { ...image, problem: "size" }],
      "Bilden bild.png har fler än 50 miljoner bildpunkter.\nSpara om bilden i mindre format: 2 000 punkter på bredden räcker.",
      "The image bild.png has more than 50 million pixels.\nSave a smaller copy of the image: 2,000 pixels across are enough.",
    ],
    [
      "half an image",
      ["report/broken-image", { ...image, problem: "damaged" }],
      "Bilden bild.png är skadad eller avklippt.\nHämta bilden på nytt, eller öppna den i ett bildprogram och spara om den.",
      "The image bild.png is damaged or cut off.\nGet the image again, or open it in an image program and save it anew.",
    ],
    [
      "an id that nothing is like",
      ["report/unknown-workstream", { id: "zz", suggestion: undefined, known: ["soki", "teknik"] }],
      "Programmet har inget projekt med id ”zz”.\nVälj ett av: soki eller teknik. Ett nytt projekt läggs till i reports/programme.yaml.",
      "The programme has no workstream with the id “zz”.\nChoose one of: soki or teknik. A new workstream is added in reports/programme.yaml.",
    ],
    [
      "an id that is nearly right",
      ["report/unknown-workstream", { id: "soky", suggestion: "soki", known: ["soki", "teknik"] }],
      "Programmet har inget projekt med id ”soky”.\nMenade du ”soki”?",
      "The programme has no workstream with the id “soky”.\nDid you mean “soki”?",
    ],
    [
      "an entry under another's name, which is taken",
      ["report/workstream-mismatch", { id: "soki", fileId: "teknik", isTaken: true }],
      "Bidraget säger att det kommer från ”soki” men filen heter teknik.yaml.\nSkriv ”workstream: teknik”, eller ta bort filen: soki.yaml finns redan.",
      "The entry says that it comes from “soki” but the file is called teknik.yaml.\nWrite “workstream: teknik”, or remove the file: soki.yaml is already there.",
    ],
    [
      "an entry under another's name, which is free",
      ["report/workstream-mismatch", { id: "soki", fileId: "teknik", isTaken: false }],
      "Bidraget säger att det kommer från ”soki” men filen heter teknik.yaml.\nSkriv ”workstream: teknik”, eller byt namn på filen till soki.yaml.",
      "The entry says that it comes from “soki” but the file is called teknik.yaml.\nWrite “workstream: teknik”, or rename the file to soki.yaml.",
    ],
    [
      "a workstream that has not begun",
      ["report/not-reporting", { ...reporting, from: "maj 2023" }],
      "Teknik lämnar inte bidrag för april 2023, först från maj 2023.\nTa bort filen, eller ändra ”from” och ”until” i reports/programme.yaml.",
      "Teknik does not report for april 2023, only from maj 2023 on.\nRemove the file, or change “from” and “until” in reports/programme.yaml.",
    ],
    [
      "a workstream that has ended",
      ["report/not-reporting", { ...reporting, until: "mars 2023" }],
      "Teknik lämnar inte bidrag för april 2023, bara till och med mars 2023.\nTa bort filen, eller ändra ”from” och ”until” i reports/programme.yaml.",
      "Teknik does not report for april 2023, only up to mars 2023.\nRemove the file, or change “from” and “until” in reports/programme.yaml.",
    ],
    [
      "a workstream that is there for some months",
      ["report/not-reporting", { ...reporting, from: "maj 2023", until: "juni 2023" }],
      "Teknik lämnar inte bidrag för april 2023, bara från maj 2023 till juni 2023.\nTa bort filen, eller ändra ”from” och ”until” i reports/programme.yaml.",
      "Teknik does not report for april 2023, only from maj 2023 to juni 2023.\nRemove the file, or change “from” and “until” in reports/programme.yaml.",
    ],
    [
      "a workstream that never reports",
      ["report/not-reporting", reporting],
      "Teknik lämnar inte bidrag för april 2023.\nTa bort filen, eller ändra ”from” och ”until” i reports/programme.yaml.",
      "Teknik does not report for april 2023.\nRemove the file, or change “from” and “until” in reports/programme.yaml.",
    ],
    [
      "one planned item that is missing",
      ["report/unmatched-follow-up", { problem: "missing", planned: "Testa utskrift", more: 0 }],
      "Uppföljningen saknar ”Testa utskrift” av det som var planerat.\nLägg till det som saknas. Skriv ”outcome: utgår” om det inte blir av eller inte var något åtagande.",
      "The follow-up lacks “Testa utskrift” of what was planned.\nAdd what is missing. Write “outcome: dropped” if it will not be done or was no commitment.",
    ],
    [
      "several planned items that are missing",
      ["report/unmatched-follow-up", { problem: "missing", planned: "Testa utskrift", more: 2 }],
      "Uppföljningen saknar ”Testa utskrift” och 2 till av det som var planerat.\nLägg till det som saknas. Skriv ”outcome: utgår” om det inte blir av eller inte var något åtagande.",
      "The follow-up lacks “Testa utskrift” and 2 more of what was planned.\nAdd what is missing. Write “outcome: dropped” if it will not be done or was no commitment.",
    ],
    [
      "a comment that names no code",
      ["report/ignore", { code: "", problem: "code", suggestion: undefined }],
      "Kommentaren säger inte vad den tystar.\nSkriv koden som meddelandet visar, till exempel ”# millrep-ignore text/abbreviation: orsak”.",
      "The comment does not say what it silences.\nWrite the code that the message shows, such as “# millrep-ignore text/abbreviation: reason”.",
    ],
  ];

  test.each(cases)("%s", (_, about, swedish, english) => {
    expect(sentencesAbout(about)).toEqual({ swedish, english });
  });
});
