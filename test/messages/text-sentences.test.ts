import { describe, expect, test } from "@jest/globals";
import { type SentenceCase, sentencesAbout } from "../support/sentences.ts";

const copied = {
  field: "plan",
  period: "maj 2023",
  otherFile: "reports/2023-03/soki.yaml",
  otherLine: 6,
} as const;
const written = { field: "summary", period: "april 2023" } as const;
const twoSpellings = {
  problem: "two-spellings",
  written: "kravbild",
  other: "krav-bild",
  otherLine: 4,
} as const;

describe("in Swedish and in English, a diagnostic about a text says what to write in place of", () => {
  const cases: readonly SentenceCase[] = [
    [
      "a comment with a code that is nearly right",
      ["report/ignore", { code: "text/copyed", problem: "code", suggestion: "text/copied" }],
      "Det går inte att tysta ”text/copyed”.\nMenade du ”text/copied”?",
      "“text/copyed” cannot be silenced.\nDid you mean “text/copied”?",
    ],
    [
      "one word",
      ["text/placeholder", { ...written, problem: "short", words: 1 }],
      "Summeringen har bara ett ord.\nSkriv vad som har hänt under april 2023. Mellan 20 och 130 ord är lagom.",
      "The summary has only one word.\nWrite what happened in april 2023. Between 20 and 130 words are about right.",
    ],
    [
      "a deviation that says nothing",
      ["text/placeholder", { field: "deviation", period: "april 2023", problem: "stub", words: 1 }],
      "Avvikelsen saknar innehåll.\nSkriv vad som avviker och varför, på raderna under ”deviation: |”, eller ta bort fältet.",
      "The deviation says nothing yet.\nWrite what deviates and why, on the lines below “deviation: |”, or remove the field.",
    ],
    [
      "a plan that repeats the summary",
      ["text/copied", { ...copied, extent: "identical", origin: "summary" }],
      "Planeringen är ord för ord densamma som summeringen (rad 6).\nSkriv bara vad som är planerat för maj 2023. Det som redan har hänt hör till summeringen.",
      "The plan is word for word the same as the summary (line 6).\nWrite only what is planned for maj 2023. What has happened already belongs to the summary.",
    ],
    [
      "a plan that is last month's",
      ["text/copied", { ...copied, extent: "identical", origin: "month" }],
      "Planeringen är ord för ord densamma som förra månaden (reports/2023-03/soki.yaml, rad 6).\nSkriv vad som är nytt: vad är planerat för maj 2023?",
      "The plan is word for word the same as last month (reports/2023-03/soki.yaml, line 6).\nWrite what is new: what is planned for maj 2023?",
    ],
    [
      "a misspelt word that nothing is like",
      ["text/spelling", { word: "xqzt", suggestions: [], kind: "misspelt" }],
      "”xqzt” verkar vara felstavat.\nRätta ordet, eller be programkontoret lägga till det i ordlistan i reports/programme.yaml.",
      "“xqzt” seems to be misspelt.\nCorrect the word, or ask the programme office to add it to the glossary in reports/programme.yaml.",
    ],
    [
      "two spellings that are as common, in two files",
      [
        "text/term-variant",
        { ...twoSpellings, right: undefined, otherFile: "reports/2023-04/teknik.yaml", isCompound: false },
      ],
      "Här står ”kravbild”, men på rad 4 i reports/2023-04/teknik.yaml står ”krav-bild”.\nVälj det ena skrivsättet och använd det i hela rapporten.",
      "Here it says “kravbild”, but on line 4 of reports/2023-04/teknik.yaml it says “krav-bild”.\nChoose one of the spellings and use it in the whole report.",
    ],
    [
      "two spellings in one file, one of them as one word",
      ["text/term-variant", { ...twoSpellings, right: "kravbild", otherFile: undefined, isCompound: true }],
      "Här står ”kravbild”, men på rad 4 står ”krav-bild”.\nSkriv ”kravbild”, som ett ord.",
      "Here it says “kravbild”, but on line 4 it says “krav-bild”.\nWrite “kravbild”, as one word.",
    ],
    [
      "two spellings, one of them more common",
      ["text/term-variant", { ...twoSpellings, right: "kravbild", otherFile: undefined, isCompound: false }],
      "Här står ”kravbild”, men på rad 4 står ”krav-bild”.\nSkriv ”kravbild”, som är vanligast i rapporten.",
      "Here it says “kravbild”, but on line 4 it says “krav-bild”.\nWrite “kravbild”, which the report has more often.",
    ],
    [
      "an abbreviation with words of its own",
      [
        "text/abbreviation",
        { abbreviation: "VGR", problem: "misfit", expansion: undefined, phrase: "stora regionen" },
      ],
      "Bokstäverna i ”VGR” stämmer inte med orden ”stora regionen”.\nKontrollera vad förkortningen står för, och rätta den eller orden.",
      "The letters of “VGR” do not agree with the words “stora regionen”.\nCheck what the abbreviation stands for, and correct it or the words.",
    ],
    [
      "an abbreviation with half a word",
      [
        "text/abbreviation",
        { abbreviation: "JS", problem: "partial", expansion: undefined, phrase: "journal-" },
      ],
      "”journal-” är inte hela ordet bakom ”JS”.\nSkriv ut hela ordet, även det som står efter bindestrecket.",
      "“journal-” is not the whole word behind “JS”.\nWrite out the whole word, with what follows the hyphen.",
    ],
    [
      "an abbreviation that the glossary knows otherwise",
      [
        "text/abbreviation",
        { abbreviation: "JS", problem: "differs", expansion: "journalsystem", phrase: "jour i söder" },
      ],
      "Ordlistan har andra ord för ”JS” än ”jour i söder”.\nSkriv ”journalsystem (JS)”.",
      "The glossary has other words for “JS” than “jour i söder”.\nWrite “journalsystem (JS)”.",
    ],
    [
      "an abbreviation that nobody explains",
      [
        "text/abbreviation",
        { abbreviation: "JS", problem: "unexplained", expansion: undefined, phrase: undefined },
      ],
      "Förkortningen ”JS” skrivs inte ut där rapporten använder den första gången.\nSkriv orden först och ”(JS)” efter dem. Om alla läsare känner till förkortningen kan den få ”known: ja” i ordlistan.",
      "The abbreviation “JS” is not written out where the report uses it first.\nWrite the words first and “(JS)” after them. If all readers know the abbreviation, the glossary may have it with “known: true”.",
    ],
    [
      "a text that is only about other months",
      [
        "text/wrong-month",
        { month: "mars", withYear: "mars 2023", field: "plan", period: "maj 2023", isWhole: true },
      ],
      "Planeringen gäller maj 2023 men nämner bara andra månader: ”mars”.\nStår en tidigare månads text kvar? Skriv om den. Ska månaden stå kvar: skriv ut året, ”mars 2023”.",
      "The plan is about maj 2023 but names only other months: “mars”.\nWas an earlier month's text left? Rewrite it. If the month is meant: write its year, “mars 2023”.",
    ],
    [
      "a list whose items end unlike each other, where only the writer knows how",
      ["text/list-as-text", { problem: "ends", found: "klar", written: undefined }],
      "Listans punkter slutar på olika sätt.\nSätt punkt efter alla punkter eller efter ingen. Hela meningar har punkt.",
      "The items of the list end in different ways.\nPut a full stop after every item or after none. Whole sentences have one.",
    ],
    [
      "a list without a colon before it",
      ["text/list-as-text", { problem: "lead-in", found: "Vi ska", written: "Vi ska:" }],
      "Raden före listan slutar utan kolon.\nSkriv ”Vi ska:”.",
      "The line before the list ends without a colon.\nWrite “Vi ska:”.",
    ],
    [
      "two spaces",
      ["text/house-style", { reason: "double-space", found: "  ", written: undefined }],
      "Det står mer än ett mellanslag mellan orden.\nSkriv bara ett mellanslag.",
      "There is more than one space between the words.\nWrite a single space.",
    ],
    [
      "a mark without a space after it",
      ["text/house-style", { reason: "space-after-mark", found: "ja,nej", written: undefined }],
      "I ”ja,nej” saknas ett mellanslag efter skiljetecknet.\n",
      "In “ja,nej” a space is missing after the punctuation mark.\n",
    ],
  ];

  test.each(cases)("%s", (_, about, swedish, english) => {
    expect(sentencesAbout(about)).toEqual({ swedish, english });
  });
});
