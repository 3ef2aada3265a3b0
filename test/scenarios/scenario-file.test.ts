import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseSections, printSections } from "../support/scenario-file.ts";

describe("a scenario file", () => {
  test("says where a text has no newline at its end", () => {
    const sections = [
      ["args", "diff\n"],
      ["stdout", "a\n\nb"],
      ["stderr", ""],
    ] as const;
    const file = "=== args\ndiff\n=== stdout (no newline at the end)\na\n\nb\n=== stderr\n";
    expect(printSections(sections)).toBe(file);
    expect([...parseSections(file)]).toEqual(sections);
  });

  test("gives back any text as it was", () => {
    const text = fc.string({ unit: fc.constantFrom("å", " ", "=", "\n", "\r\n", "\t", "\u2028") });
    fc.assert(
      fc.property(text, text, (stdout, stderr) => {
        fc.pre(!/^=== /m.test(stdout) && !/^=== /m.test(stderr));
        const sections = parseSections(printSections(Object.entries({ stdout, stderr })));
        expect(Object.fromEntries(sections)).toEqual({ stdout, stderr });
      }),
    );
  });

  test("is not written with a line that would be read as a heading", () => {
    expect(() => printSections([["stdout", "a\n=== exit\n"]])).toThrow("looks like a heading");
  });

  test("is not read where it does not begin with a heading", () => {
    expect(() => parseSections("diff\n=== exit\n0\n")).toThrow("no heading");
  });
});
