import { describe, expect, test } from "@jest/globals";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, findingsIn } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";

const file = "reports/programme.yaml";

function findingsWith(layout: string) {
  return findingsIn({
    [file]: changeProgramme((text) => `${text}layout:\n${layout}`),
    "reports/mall.dotx": makeTemplate(),
    "reports/a.png": makePng(40, 20),
  });
}

describe("a programme with a template", () => {
  test.each([
    ["  font: Arial\n", "Arial"],
    ['  colours: { accent: "#1F3864" }\n', '{ accent: "#1F3864" }'],
    ["  margins: { left: 20 }\n", "{ left: 20 }"],
    ["  logo: { image: a.png, alt: Region }\n", "{ image: a.png, alt: Region }"],
  ])("says nothing of what the template decides: %s", (line, words) => {
    expect(findingsWith(`  template: mall.dotx\n${line}`)).toEqual([
      { code: "report/template-and-looks", file, words },
    ]);
  });

  test("may say what is not the template's to decide", () => {
    expect(findingsWith("  template: mall.dotx\n  toc: true\n  numberedHeadings: true\n")).toEqual([]);
  });

  test("gets a hint that says what to remove", () => {
    expect(sv.diagnostics.codes["report/template-and-looks"].sentence({ key: "colours" })).toEqual({
      message: "Mallen bestämmer redan färgerna.",
      hint: "Ta bort colours och ändra i mallen i stället, eller ta bort template.",
    });
    expect(en.diagnostics.codes["report/template-and-looks"].sentence({ key: "font" })).toEqual({
      message: "The template already decides the font.",
      hint: "Remove font and change the template instead, or remove template.",
    });
  });
});

test("a programme without a template may say all of it", () => {
  expect(findingsWith('  font: Arial\n  colours: { accent: "#1F3864" }\n  margins: { left: 20 }\n')).toEqual(
    [],
  );
});
