import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseBaseHashes } from "../../src/document/base-hashes.ts";
import { heading, textOf } from "../../src/document/document.ts";
import { keyOf } from "../../src/document/units.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { EntryPictures } from "../../src/intake/entry-pictures.ts";
import { clampLevels } from "../../src/intake/nest-units.ts";
import { readUnits } from "../../src/intake/read-units.ts";
import { splitReport } from "../../src/intake/split-report.ts";
import { type TakenField, takeField } from "../../src/intake/take-field.ts";
import { tidyUnits } from "../../src/intake/tidy-units.ts";
import { readWrittenText } from "../../src/intake/written-units.ts";
import { anyMarkdown, blocksOf, sampleImage } from "../support/any-markdown.ts";
import { documentOf } from "../support/make-document.ts";
import { p, r, readBody, required } from "../support/read-body.ts";
import { wordify } from "../support/wordify.ts";
import "../support/seed.ts";

const images = new Map([[sampleImage.path, sampleImage]]);

/** What comes back of a text that was compiled, and in Word changed to another one. */
async function comeBack(compiled: string, changed: string, save: (bytes: Uint8Array) => Uint8Array) {
  const documentWith = (text: string) =>
    documentOf([heading(3, "Planering", "soki.plan"), ...blocksOf(text), heading(2, "Nästa", "nästa")]);
  const sent = required(readDocx(await writeDocx(documentWith(compiled))));
  const read = required(readDocx(save(await writeDocx(documentWith(changed)))));
  const pictures = new EntryPictures("soki", images, () => false);
  const section = splitReport(read, [
    { anchor: "soki.plan", text: "Planering" },
    { anchor: "nästa", text: "Nästa" },
  ]).find(({ anchor }) => anchor === "soki.plan");
  const base = parseBaseHashes(sent.properties)?.get("soki.plan")?.slice(1);
  return {
    base,
    pictures,
    returned: readUnits(section?.blocks ?? [], read, "sv", (picture) => pictures.read(picture)),
  };
}

const asItIs = (bytes: Uint8Array): Uint8Array => bytes;

async function take(
  present: string,
  compiled: string,
  changed: string,
  save = asItIs,
): Promise<TakenField & { readonly wanted: readonly string[] }> {
  const versions = await comeBack(compiled, changed, save);
  const wanted = clampLevels(tidyUnits(versions.returned.map(({ unit }) => unit)).map(({ unit }) => unit));
  return { ...takeField({ present, ...versions }), wanted: wanted.map(keyOf) };
}

function keysOf(text: string): string[] {
  return readWrittenText(text, images).units.map(({ key }) => key);
}

test("what was compiled and not changed comes back unchanged, also after Word saved it", async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, fc.constantFrom(asItIs, wordify), async (text, save) => {
      const { state, value, conflicts } = await take(text, text, text, save);
      expect({ state, value, conflicts }).toEqual({ state: "unchanged", value: undefined, conflicts: [] });
    }),
    { numRuns: 60 },
  );
});

test("what was changed in Word into another text is that text in Markdown", async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, anyMarkdown, async (text, changed) => {
      const { value, conflicts, wanted } = await take(text, text, changed);
      fc.pre(wanted.length > 0);
      expect(conflicts).toEqual([]);
      expect(keysOf(value ?? text)).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

test("an entry that was changed meanwhile keeps its text where nobody changed it in Word", async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, anyMarkdown, async (text, present) => {
      const { value, conflicts } = await take(present, text, text);
      expect({ value, conflicts }).toEqual({ value: undefined, conflicts: [] });
    }),
    { numRuns: 40 },
  );
});

const threeParagraphs = "Första stycket\när på två rader.\n\n- a\n- b\n\nSista stycket, i *kursiv*.\n";

test.each([
  ["a word", "- b", "- bb", threeParagraphs.replace("- b", "- bb")],
  ["an item", "- b\n", "- b\n- c\n", threeParagraphs.replace("- b\n", "- b\n- c\n")],
  ["an item less", "- a\n", "", threeParagraphs.replace("- a\n", "")],
  [
    "a paragraph",
    "\n\nSista",
    "\n\nNytt.\n\nSista",
    threeParagraphs.replace("\n\nSista", "\n\nNytt.\n\nSista"),
  ],
  [
    "a paragraph less",
    "\n\nSista stycket, i *kursiv*.",
    "",
    "Första stycket\när på två rader.\n\n- a\n- b\n",
  ],
  ["all", threeParagraphs, "Annat.", "Annat.\n"],
])("only the lines of what was changed differ: %s", async (_, from, to, expected) => {
  const { state, value } = await take(threeParagraphs, threeParagraphs, threeParagraphs.replace(from, to));
  expect({ state, value }).toEqual({ state: "written", value: expected });
});

test.each([
  ["base = returned", "Ett.\n\nTvå, ändrat.", "Ett.\n\nTvå.", "unchanged", undefined],
  ["present = base", "Ett.\n\nTvå.", "Ett.\n\nTvå, i Word.", "written", "Ett.\n\nTvå, i Word."],
  ["present = returned", "Ett.\n\nTvå, lika.", "Ett.\n\nTvå, lika.", "unchanged", undefined],
  [
    "each its own paragraph",
    "Ett, ändrat.\n\nTvå.",
    "Ett.\n\nTvå, i Word.",
    "merged",
    "Ett, ändrat.\n\nTvå, i Word.",
  ],
  ["both the same paragraph", "Ett.\n\nTvå, ändrat.", "Ett.\n\nTvå, i Word.", "conflict", undefined],
  ["one removes what the other changes", "Ett.\n\nTvå, ändrat.", "Ett.", "conflict", undefined],
])("three versions: %s", async (_, present, changed, state, value) => {
  const taken = await take(present, "Ett.\n\nTvå.", changed);
  expect([taken.state, taken.value]).toEqual([state, value]);
});

test("without a base, what differs is a conflict, and a text that nobody has written is no one's", async () => {
  const { returned, pictures } = await comeBack("Ett.", "Två.", asItIs);
  const versions = { returned, pictures, base: undefined };
  expect(takeField({ ...versions, present: "Ett." }).state).toBe("conflict");
  expect(takeField({ ...versions, present: "Skriv här vad som har hänt." }).value).toBe("Två.\n");
  expect(takeField({ ...versions, present: undefined }).value).toBe("Två.\n");
});

test.each(["Se bilaga A:[1] om allt.", "Prioritet A:** gäller.", "Allt ligger i C:/mapp prov*2 nu."])(
  "signs after what looks like a drive come back as they are: %s",
  async (typed) => {
    const versions = await comeBack("Ett.", "Två.", asItIs);
    const { value } = takeField({ ...versions, present: "Ett.", returned: unitsOf(typed) });
    const [block] = blocksOf(value ?? "");
    expect(block?.role === "paragraph" && textOf(block.inlines)).toBe(typed);
  },
);

/** Words as somebody types them in Word, where no sign is markup. */
function unitsOf(typed: string) {
  const read = readBody(p(r(typed)));
  return readUnits(read.blocks, read, "sv", () => undefined);
}

test("quotation marks and dashes alone are no change, and are counted", async () => {
  const { state, typography } = await take('"Ett" - två.', '"Ett" - två.', "”Ett” – två.");
  expect([state, typography]).toEqual(["unchanged", 1]);
});

test("a picture that the text has keeps its name, and a new one gets the next", async () => {
  const versions = await comeBack("Ett.", "Ett.\n\n![Ny bild](a%20b.png)", asItIs);
  const known = takeField({ present: "Ett.", ...versions });
  expect(known.value).toBe("Ett.\n\n![Ny bild](a%20b.png)");
  const pictures = new EntryPictures("soki", new Map(), (name) => name === "soki-bild-1.png");
  expect(takeField({ present: "Ett.", ...versions, pictures }).value).toBe(
    "Ett.\n\n![Ny bild](soki-bild-2.png)",
  );
  expect(pictures.added.map(({ name }) => name)).toEqual(["soki-bild-2.png"]);
});
