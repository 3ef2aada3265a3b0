import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { createHost } from "../../src/host/host.ts";
import { type CheckedFile, type Repair, repairFile } from "../../src/workspace/repair-file.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";

const good = `# Mitt bidrag
workstream: soki   # kommentar
period: 2023-04

summary: |
  Vi har rättat tre flöden.

  - Åmål: klart
plan: |
  Vi går igenom resten.
`;

function repair(text: string | Uint8Array): Repair {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return repairFile(bytes, checkEntry);
}

/** An entry by itself: its encoding, its YAML and its shape. */
function checkEntry(bytes: Uint8Array): CheckedFile {
  const host = createHost({ readFile: () => ({ bytes }) });
  const { diagnostics, texts } = new Snapshot(host, "/").readEntry("soki.yaml");
  return { diagnostics, text: texts.get("soki.yaml") };
}

/** The repaired file as text, or the file itself where nothing was repaired. */
function repaired(text: string): string {
  const { bytes } = repair(text);
  return bytes ? Buffer.from(bytes).toString() : text;
}

const mistakes: readonly (readonly [name: string, make: (text: string) => string])[] = [
  ["a key one letter off", (text) => text.replace("summary:", "sumary:")],
  ["a key in another case", (text) => text.replace("plan:", "Plan:")],
  ["a key in Swedish", (text) => text.replace("summary:", "Summering:")],
  ["a text without indentation", (text) => text.replace(/^ {2}(Vi har|- Åmål)/gm, "$1")],
  ["a key with two letters swapped", (text) => text.replace("period:", "peroid:")],
  ["a tab as indentation", (text) => text.replace(/^ {2}Vi har/m, "\tVi har")],
  ["a no-break space as indentation", (text) => text.replace(/^ {2}Vi går/m, "\u00A0\u00A0Vi går")],
  ["text on the line of its |", (text) => text.replace(/plan: \|(\r?\n) {2}Vi/, "plan: | Vi")],
];

describe("a repair", () => {
  test.each(mistakes)("of %s gives back the file, every other byte as it was", (_, make) => {
    expect(repaired(make(good))).toBe(good);
  });

  test.each(mistakes)("of %s keeps Windows line ends and a byte order mark", (_, make) => {
    const windows = `\uFEFF${good.replaceAll("\n", "\r\n")}`;
    expect(repaired(make(windows))).toBe(windows);
  });

  test("of several mistakes mends them one after the other", () => {
    const text = mistakes.reduce((broken, [, make]) => make(broken), good);
    expect(repaired(text)).toBe(good);
  });

  test("of a file in Windows-1252 or UTF-16 gives the same text in UTF-8", () => {
    expect(Buffer.from(repair(Buffer.from(good, "latin1")).bytes ?? []).toString()).toBe(good);
    const utf16 = Buffer.from(`\uFEFF${good}`, "utf16le");
    expect(Buffer.from(repair(utf16).bytes ?? []).toString()).toBe(good);
    expect(Buffer.from(repair(Buffer.from(utf16).swap16()).bytes ?? []).toString()).toBe(good);
  });

  test("makes a block of a text that YAML would cut, with every word of it", () => {
    const plain = good.replace("plan: |\n  Vi går igenom resten.", "plan: Punkt #3 är klar");
    expect(repaired(plain)).toBe(good.replace("Vi går igenom resten.", "Punkt #3 är klar"));
  });

  test("of words goes on where one shows another on its line, and gives up where one brings itself back", () => {
    const replace = (text: string, found: string, written: string): Diagnostic[] => {
      const start = text.indexOf(found);
      const fix = [{ range: { start, end: start + found.length }, text: written }];
      const params = { reason: "word", found, written } as const;
      return start === -1 ? [] : [diagnose("text/house-style", params, { file: "" }, { fix })];
    };
    const grow = (text: string): Diagnostic => {
      const fix = [{ range: { start: text.indexOf("x"), end: text.indexOf("x") + 1 }, text: "xx" }];
      const params = { problem: "marks", found: "x", written: "xx" } as const;
      return diagnose("text/list-as-text", params, { file: "" }, { fix });
    };
    const { bytes } = repairFile(Buffer.from("1a & x\n"), (tried) => {
      const text = Buffer.from(tried).toString();
      const chain = [
        ...replace(text, "1a", "1 b"),
        ...replace(text, " b", " c"),
        ...replace(text, "c &", "c och"),
      ];
      return { text, diagnostics: [...chain, grow(text)] };
    });
    expect(Buffer.from(bytes ?? []).toString()).toBe("1 c och x\n");
  });

  test("does nothing to a good file, to one that needs a choice, or to bytes of no encoding", () => {
    expect(repair(good).bytes).toBeUndefined();
    expect(repair(good.replace("plan:", "tankar:")).bytes).toBeUndefined();
    expect(repair(Buffer.from([0x61, 0x81, 0x8d, 0xff])).bytes).toBeUndefined();
  });

  const word = fc.string({
    unit: fc.constantFrom(..."aåäö #:-|>'\"”\t*&![]{}1\u00A0\\"),
    minLength: 1,
    maxLength: 25,
  });
  const key = fc.constantFrom(
    "summary",
    "sumary",
    "plan",
    "Plan",
    "workstream",
    "period",
    "status",
    "färg",
    "",
  );
  const gap = fc.constantFrom(
    ": ",
    ":",
    ":  ",
    ": |\n  ",
    ": |\n\t",
    ": | ",
    "\n\u00A0\u00A0",
    "\n",
    "\r\n  ",
  );
  const anyFile = fc
    .array(fc.tuple(key, gap, word), { maxLength: 6 })
    .map((parts) => parts.map(([name, between, text]) => `${name}${between}${text}\n`).join(""));

  test("of any file is done once: a second finds nothing, and no letter is lost", () => {
    const letters = (text: string): string => text.replace(/[^aåäö1]/g, "");
    fc.assert(
      fc.property(anyFile, (text) => {
        const once = repaired(text);
        expect(repaired(once)).toBe(once);
        const { repaired: diagnostics } = repair(text);
        if (diagnostics.every(({ code }) => code !== "schema/unknown-key"))
          expect(letters(once)).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });
});
