import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { itemKey, planItems } from "../../src/follow-up/plan-items.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";

const itemsOf = (plan: string): string[] => planItems(new MarkdownText(plan)).map(({ text }) => text);

describe("the items of a plan", () => {
  test("are its sentences, where it is running text", () => {
    expect(itemsOf("Vi bokar möten. Sedan utbildar vi alla!\n\nDärefter byter vi skrivare.")).toEqual([
      "Vi bokar möten.",
      "Sedan utbildar vi alla!",
      "Därefter byter vi skrivare.",
    ]);
  });

  test.each([
    "Vi testar t.ex. Åmål och Öjebyn.",
    "Vi möter VGR:s chefer kl. 9.30 den 3 maj.",
    "Det gäller avtal, lokaler m.m. på ca. 40 enheter.",
    "Underlaget, dvs. Excelfilen, lämnar vi till A. Andersson.",
    "Vi inför version 2.5 av systemet.",
  ])("are not cut at an abbreviation, a number or an initial: %s", (sentence) => {
    expect(itemsOf(sentence)).toEqual([sentence]);
  });

  test("are the items of its lists, and the sentences around them", () => {
    expect(
      itemsOf("Vi bokar möten.\n\n- Byta skrivare. Alla ska ha nya.\n- Utbilda chefer\n\nResten väntar."),
    ).toEqual(["Vi bokar möten.", "Byta skrivare. Alla ska ha nya.", "Utbilda chefer", "Resten väntar."]);
  });

  test("know the sentence that leads in to them, where they only go on with it, but do not repeat it", () => {
    const plan = "Allt är beställt. Vi utbildar:\n\n- superanvändare\n- chefer på akuten\n";
    expect(planItems(new MarkdownText(plan))).toEqual([
      { text: "Allt är beställt.", leadIn: undefined },
      { text: "superanvändare", leadIn: "Vi utbildar:" },
      { text: "chefer på akuten", leadIn: "Vi utbildar:" },
    ]);
    expect(itemsOf("Det här gör vi i maj:\n\n1. Vi byter skrivare.\n2. Vi bokar möten.")).toEqual([
      "Vi byter skrivare.",
      "Vi bokar möten.",
    ]);
  });

  test("are those of the innermost list, without what leads in to it", () => {
    expect(
      itemsOf("- Vi utbildar:\n  - superanvändare\n  - chefer\n- Vi byter skrivare\n  - först i Åmål\n"),
    ).toEqual(["superanvändare", "chefer", "Vi byter skrivare", "först i Åmål"]);
  });

  test("are the rows of a table without its header", () => {
    expect(
      itemsOf("| Vad | När |\n| --- | --- |\n| Skrivare i Åmål | vecka 20 |\n| Läsplattor | |\n"),
    ).toEqual(["Skrivare i Åmål – vecka 20", "Läsplattor"]);
  });

  test("are what a reader reads: no marks, no addresses", () => {
    expect(
      itemsOf("Vi **byter** [skrivare](https://example.org/a.b) i *hela*\nÅmål.\n\n> Ett citat."),
    ).toEqual(["Vi byter skrivare i hela Åmål.", "Ett citat."]);
  });

  test("are each one item, however often the plan says so", () => {
    expect(itemsOf("Vi bokar möten.\n\n- vi bokar möten\n- Vi bokar  ”möten”!")).toEqual(["Vi bokar möten."]);
  });

  test("are two where the same words go on with two sentences", () => {
    expect(itemsOf("Vi utbildar:\n\n- chefer\n- chefer\n\nVi informerar:\n\n- chefer")).toEqual([
      "chefer",
      "chefer",
    ]);
  });

  test.each(["", "   \n", "–", "![](karta.png)", "Skriv här vad som är planerat för maj 2023."])(
    "are none where nothing is planned: %j",
    (plan) => {
      expect(itemsOf(plan)).toEqual([]);
    },
  );

  const word = fc.constantFrom(
    "Vi",
    "på",
    "ön.",
    "t.ex.",
    "kl.",
    "möten!",
    "Öjebyn",
    "VGR:s",
    "utbildar:",
    "åtta",
  );

  test("together have every word of running text, in order, and no other", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        // With numbers, so that no sentence repeats an earlier one.
        const text = words.map((part, index) => `Ord${index} ${part}`).join(" ");
        expect(itemsOf(text).join(" ")).toBe(text);
      }),
    );
  });

  test("are one line each and never the same twice, whatever the plan", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (plan) => {
        const items = planItems(new MarkdownText(plan));
        const texts = items.flatMap(({ text, leadIn }) => [text, leadIn ?? ""]);
        expect(texts.filter((text) => text !== text.trim() || /[\r\n]/.test(text))).toEqual([]);
        const keys = items.map(({ text, leadIn = "" }) => `${itemKey(leadIn)}: ${itemKey(text)}`);
        expect(new Set(keys).size).toBe(items.length);
      }),
    );
  });
});
