import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { changeProgramme, diagnosticsIn, entry, foundBy } from "../support/diagnostics.ts";

const march = "reports/2023-03/soki.yaml";
const april = "reports/2023-04/soki.yaml";

/** The rules about how a text reads as a whole. */
const codes = ["text/placeholder", "text/copied", "text/link-and-image", "text/readability"] as const;

const pieces = [
  ..."Vi har gått igenom alla flöden med klinikerna i Åmål under mars 2023".split(" "),
  ...[
    ". ",
    "! ",
    ", ",
    "… ",
    " – ",
    ": ",
    "\n",
    "\n\n",
    "\n\n- ",
    "\n\n1. ",
    "\n\n> ",
    "\n\n| a |\n|---|\n| ",
    " |",
  ],
  ...[
    "**",
    "*",
    "_",
    "`",
    "[",
    "]",
    "(",
    ")",
    "](https://a.se)",
    "![",
    "](karta.png)",
    "[här](https://b.se)",
  ],
  ...[
    "https://c.se/å",
    "www.d.se.",
    "<https://e.se>",
    "<f@g.se>",
    "h@i.se",
    "j.se/k",
    "”",
    '"',
    "\\",
    "&amp;",
    "#",
  ],
  ...["ö".normalize("NFD"), "😀", "TODO", "–", "(", "a".repeat(200), "Skriv här", " "],
];

const anyText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 120 })
  .map((parts) => `Vi ${parts.join(" ")}`);

describe("on any text, in both languages,", () => {
  test("each diagnostic lies in the file, and covers the words that it shows", () => {
    const anyEntry = fc.record({ summary: anyText, plan: anyText });
    const swedish = changeProgramme((text) => text);
    const programmes = fc.constantFrom(swedish, `language: en\n${swedish}`);
    fc.assert(
      fc.property(anyEntry, anyEntry, fc.boolean(), programmes, (before, after, isSame, programme) => {
        const { diagnostics, sources } = diagnosticsIn({
          "reports/programme.yaml": programme,
          [march]: entry("soki", { ...(isSame ? after : before), period: "2023-03" }),
          [april]: entry("soki", after),
        });
        for (const found of diagnostics) {
          if (!codes.some((code) => code === found.code)) continue;
          const source = sources.get(found.file) ?? "";
          const { start, end } = found.range ?? { start: -1, end: -1 };
          expect(0 <= start && start < end && end <= source.length).toBe(true);
          const words = source.slice(start, end);
          expect(words).toBe(words.trim());
          if (found.code === "text/link-and-image" && found.params.problem === "address")
            expect(words).toBe(found.params.shown);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("one that is handed in again is an error, unless it is short or left from the template", () => {
    fc.assert(
      fc.property(anyText, (summary) => {
        const again = foundBy("text/copied", {
          [march]: entry("soki", { summary, plan: "Klart.", period: "2023-03" }),
          [april]: entry("soki", { summary }),
        });
        expect(again.filter((found) => found.startsWith("warning"))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test("a text that is as long as it may be is read, in both months", () => {
  const summary = "[här](https://a.se) ord www.b.se. ".repeat(1400);
  const { diagnostics } = diagnosticsIn({
    [march]: entry("soki", { summary, period: "2023-03" }),
    [april]: entry("soki", { summary: `${summary} Nytt.` }),
  });
  expect(diagnostics.map(({ code }) => code)).toContain("file/many-problems");
});
