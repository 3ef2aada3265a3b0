import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { diagnose, sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { createPaint } from "../../src/diagnostics/paint.ts";
import { LineIndex } from "../../src/diagnostics/position.ts";
import { diagnosticWords } from "../../src/messages/sv/diagnostics.ts";

function format(text: string, start: number, end: number, width = 80, hasColour = false): string {
  const found = diagnose("yaml/syntax", {}, { file: "a.yaml", range: { start, end } });
  return formatText([found], {
    sources: new Map([["a.yaml", text]]),
    words: diagnosticWords,
    paint: createPaint(hasColour),
    width,
    showPath: (file) => file,
  });
}

describe("a diagnostic in text form", () => {
  test("has its place, severity, code, sentence, source line, underline and hint", () => {
    expect(format("rad ett\nrad två är fel\n", 16, 18).split("\n").slice(0, 4)).toEqual([
      "a.yaml:2:9 fel yaml/syntax",
      "  Raden går inte att tolka.",
      "    2 | rad två är fel",
      "      |         ^^",
    ]);
  });

  test("has no colour unless it is asked for", () => {
    const esc = String.fromCharCode(27);
    expect(format("abc", 0, 1)).not.toContain(esc);
    expect(format("abc", 0, 1, 80, true)).toContain(`${esc}[31m`);
  });

  test("shows of a long line the part around the place, marked where it goes on", () => {
    const lines = format(`${"a".repeat(300)}FEL${"b".repeat(300)}`, 300, 303).split("\n");
    expect(lines[2]).toMatch(/^ {4}1 \| …a+FELb+…$/);
    expect(lines[3]?.indexOf("^^^")).toBe(lines[2]?.indexOf("FEL"));
  });

  test("fits the terminal and underlines the place, wherever in a line of any length it is", () => {
    const anyCase = fc.record({
      before: fc.integer({ min: 0, max: 400 }),
      length: fc.integer({ min: 1, max: 200 }),
      after: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 40, max: 120 }),
    });
    fc.assert(
      fc.property(anyCase, ({ before, length, after, width }) => {
        const text = "a".repeat(before) + "X".repeat(length) + "b".repeat(after);
        const [, , source = "", mark = ""] = format(text, before, before + length, width).split("\n");
        expect(source.length).toBeLessThanOrEqual(width);
        expect(mark.length).toBeLessThanOrEqual(width);
        expect(source.charAt(mark.indexOf("^"))).toBe("X");
      }),
    );
  });

  test("underlines the right columns after tabs, wide characters and letters with combining accents", () => {
    for (const before of ["\tå\t", "漢字", "👩‍⚕️ ", "a\u030Ao\u0308"]) {
      const [, , source = "", mark = ""] = format(
        `${before}FEL och mer`,
        before.length,
        before.length + 3,
      ).split("\n");
      const shown = source.slice(0, source.indexOf("FEL"));
      expect(stringWidth(shown)).toBe(mark.indexOf("^"));
      expect(mark.trimEnd().endsWith(" ^^^")).toBe(true);
    }
  });

  test("never cuts a character in two, and stays within the terminal with wide ones", () => {
    const text = `${"👩‍⚕️".repeat(60)}FEL${"漢".repeat(60)}`;
    const start = text.indexOf("FEL");
    const [, , source = ""] = format(text, start, start + 3, 60).split("\n");
    expect(stringWidth(source)).toBeLessThanOrEqual(60);
    expect(source).not.toMatch(/\p{Cs}|\uFFFD/u);
  });

  test("costs no more for a line of two megabytes", () => {
    const text = `${"a".repeat(1_000_000)}FEL${"b".repeat(1_000_000)}`;
    expect(format(text, 1_000_000, 1_000_003).length).toBeLessThan(500);
  });

  test("shows control characters and changes of writing direction as a sign, never raw", () => {
    const shown = format("a\u001B[31m\u202Eb\u0007c", 0, 1);
    expect(shown).toContain("a\uFFFD[31m\uFFFDb\uFFFDc");
  });
});

test("diagnostics come in the order of files and places, whatever order they were found in", () => {
  const place = (file: string, start: number) =>
    diagnose("yaml/syntax", {}, { file, range: { start, end: start + 1 } });
  const sorted = [place("a", 1), place("a", 20), place("b", 3)];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: 3 }), (shuffled) => {
      expect(sortDiagnostics(shuffled)).toEqual(sorted);
    }),
  );
});

test("a line index agrees with counting line by line", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "å", "\n", "\r\n") }), fc.nat(), (text, at) => {
      const offset = Math.min(at, text.length);
      const before = text.slice(0, offset).split("\n");
      const position = new LineIndex(text).positionAt(offset);
      expect(position).toEqual({ line: before.length, column: (before.at(-1) ?? "").length + 1 });
      expect(new LineIndex(text).lineText(position.line)).toBe(
        text.split("\n")[position.line - 1]?.replace(/\r$/, ""),
      );
    }),
  );
});
