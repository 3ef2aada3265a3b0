import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countFates } from "../../src/docx-reader/fates.ts";
import type { ReadText } from "../../src/text-reader/build-read-text.ts";
import { readMail } from "../../src/text-reader/read-mail.ts";
import { readText } from "../../src/text-reader/read-text.ts";
import { headings } from "../support/read-lines.ts";
import { wordsOf } from "../support/words.ts";
import "../support/seed.ts";

const lines = [
  "Lägesrapport april 2023|Läget i programmet|Standardisering och kliniskt|innehåll (SoKI)|Test|Test .... 3|Summering april",
  "Sida 1 (2)|2|https://example.se|mailto:a@example.se|• ett|•|o två|- tre|12. fyra|a) fem|ord     ord|Innehåll",
  "Hej Anna!|Mvh Bo|-- |> citat|Från: Bo|Ämne: text|Den 3 maj 2023 skrev Bo:|-----Original Message-----|Status: enligt plan|Avvikelse",
  "Vi har gått igenom mallarna med verksamheterna och samlat in det som|de saknar. Det mesta gäller provsvar från laboratorierna.|vård-|och|sam-",
].flatMap((group) => group.split("|"));
const ends = ["\n", "\r\n", "\n\n", " \n", "  \n", "\f", "\r", "\u2028", " \n \n", ""];
const anyText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: "grapheme" })),
      fc.constantFrom(...ends),
    ),
    { maxLength: 40 },
  )
  .map((pairs) => pairs.flat().join(""));

/** The letters and figures of texts: marks of items and hyphens may have gone from blocks, or come together. */
const lettersOf = (texts: readonly string[]): string =>
  texts
    .join("")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "");

function check(text: string, { document, asides }: ReadText): void {
  const { in: total, fates } = countFates(document.fates);
  expect(total).toBe(text.match(/\S+/g)?.length ?? 0);
  expect([...fates.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  // Each word lies in one place, in the order of the text.
  expect(document.fates.flatMap((fate) => wordsOf(text.slice(fate.start, fate.end)))).toEqual(wordsOf(text));
  const blocks = [...document.blocks, ...asides.map(({ block }) => block)].sort(
    (a, b) => a.place.start - b.place.start,
  );
  expect(blocks.map(({ place }) => place.paragraph)).toEqual(blocks.map((_, index) => index + 1));
  const body = document.fates.filter(({ fate }) => fate === "body").map((fate) => fate.text);
  const shown = lettersOf(blocks.flatMap((block) => (block.role === "table" ? [] : [block.text])));
  const marks = /^\s*(?:\(?\d{1,2}[.)]|o|#{1,6})\s+/;
  const written = body.map((line) => line.replace(marks, ""));
  expect(shown.length).toBeGreaterThanOrEqual(lettersOf(written).length);
  expect(shown.length).toBeLessThanOrEqual(lettersOf(body).length);
}

test("Every word of any text has one fate, and the body's words are those of the blocks", () => {
  fc.assert(
    fc.property(anyText, (text) => check(text, readText(text, { headings }))),
    { numRuns: 500 },
  );
});

test("So has every word of any mail", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, isFlowed) =>
      check(text, readMail(text, { headings, isFlowed })),
    ),
    { numRuns: 500 },
  );
});
