import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { type Block, heading, type Inline, paragraph, words } from "../../src/document/document.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { printMarkdown } from "../../src/print/print-markdown.ts";
import { anyMarkdown, blocksOf, sampleImage } from "../support/any-markdown.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";
import { documentOf } from "../support/make-document.ts";
import { wordsOf, wordsOfBlocks } from "../support/words.ts";

function print(blocks: readonly Block[]): string {
  return printMarkdown(documentOf(blocks), ({ path }) => path);
}

/** Parses a text and prints it again, without the line end at the end. */
function reprint(text: string): string {
  return print(blocksOf(text)).slice(0, -1);
}

describe("a document becomes", () => {
  test("a title and headings, each level below it", () => {
    const blocks: Block[] = [
      { role: "title", text: "Lägesrapport mars 2023" },
      heading(1, "Läge", "lage"),
      heading(2, "Teknik", "teknik"),
      heading(6, "Djup", "djup"),
    ];
    expect(print(blocks)).toBe("# Lägesrapport mars 2023\n\n## Läge\n\n### Teknik\n\n###### Djup\n");
  });

  test.each([
    ["paragraphs on a line each", "Ett\ntvå.\n\nTre.", "Ett två.\n\nTre."],
    ["emphasis", "_a_, __b__ och ***c***", "_a_, **b** och _**c**_"],
    ["emphasis within a word", "o**för**ändrat, **för**ändrat", "o**för**ändrat, **för**ändrat"],
    ["emphasis with its spaces outside", "*a* och *&#32;b&#32;*", "_a_ och _b_"],
    ["line breaks", "rad ett  \nrad två", "rad ett\\\nrad två"],
    [
      "links",
      "[Vårdskiftet](https://a.se/b_(c)?d=1&copy;)",
      "[Vårdskiftet](https://a.se/b_\\(c\\)?d=1%C2%A9)",
    ],
    ["addresses", "<https://a.se> <a@b.se>", "<https://a.se> <a@b.se>"],
    ["images", "![Karta *över* Åmål](a%20b.png)", "![Karta över Åmål](a%20b.png)"],
    ["bullets", "* a\n* b\n    * c\n", "- a\n- b\n  - c"],
    ["numbers", "9) a\n9) b\n", "9. a\n10. b"],
    ["numbers below a text", "- a\n\n  3. b\n", "- a\n\n  3. b"],
    ["items of several paragraphs", "1. a\n\n   b\n2. c\n", "1. a\n\n   b\n\n2. c"],
    ["lists one after the other", "- a\n* b\n- c\n\n1. d\n1) e\n", "- a\n\n* b\n\n- c\n\n1. d\n\n1) e"],
    ["quotations", "> a\n>\n> - b\n\n\n> c", "> a\n>\n> - b\n\n> c"],
    [
      "tables",
      "| Ort | Antal |\n|:--|--:|\n| Åmål \\| Säffle | **3** |\n| Öckerö |",
      "| Ort | Antal |\n| :--- | ---: |\n| Åmål \\| Säffle | **3** |\n| Öckerö |  |",
    ],
    ["a table in a list", "- a\n\n  | b |\n  |---|\n  | c |\n", "- a\n\n  | b |\n  | --- |\n  | c |"],
  ])("%s", (_, text, expected) => {
    expect(reprint(text)).toBe(expected);
  });

  test("words alone where a text leads to a section, or is of another language", () => {
    const link: Inline = { role: "link", address: "#teknik", children: [words("Teknik_")] };
    expect(print([paragraph(words("Se "), link, words("proof", "en"), words("_of"))])).toBe(
      "Se Teknik_proof_of\n",
    );
  });

  test("a quotation for each notice", () => {
    const inlines: Inline[] = [{ role: "strong", children: [words("Saknas:")] }, words(" planen.")];
    expect(print([{ role: "notice", inlines }])).toBe("> **Saknas:** planen.\n");
  });
});

describe("words that look like markup", () => {
  test.each([
    ["# ett", "\\# ett"],
    ["#ett", "#ett"],
    ["1. ett", "1\\. ett"],
    ["12) ett", "12\\) ett"],
    ["1.5 miljoner", "1.5 miljoner"],
    ["- ett", "\\- ett"],
    ["-5 grader", "-5 grader"],
    ["+ ett", "\\+ ett"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["> ett", "\\> ett"],
    ["a * b _c_ d_e", "a \\* b \\_c\\_ d_e"],
    ["[1] & [a]: b", "\\[1\\] & \\[a\\]: b"],
    ["<b>, 3 < 4 & AT&T; &amp;", "\\<b>, 3 < 4 & AT\\&T; \\&amp;"],
    ["`a` ~~b~~ c|d \\", "\\`a\\` \\~\\~b\\~\\~ c\\|d \\\\"],
    ["tre\u202Efyra\u2028fem", "tre&#x202E;fyra&#x2028;fem"],
    ["\u00A0ett\u00A0", "&#xA0;ett&#xA0;"],
    ["10\u00A0%", "10\u00A0%"],
  ])("%j are written %j", (text, expected) => {
    expect(print([paragraph(words(text))])).toBe(`${expected}\n`);
  });

  test("are no markup at the start of a line after a line break", () => {
    expect(print([paragraph(words("ett"), { role: "break" }, words("- två"))])).toBe("ett\\\n\\- två\n");
  });

  test("are no markup in a heading, nor signs at its end", () => {
    expect(print([heading(1, "Språket C #", "c")])).toBe("## Språket C \\#\n");
    expect(print([heading(1, "1. *Läge* [x]", "lage")])).toBe("## 1. \\*Läge\\* \\[x\\]\n");
  });

  test("make no image of a link", () => {
    const link: Inline = { role: "link", address: "https://a.se", children: [words("här")] };
    expect(print([paragraph(words("Se!"), link)])).toBe("Se\\![här](https://a.se)\n");
  });
});

describe("emphasis between letters and marks", () => {
  const strong = (...children: Inline[]): Inline => ({ role: "strong", children });
  const emphasis = (...children: Inline[]): Inline => ({ role: "emphasis", children });

  test.each<[string, Inline[], string]>([
    [
      "a mark inside, a letter outside",
      [words("å"), strong(words("”x”")), words("b")],
      "&#xE5;**”x”**&#x62;",
    ],
    ["two kinds that meet", [emphasis(words("a")), strong(words("b"))], "_a_**b**"],
    ["one within the other", [strong(emphasis(words("a")))], "**_a_**"],
    [
      "two kinds that meet within a word",
      [words("x"), emphasis(words("a")), strong(words("b")), words("y")],
      "&#x78;_a_**b**y",
    ],
    [
      "a letter alone between them",
      [strong(words("”a”")), words("x"), strong(words("”b”"))],
      "**”a”**&#x78;**”b”**",
    ],
  ])("%s", (_, inlines, expected) => {
    expect(print([paragraph(...inlines)])).toBe(`${expected}\n`);
  });
});

test("images are pointed to where they lie, by names of any letters", () => {
  const image: Inline = { role: "image", image: sampleImage, alt: "Karta [1]" };
  const printed = printMarkdown(documentOf([paragraph(image)]), () => "../bilder/mars (2)/söder #1.png");
  expect(printed).toBe("![Karta \\[1\\]](../bilder/mars%20\\(2\\)/s%C3%B6der%20%231.png)\n");
});

/** Returns blocks without differences that readers do not see: the number of spaces, and spaces at the edges of a line. */
function comparable(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.role) {
      case "paragraph":
      case "notice":
        return [block.role, lineOf(block.inlines)];
      case "list":
        return ["list", block.start, block.items.map(comparable)];
      case "quote":
        return ["quote", comparable(block.blocks)];
      case "table":
        return ["table", block.alignments, [block.header, ...block.rows].map((row) => row.map(lineOf))];
      default:
        return block;
    }
  });
}

function lineOf(inlines: readonly Inline[]): string {
  return signsOf(inlines)
    .replace(/[ \t\n]+/g, " ")
    .replace(/ ?⏎ ?/g, "⏎")
    .replace(/^ | ?⏎*$/g, "");
}

function signsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.role === "words" || inline.role === "choice" || inline.role === "status") return inline.text;
      if (inline.role === "break") return "⏎";
      if (inline.role === "image") return `⟦image ${inline.image.path} ${inline.alt}⟧`;
      const address = inline.role === "link" ? inline.address : "";
      return `⟦${inline.role} ${address}⟧${signsOf(inline.children)}⟦/${inline.role}⟧`;
    })
    .join("");
}

/** Returns the words that another Markdown parser finds. */
function readWords(reader: InstanceType<typeof MarkdownIt>, text: string): string {
  const inline = (tokens: readonly Token[]): string =>
    tokens
      .map(({ type, content, children }) =>
        type === "image" ? inline(children ?? []) : type.endsWith("break") ? " " : content,
      )
      .join("");
  return reader
    .parse(text, {})
    .map(({ content, children }) => (children ? inline(children) : content))
    .join(" ");
}

describe("whatever a text holds", () => {
  test("read again, its Markdown has the same parts and words, and nothing that a report may not hold", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const blocks = blocksOf(text);
        const printed = print(blocks);
        expect(parseMarkdown(printed).unsupported).toEqual([]);
        expect(comparable(blocksOf(printed))).toEqual(comparable(blocks));
      }),
      { numRuns: 3000 },
    );
  });

  test("another reader of CommonMark, with HTML, finds the same words", () => {
    const reader = new MarkdownIt("commonmark", { html: true }).enable(["table", "strikethrough"]);
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const blocks = blocksOf(text);
        expect(wordsOf(readWords(reader, print(blocks)))).toEqual(wordsOfBlocks(blocks));
      }),
      { numRuns: 1000 },
    );
  });

  test("a long text of one sign is printed without delay", () => {
    for (const sign of ["_", "|", "<", "&", "&a", "#", " ", "\\", "å", "_å"]) {
      const printed = expectToEnd(() => print([paragraph(words(repeatLong(sign)))]));
      expect(printed.length).toBeGreaterThan(1);
    }
  });

  test("a hundred thousand line breaks, emphases and lists are printed without delay", () => {
    const many = <T>(item: T): T[] => new Array(100_000).fill(item);
    const item = [paragraph(words("a"))];
    expect(print([paragraph(...many<Inline>({ role: "break" }), words("a"))])).toHaveLength(200_002);
    expect(print([paragraph(words("a"), ...many<Inline>({ role: "break" }))])).toBe("a\n");
    const bold: Inline = { role: "strong", children: [words("”x”")] };
    expect(print([{ role: "paragraph", inlines: many([bold, words("a")]).flat() }])).toMatch(
      /^\*\*”x”\*\*&#x61;\*\*”x”/,
    );
    expect(print(many<Block>({ role: "list", start: undefined, items: [item] }))).toMatch(
      /^- a\n\n\* a\n\n- a/,
    );
  });
});
