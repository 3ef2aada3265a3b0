import { describe, expect, test } from "@jest/globals";
import { type AskedItem, expectedItems, pairAlike, pairSame } from "../../src/follow-up/expected-items.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { Outcome } from "../../src/model/entry.ts";

const asked = (planned: string, outcome?: Outcome): AskedItem => ({ planned, outcome });

function expected(plan: string, items: readonly AskedItem[]): [string, string | undefined][] {
  return expectedItems(new MarkdownText(plan), items, "sv").map(({ planned, carried }) => [
    planned,
    carried?.planned,
  ]);
}

describe("what an entry leaves for the next one to answer", () => {
  test("is each item of its plan", () => {
    expect(expected("Vi bokar möten. Vi byter skrivare.", [])).toEqual([
      ["Vi bokar möten.", undefined],
      ["Vi byter skrivare.", undefined],
    ]);
  });

  test.each(["partly", "ongoing", "delayed"] as const)(
    "is also what it calls %s, and that first",
    (outcome) => {
      expect(expected("Vi bokar möten.", [asked("Vi byter skrivare.", outcome)])).toEqual([
        ["Vi byter skrivare.", "Vi byter skrivare."],
        ["Vi bokar möten.", undefined],
      ]);
    },
  );

  test.each(["done", "dropped", undefined] as const)("is not what it calls %s", (outcome) => {
    expect(expected("Vi bokar möten.", [asked("Vi byter skrivare.", outcome)])).toEqual([
      ["Vi bokar möten.", undefined],
    ]);
  });

  test("is once what its plan takes up again, in the plan's words", () => {
    const open = asked("Vi ska även boka första möten med de privata vårdgivarna.", "partly");
    expect(
      expected("I maj bokar vi de sista mötena med privata vårdgivare. Vi byter skrivare.", [open]),
    ).toEqual([
      ["I maj bokar vi de sista mötena med privata vårdgivare.", open.planned],
      ["Vi byter skrivare.", undefined],
    ]);
  });

  test("is taken along without an answer only where the plan repeats it", () => {
    const items = [asked("Vi byter skrivare."), asked("Vi målar om.")];
    expect(expected("Vi byter skrivare.", items)).toEqual([["Vi byter skrivare.", "Vi byter skrivare."]]);
  });

  test.each([
    ["Vi fortsätter att samla in underlag för scheman.", "Vi fortsätter att utbilda superanvändare."],
    ["Vi bokar möten med kommunerna om avtal.", "Vi bokar möten med klinikerna om flöden."],
    [
      "Vi fortsätter att testa integrationer mot ekonomisystemet.",
      "Vi fortsätter att testa skrivare på akuten.",
    ],
    ["Vi testar fler skrivare på akuten.", "Vi byter skrivare i Öjebyn."],
  ])("is two things where two are about different things: %s, %s", (planned, plan) => {
    expect(expected(plan, [asked(planned, "ongoing")])).toHaveLength(2);
  });
});

describe("items", () => {
  test("in the same words are pairs, the first with the first, whatever their marks and capitals", () => {
    expect(
      pairSame(["vi bokar möten", "Vi byter.", "Vi bokar möten!"], ["Vi bokar möten.", "Vi bokar ”möten”"]),
    ).toEqual([0, undefined, 1]);
  });

  test("in the same words are pairs before items in like ones", () => {
    const same = "Vi bokar möten med alla vårdgivare i Åmål.";
    expect(pairAlike(["Vi bokar möten med alla vårdgivare i Öjebyn.", same], [same], "sv")).toEqual([
      undefined,
      0,
    ]);
  });

  test("by the thousands are paired only where their words are the same", () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `punkt ${index}`);
    expect(pairAlike(items, [...items].reverse(), "sv")[0]).toBe(19_999);
    const [one, like] = ["Vi byter skrivare på akuten i Åmål.", "Vi byter skrivarna på akuten i Åmål."];
    expect(pairAlike([one], [like], "sv")).toEqual([0]);
    expect(pairAlike([one], [like, ...items], "sv")).toEqual([undefined]);
  });
});
