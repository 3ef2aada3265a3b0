import { describe, expect, test } from "@jest/globals";
import { suggestKey } from "../../src/schema/suggest-key.ts";
import { editDistance, nearest } from "../../src/swedish/nearest.ts";

const keys = ["workstream", "period", "summary", "plan", "status", "deviation", "milestones", "followUp"];

describe("the key that was probably meant", () => {
  test.each([
    ["sumary", "summary"],
    ["Summary", "summary"],
    ["plna", "plan"],
    ["followup", "followUp"],
    ["workstraem", "workstream"],
    ["summering", "summary"],
    ["Planering", "plan"],
    ["uppföljning", "followUp"],
    ["avvikelse", "deviation"],
    ["Uppföljning  av planen", "followUp"],
    ["planerat", "plan"],
  ])("for %s is %s", (typed, meant) => {
    expect(suggestKey(typed, keys)).toMatchObject({ key: meant });
  });

  test.each(["färg", "plantage", "x", "sommaren"])("for %s is none", (typed) => {
    expect(suggestKey(typed, keys)).toBeUndefined();
  });

  test("is another in another place", () => {
    expect(suggestKey("planerat", ["planned", "outcome"])).toEqual({ key: "planned", isCertain: true });
    expect(suggestKey("projekt", ["workstreams"])).toEqual({ key: "workstreams", isCertain: true });
  });

  test("is certain where it is a Swedish word, or one letter or only case differs", () => {
    expect(suggestKey("läge", keys)?.isCertain).toBe(true);
    expect(suggestKey("STATUS", keys)?.isCertain).toBe(true);
    expect(suggestKey("sumary", keys)?.isCertain).toBe(true);
    expect(suggestKey("workstrm", keys)?.isCertain).toBe(false);
  });

  test("is none that is there already", () => {
    expect(suggestKey("summering", ["plan"])).toBeUndefined();
  });
});

test("a swap of two letters is one edit", () => {
  expect(editDistance("plna", "plan", 2)).toBe(1);
  expect(editDistance("plan", "plan", 2)).toBe(0);
  expect(editDistance("abc", "xyz", 2)).toBe(3);
});

test("the nearest of several candidates is chosen", () => {
  expect(nearest("tekniks", ["test", "teknik", "teknisk"])).toBe("teknik");
});
