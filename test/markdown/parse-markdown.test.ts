import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { imagesIn } from "../../src/markdown/find-images.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { allInlines, type Block, plainParagraphs, type Words } from "../../src/markdown/tree.ts";

function wordsIn(blocks: readonly Block[]): Words[] {
  return allInlines(blocks).filter((inline) => inline.kind === "words");
}

/** The words whose place in the source holds other text. An entity is allowed to differ. */
function misplaced(text: string): Words[] {
  return wordsIn(parseMarkdown(text).blocks).filter(({ text: read, start, end }) => {
    const written = text.slice(start, end);
    return written.length === read.length ? written.replaceAll("\n", " ") !== read : !written.startsWith("&");
  });
}

describe("a text", () => {
  test("keeps a lone # and an indented line as words", () => {
    const { blocks, unsupported } = parseMarkdown("Punkt #3 är klar.\n\n    Indragen rad.\n");
    expect(plainParagraphs(blocks)).toEqual(["Punkt #3 är klar.", "Indragen rad."]);
    expect(unsupported).toEqual([]);
  });

  test("keeps HTML, reference definitions and address text as they were typed", () => {
    const text = "<b>Viktigt</b> & mer\n\n[ref]: https://example.se\n\n<https://example.se/å%20b>";
    expect(plainParagraphs(parseMarkdown(text).blocks)).toEqual([
      "<b>Viktigt</b> & mer",
      "[ref]: https://example.se",
      "https://example.se/å%20b",
    ]);
  });

  test("has lists with their first number, nested ones inside their item", () => {
    const [list] = parseMarkdown("3. tre\n   - inre\n4. fyra\n").blocks;
    expect(list).toMatchObject({ kind: "list", start: 3 });
    expect(list?.kind === "list" && list.items[0]?.[1]).toMatchObject({ kind: "list", start: undefined });
  });

  test("keeps the alignment of table columns where it says one", () => {
    const [table] = parseMarkdown("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n").blocks;
    expect(table).toMatchObject({ kind: "table", alignments: [undefined, "left", "center", "right"] });
  });

  test("shows images, each with its file, its text and its place", () => {
    const text = 'se ![*karta* över\nsöder](bilder/karta%20s\u00F6der.png "titel") här';
    const [image] = imagesIn(parseMarkdown(text).blocks);
    expect(image).toMatchObject({ source: "bilder/karta söder.png", alt: "karta över söder" });
    expect(text.slice(image?.start, image?.end)).toBe(text.slice(3, -4));
  });

  test("shows links, each with its address and its place, also where they have no words", () => {
    const text = "se [här](https://a.se), <b@b.se> och\n\n- [](https://c.se 'titel')\n";
    const links = allInlines(parseMarkdown(text).blocks).filter((inline) => inline.kind === "link");
    expect(links.map(({ address, start, end }) => `${address} ${text.slice(start, end)}`)).toEqual([
      "https://a.se [här](https://a.se)",
      "mailto:b@b.se <b@b.se>",
      "https://c.se [](https://c.se 'titel')",
    ]);
  });

  test("links only to the web and to e-mail addresses", () => {
    const text = "[a](https://a.se) [b](mailto:b@b.se) [c](javascript:x) [d](fil.docx)";
    const { blocks, unsupported } = parseMarkdown(text);
    const links =
      blocks[0]?.kind === "paragraph" ? blocks[0].inlines.filter(({ kind }) => kind === "link") : [];
    expect(links.map((link) => link.kind === "link" && link.address)).toEqual([
      "https://a.se",
      "mailto:b@b.se",
    ]);
    expect(unsupported.map(({ markup, start, end }) => [markup, text.slice(start, end)])).toEqual([
      ["link", "[c](javascript:x)"],
      ["link", "[d](fil.docx)"],
    ]);
  });

  test.each([
    ["# Rubrik", "heading", "# Rubrik"],
    ["Rubrik\n===", "heading", "Rubrik\n==="],
    ["före\n\n---\n\nefter", "rule", "---"],
    ["```\nkod\n```", "code", "```\nkod\n```"],
    ["en `bit kod` här", "code", "`bit kod`"],
  ])("%j has what no report has a place for, and where", (text, markup, quoted) => {
    const [found] = parseMarkdown(text).unsupported;
    expect(found?.markup).toBe(markup);
    expect(text.slice(found?.start, found?.end)).toBe(quoted);
  });

  test.each([
    'Hej *du* och **ni** [länk](https://x.se "titel du") du &amp; \\* slut',
    "- a\n- b\n\n  b2\n  c **d**\n",
    "> citat *e*\n> rad två\n",
    "| a | b b |\n|---|---|\n| **1** | a \\| c |\n",
    "rad ett  \nrad två\\\nrad tre\n   rad fyra",
    "<a@b.se> [b](<https://b.se/(x)>) b `k` b",
  ])("knows where each of its words stands: %j", (text) => {
    expect(misplaced(text)).toEqual([]);
  });

  const mark = fc.constantFrom(
    "*",
    "**",
    "_",
    "[",
    "](https://a.se)",
    "![",
    "](b.png)",
    "`",
    "\\",
    "&amp;",
    "<a@b.se>",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "  \n",
    "|",
    " ",
    "å",
    "ord",
    "x y",
    "#",
    "---",
  );
  const anyMarkdown = fc.array(mark, { maxLength: 30 }).map((parts) => parts.join(""));

  test("of any kind keeps its words in their order, each where it says it is", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        expect(misplaced(text)).toEqual([]);
        const kept = plainParagraphs(parseMarkdown(text).blocks).join(" ");
        const words = (all: string): string[] => all.match(/ord|å/g) ?? [];
        expect(words(kept)).toEqual(words(text));
      }),
      { numRuns: 1000 },
    );
  });
});

test("every word of a text is in the tree, in an address, a list's number, or refused", () => {
  const pieces = fc.constantFrom(
    "ord",
    "å",
    "7",
    " ",
    "**",
    "*",
    "[ord](https://a.se)",
    "[",
    "](https://a.se)",
    '](https://a.se "titel")',
    "![bild](k.png)",
    "<a@b.se>",
    "&amp;",
    "&aring;",
    "\\*",
    "\\\n",
    "`",
    "~~~\n",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "3) ",
    "> ",
    "    ",
    "# ",
    "---\n",
    "| ",
    "|---|---|\n",
    "| ord | å |\n|---|---|\n| 7 | ord |\n",
    "[ord]: https://a.se\n",
    "<b>",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (made) => {
      const text = made.join("");
      const { blocks, unsupported } = parseMarkdown(text);
      const unread = [...text];
      for (const { start, end } of [...wordsIn(blocks), ...imagesIn(blocks), ...unsupported])
        unread.fill(" ", start, end);
      const lost = unread
        .join("")
        .replace(/\]\([^()\s]*(?:\s[^()]*)?\)/g, "")
        .replace(/^[\s>*-]*(?:\d+[.)][\s>*-]*)*/gm, "");
      expect(lost).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 3000 },
  );
});
