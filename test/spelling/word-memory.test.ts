import { describe, expect, test } from "@jest/globals";
import type { Speller } from "../../src/language/speller.ts";
import { unaskedSpeller, WordMemory } from "../../src/spelling/word-memory.ts";

/** A speller that knows a few words, and the words that it was asked about. */
function makeSpeller(...known: string[]) {
  const asked: string[] = [];
  const isKnown = (word: string): boolean => {
    asked.push(word);
    return known.includes(word);
  };
  return { speller: { isKnown }, asked };
}

const askFor =
  (...words: string[]) =>
  (speller: Speller): boolean[] =>
    words.map((word) => speller.isKnown(word));

describe("a memory of words", () => {
  test("asks a speller about each word once, and learns what it says", () => {
    const { speller, asked } = makeSpeller("flöde");
    const memory = new WordMemory();
    expect(askFor("flöde", "flöed", "flöde", "flöed")(memory.learnFrom(speller))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(asked).toEqual(["flöde", "flöed"]);
    expect(memory.takeNews()).toEqual({ known: "flöde", unknown: "flöed" });
  });

  test("is the same when it has been written down", () => {
    const memory = new WordMemory();
    askFor("flöde", "flöed", "prov")(memory.learnFrom(makeSpeller("flöde", "prov").speller));
    const words = memory.takeNews();
    expect(words).toEqual({ known: "flöde\nprov", unknown: "flöed" });
    const again = new WordMemory(words);
    expect(askFor("flöde", "flöed", "prov")(again.learnFrom(unaskedSpeller))).toEqual([true, false, true]);
    expect(again.takeNews()).toBeUndefined();
  });

  test("says whether it knows all that would be asked", () => {
    const memory = new WordMemory({ known: "flöde", unknown: "flöed" });
    expect(memory.knowsAll(askFor("flöde", "flöed"))).toBe(true);
    expect(memory.knowsAll(askFor("flöde", "prov"))).toBe(false);
    expect(memory.knowsAll(askFor())).toBe(true);
    expect(new WordMemory().knowsAll(askFor())).toBe(false);
  });

  test("holds 30,000 words, and forgets those that it learnt first", () => {
    const memory = new WordMemory();
    const words = Array.from({ length: 30_001 }, (_, index) => `ord${index}`);
    askFor(...words)(memory.learnFrom(makeSpeller(...words).speller));
    expect(memory.takeNews()).toEqual({ known: words.slice(1).join("\n"), unknown: "" });
    expect(memory.takeNews()).toBeUndefined();
  });

  test("does not guess", () => {
    expect(() => new WordMemory().learnFrom(unaskedSpeller).isKnown("flöde")).toThrow(
      "not remembered: flöde",
    );
  });
});
