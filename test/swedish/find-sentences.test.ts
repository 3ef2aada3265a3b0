import { describe, expect, test } from "@jest/globals";

import { findSentences } from "../../src/swedish/find-sentences.ts";
import { findPlainWords, findWords } from "../../src/swedish/find-words.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

describe("sentences", () => {
  test.each([
    ["Vi är klara. Nästa steg är maj.", ["Vi är klara.", "Nästa steg är maj."]],
    ["Det kan t.ex. Anna svara på.", ["Det kan t.ex. Anna svara på."]],
    ["Det gäller tex. Anna. Och Bo.", ["Det gäller tex. Anna.", "Och Bo."]],
    ["Skrivare m.m. 12 nya kom.", ["Skrivare m.m. 12 nya kom."]],
    ["Är vi klara? Ja! ”Helt.” Sedan.", ["Är vi klara?", "Ja!", "”Helt.”", "Sedan."]],
    ["Version 2.5 är ute. 3 fel kvar.", ["Version 2.5 är ute.", "3 fel kvar."]],
    ["Enligt A. Andersson är det så.", ["Enligt A. Andersson är det så."]],
    ["utan slut", ["utan slut"]],
    ["", []],
  ])("of %j", (passage, expected) => {
    const found = findSentences(passage);
    expect(found.map(({ text }) => text)).toEqual(expected);
    for (const { text, start, end } of found) expect(passage.slice(start, end)).toBe(text);
  });
});

test.each([".", "…", ". ", "A. ", ".)", " ", "! ", "å"])(
  "sentences and words are found in a time that grows with the text, of %j too",
  (part) => {
    const text = `Vi ${repeatLong(part)} är`;
    expect(expectToEnd(() => findSentences(text)).length).toBeGreaterThan(0);
    expect(expectToEnd(() => findWords(text)).length).toBeGreaterThan(1);
  },
);

describe("words", () => {
  test.each([
    ["VGR:s hälso- och sjukvård", ["VGR:s", "hälso", "och", "sjukvård"]],
    ["16-månadersplan, och/eller (cykel 5)", ["16-månadersplan", "och/eller", "cykel", "5"]],
    ["– …", []],
  ])("of %j", (text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
  });
});

test("plain words are apart from what a colon or slash joins to them", () => {
  const text = "VGR:s klient/server, e-post och 16-månadersplan";
  const words = findPlainWords(text);
  expect(words.map((word) => word.text)).toEqual("VGR s klient server e-post och 16-månadersplan".split(" "));
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
});
