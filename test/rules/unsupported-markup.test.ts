import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  changeProgramme,
  entry,
  findingsIn,
  foundBy,
  goodSummary,
  repairedBy,
  saidBy,
} from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";

const file = "reports/2023-04/soki.yaml";

describe("Markdown that a report has no place for", () => {
  test.each(["# Rubrik", "`kod`", "[fil](fil.docx)", '[sida](https://a.se "Ord")'])(
    "is found in an entry: %s",
    (markup) => {
      const found = findingsIn({ [file]: entry("soki", { summary: `${goodSummary}\n\n${markup}` }) });
      expect(found).toEqual([{ code: "text/unsupported-markup", file, words: markup }]);
    },
  );

  test.each(["- - -", "* * *", "_ _ _", "---", "***", "- - - -"])(
    "is a line that divides, which no other rule reads as words: %s",
    (line) => {
      const found = findingsIn({
        [file]: entry("soki", { summary: `${goodSummary}\n\n${line}\n\nDet är klart.` }),
      });
      expect(found).toEqual([{ code: "text/unsupported-markup", file, words: line }]);
    },
  );

  test("leaves the second level of a list in a wiki to the rule about lists", () => {
    const summary = `${goodSummary}\n\n* Norra är klar\n** utbildning pågår\n** test pågår\n* Södra är klar`;
    const changes = { [file]: entry("soki", { summary }) };
    expect(repairedBy("text/unsupported-markup", changes, file)).toBe(entry("soki", { summary }));
    expect(repairedBy("text/list-as-text", changes, file)).toContain(
      "  * Norra är klar\n    - utbildning pågår\n    - test pågår\n  * Södra är klar\n",
    );
  });

  test.each(["1. Norra\n** utbildning\n** test", "** utbildning\n** test"])(
    "is stars at the beginning of several lines, which only the writer can mend: %j",
    (words) => {
      const changes = { [file]: entry("soki", { summary: `${goodSummary}\n\n${words}` }) };
      const found = foundBy("text/unsupported-markup", changes);
      expect(found).not.toEqual([]);
      expect(repairedBy("text/unsupported-markup", changes, file)).toBe(changes[file]);
    },
  );

  test("is found in the programme's introduction", () => {
    const programme = changeProgramme((text) => text.replace("Programmet byter", "# Programmet byter"));
    const [found] = findingsIn({ "reports/programme.yaml": programme });
    expect(found).toMatchObject({ code: "text/unsupported-markup", file: "reports/programme.yaml" });
  });

  test.each([
    "- en\n- två",
    "**fet** och *kursiv*",
    "[Vårdskiftet](https://www.vgregion.se)",
    "Punkt #3 & 10 %",
    "| a |\n|---|\n| b |",
  ])("is not %j", (markup) => {
    expect(findingsIn({ [file]: entry("soki", { summary: `${goodSummary}\n\n${markup}` }) })).toEqual([]);
  });
});

describe("the repair", () => {
  function repaired(summary: string, changes: Record<string, string | Uint8Array> = {}): string {
    const text = repairedBy(
      "text/unsupported-markup",
      { ...changes, [file]: entry("soki", { summary }) },
      file,
    );
    return text.slice(text.indexOf("summary: |\n") + 11, text.indexOf("plan:"));
  }

  test.each([
    ["**Klart:**Vi har rättat flödena.", "  **Klart:** Vi har rättat flödena.\n"],
    ["Första<br>andra", "  Första\\\n  andra\n"],
    ["- Första<br />andra", "  - Första\\\n  andra\n"],
    ["| A | B |\n| c | d |", "  | A | B |\n  | --- | --- |\n  | c | d |\n"],
    [
      "| A | B |\n| --- | --- |\n| c<br>d | e |\nEfter.",
      "  | A | B |\n  | --- | --- |\n  | c d | e |\n\n  Efter.\n",
    ],
    ["Se [planen] (https://exempel.se/en plan.pdf).", "  Se [planen](https://exempel.se/en%20plan.pdf).\n"],
    ["Skriv till [Anna](anna@exempel.se).", "  Skriv till [Anna](mailto:anna@exempel.se).\n"],
    ["Se [sidan](www.exempel.se).", "  Se [sidan](www.exempel.se).\n"],
    ["En rad <!-- Anna --> till.", "  En rad <!-- Anna --> till.\n"],
  ])("of %j", (summary, expected) => {
    expect(repaired(summary)).toBe(expected);
  });

  test("writes <…> around an image's name where such a file is there, and only there", () => {
    const text = "![Karta](karta över länet.png)";
    const image = { "reports/2023-04/karta över länet.png": makePng(40, 30) };
    expect(repaired(text, image)).toBe("  ![Karta](<karta över länet.png>)\n");
    expect(repaired(text)).toBe(`  ${text}\n`);
  });

  test("keeps Windows line ends, and leaves a text alone that is no block", () => {
    const windows = entry("soki", { summary: "| A | B |\n| c | d |" }).replaceAll("\n", "\r\n");
    expect(repairedBy("text/unsupported-markup", { [file]: windows }, file)).toContain(
      "  | A | B |\r\n  | --- | --- |\r\n  | c | d |\r\n",
    );
    const quoted = entry("soki").replace(
      /summary: \|\n.*\n/,
      'summary: "**Klart:**Vi har rättat flödena."\n',
    );
    expect(repairedBy("text/unsupported-markup", { [file]: quoted }, file)).toBe(quoted);
  });
});

test("the sentence shows the mended form", () => {
  expect(
    saidBy("text/unsupported-markup", { [file]: entry("soki", { summary: "**Klart:**Vi har rättat." }) }),
  ).toEqual([
    "Stjärnorna eller strecken skulle stå kvar i texten: den feta eller kursiva stilen tar inte slut.\n" +
      "Skriv ”**Klart:** Vi”. Ska tecknet stå kvar: skriv \\ före det.",
  ]);
});

test("no repair loses a word or a figure, whatever signs stand around them", () => {
  const pieces = fc.constantFrom(
    ...[
      "ord",
      "7",
      " ",
      "*",
      "**",
      "_",
      "__",
      "___",
      "(",
      ")",
      "[",
      "]",
      "(https://a.se)",
      "](https://a.se/x y)",
    ],
    ...[
      "{",
      "}",
      "{ord}",
      "<b>",
      "</b>",
      "<br>",
      "<i>",
      "|",
      "| ",
      "\n",
      "\n- ",
      "\n| ord | 7 |",
      "\t",
      "~~",
      "==",
    ],
    ...["![ord](a b.png)", "”", ".", ":", "'''", "%%", "½", "å"],
  );
  const wordsIn = (text: string): string[] => text.match(/ord|7|½|å/g) ?? [];
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const summary = `Vi ${parts.join("").trim()}`;
      const before = entry("soki", { summary });
      const after = repairedBy("text/unsupported-markup", { [file]: before }, file);
      expect(wordsIn(after)).toEqual(wordsIn(before));
    }),
    { numRuns: 400 },
  );
});
