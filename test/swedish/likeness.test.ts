import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createLikeness } from "../../src/swedish/likeness.ts";

const planned = "Vi testar skrivarna på vårdcentralerna i Åmål.";

describe("the likeness of two sentences", () => {
  test("is 1 for the same words, whatever the month, the marks and the small words around them", () => {
    const likeness = createLikeness([planned], "sv");
    expect(likeness(planned, planned)).toBeCloseTo(1, 10);
    expect(
      likeness(planned, "I maj ska vi även testa skrivarna, på vårdcentralerna i Åmål!"),
    ).toBeGreaterThan(0.9);
  });

  test("is 0 for sentences that share but small words and months", () => {
    const likeness = createLikeness([], "sv");
    expect(likeness("Vi bokar möten i maj.", "Vi har i maj köpt datorer.")).toBe(0);
    expect(likeness("", planned)).toBe(0);
    expect(likeness("Det är vi som ska.", planned)).toBe(0);
  });

  test("sees that a compound is about the same thing as its parts", () => {
    const likeness = createLikeness([], "sv");
    expect(likeness("Vi gör migreringstester.", "Testerna av migreringen är gjorda.")).toBeGreaterThan(0.2);
  });

  test("counts a word for less, the more of the texts have it", () => {
    const [one, other] = ["Arbetet med skrivarna fortsätter.", "Arbetet med lokalerna fortsätter."];
    const among = createLikeness([one, other, "Arbetet fortsätter.", "Avtalen är klara."], "sv");
    const alone = createLikeness([], "sv");
    expect(alone(one, other)).toBeGreaterThan(0.6);
    expect(among(one, other)).toBeLessThan(0.5);
  });

  test("is the same both ways, and never below 0 or above 1", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom("möten", "mötet", "bokar", "åtta", "vi", "skrivare"), { maxLength: 6 })
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (one, other, corpus) => {
        const likeness = createLikeness([...corpus, one], "sv");
        const value = likeness(one, other);
        expect(likeness(other, one)).toBeCloseTo(value, 10);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test("does without Swedish endings in an English programme", () => {
    const likeness = createLikeness([], "en");
    expect(likeness("We test the printers in Boston.", "The printers are tested.")).toBeGreaterThan(0.3);
    expect(likeness("We will order it in May.", "It was on us in May.")).toBe(0);
  });
});
