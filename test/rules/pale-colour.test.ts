import { describe, expect, test } from "@jest/globals";
import { changeProgramme, diagnosticsIn } from "../support/diagnostics.ts";

const file = "reports/programme.yaml";

function palesIn(layout: string) {
  const { diagnostics, sources } = diagnosticsIn({ [file]: changeProgramme((text) => `${text}${layout}`) });
  return diagnostics
    .filter(({ code }) => code === "report/pale-colour")
    .map(({ range, params }) => ({
      words: sources.get(file)?.slice(range?.start, range?.end),
      ...params,
    }));
}

describe("the document's colours", () => {
  test("must be readable on white: another is named, as dark as it must be", () => {
    expect(palesIn('layout:\n  colours:\n    accent: "#9FC5E8"\n    link: "#777777"\n')).toEqual([
      { words: '"#9FC5E8"', key: "accent", colour: "#9FC5E8", contrast: 1.8, darker: "#61788E" },
      { words: '"#777777"', key: "link", colour: "#777777", contrast: 4.4, darker: "#767676" },
    ]);
  });

  test.each([
    ["a readable colour", 'layout:\n  colours:\n    accent: "#9A1B1E"\n    link: "#767676"\n'],
    ["no colours", "layout:\n  font: Arial\n"],
    ["no layout", ""],
  ])("are fine with %s", (_, layout) => {
    expect(palesIn(layout)).toEqual([]);
  });
});
