import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Block, heading, paragraph, words } from "../../src/document/document.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { anyMarkdown, blocksOf, sampleImage } from "../support/any-markdown.ts";
import { documentOf } from "../support/make-document.ts";
import { parseHtml, readReport } from "../support/read-html.ts";
import { awkward } from "../support/sample-diagnostics.ts";
import { wordsOf, wordsOfBlocks } from "../support/words.ts";

const title: Block = { role: "title", text: "Lägesrapport mars 2023" };

/** Prints blocks, and returns the HTML between the first heading and the end of the page. */
function bodyOf(blocks: readonly Block[]): string {
  const html = printHtml(documentOf([title, heading(1, "Läge", "lage"), ...blocks]));
  return /<h2 id="lage">Läge<\/h2>\n([\s\S]*)\n<\/div>\n<\/main>/.exec(html)?.[1] ?? "";
}

describe("a text becomes", () => {
  test.each([
    ["paragraphs", "Ett & <två>.\n\nTre.", "<p>Ett &amp; &lt;två&gt;.</p>\n<p>Tre.</p>"],
    ["emphasis", "*a* **b** ***c***", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>"],
    ["line breaks", "rad ett\\\nrad två", "<p>rad ett<br>rad två</p>"],
    [
      "links",
      '[läs "mer"](https://a.se/?b=1&c=2)',
      '<p><a href="https://a.se/?b=1&amp;c=2">läs &quot;mer&quot;</a></p>',
    ],
    [
      "links that show their address",
      "<https://a.se/b> <a@b.se>",
      '<p><a class="address" href="https://a.se/b">https://a.se/b</a> <a class="address" href="mailto:a@b.se">a@b.se</a></p>',
    ],
    ["bullets", "- a\n- b\n  - c\n", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"],
    ["numbers", "1. a\n2. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"],
    ["numbers from three", "3. a\n\n   b\n", '<ol start="3">\n<li><p>a</p>\n<p>b</p></li>\n</ol>'],
    ["a quotation", "> a\n>\n> - b\n", "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>"],
    [
      "a table that is named, and reached by the keyboard",
      "| Ort | Antal |\n|---|---|\n| Åmål | 3 |\n",
      '<div class="table" role="region" tabindex="0" aria-label="Tabell 1: Läge">\n<table>\n' +
        '<thead><tr><th scope="col">Ort</th><th scope="col">Antal</th></tr></thead>\n<tbody>\n' +
        '<tr><td>Åmål</td><td class="figure">3</td></tr>\n</tbody>\n</table>\n</div>',
    ],
    [
      "a table whose columns are aligned as their writer said",
      "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n",
      '<div class="table" role="region" tabindex="0" aria-label="Tabell 1: Läge">\n<table>\n' +
        '<thead><tr><th scope="col">a</th><th scope="col" class="center">b</th><th scope="col" class="right">c</th></tr></thead>\n' +
        '<tbody>\n<tr><td class="figure">1</td><td class="figure center">2</td><td class="figure right">3</td></tr>\n</tbody>\n</table>\n</div>',
    ],
    [
      "a table whose figures no line parts, and on paper it lies on its side where it is wide",
      `|${" Jan |".repeat(14)}\n|${"---|".repeat(14)}\n| vad${" | 2026-12-24".repeat(13)} |\n`,
      '<div class="table many dense wide" role="region" tabindex="0" aria-label="Tabell 1: Läge">\n<table>\n' +
        `<thead><tr>${'<th scope="col">Jan</th>'.repeat(14)}</tr></thead>\n<tbody>\n` +
        `<tr><td>vad</td>${'<td class="figure"><span class="day">2026-12-24</span></td>'.repeat(13)}</tr>\n</tbody>\n</table>\n</div>`,
    ],
    [
      "long addresses with places where a line may end",
      "Se https://exempel.se/en/mycket/lang/sida.html?a=1 och a&b.",
      "<p>Se https://<wbr>exempel.<wbr>se/<wbr>en/<wbr>mycket/<wbr>lang/<wbr>sida.<wbr>html?<wbr>a=<wbr>1 och a&amp;b.</p>",
    ],
    [
      "numbers that no line parts from what they count",
      "10 % av 1 000 kr",
      "<p>10\u00A0% av 1\u00A0000\u00A0kr</p>",
    ],
    [
      "a table whose long cells are given width",
      "| a |\n|---|\n| Den här raden är så lång att den behöver plats. |\n",
      '<div class="table" role="region" tabindex="0" aria-label="Tabell 1: Läge">\n<table>\n' +
        '<thead><tr><th scope="col">a</th></tr></thead>\n<tbody>\n' +
        '<tr><td class="prose">Den här raden är så lång att den behöver plats.</td></tr>\n</tbody>\n</table>\n</div>',
    ],
  ])("%s", (_, text, html) => {
    expect(bodyOf(blocksOf(text))).toBe(html);
  });

  test("an image within the page, as a figure where it stands alone", () => {
    const data = `data:image/png;base64,${Buffer.from(sampleImage.bytes).toString("base64")}`;
    const image = `<img src="${data}" alt="Karta &amp; &quot;väg&quot;" width="40" height="30">`;
    expect(bodyOf(blocksOf('![Karta & "väg"](a%20b.png)'))).toBe(`<figure>${image}</figure>`);
    expect(bodyOf(blocksOf('Se ![Karta & "väg"](a%20b.png).'))).toBe(`<p>Se ${image}.</p>`);
  });

  test("a notice, in words and not by its looks alone", () => {
    const inlines = [{ role: "strong", children: [words("Saknas:")] } as const, words(" planen.")];
    expect(bodyOf([{ role: "notice", inlines }])).toBe(
      '<p class="notice"><strong>Saknas:</strong> planen.</p>',
    );
  });

  test("words of another language, which a screen reader is told of", () => {
    expect(bodyOf([paragraph(words("Ett "), words("proof of concept", "en"), words("."))])).toBe(
      '<p>Ett <span lang="en">proof of concept</span>.</p>',
    );
    const inlines = [words("Proof of concept", "en"), words(" i mars")];
    expect(bodyOf([{ ...heading(2, "Proof of concept i mars", "proof"), inlines }])).toBe(
      '<h3 id="proof"><span lang="en">Proof of concept</span> i mars</h3>',
    );
  });

  test("links to the page's own sections, and to no others", () => {
    const link = (address: string): Block => paragraph({ role: "link", address, children: [words("Läge")] });
    expect(bodyOf([link("#lage"), heading(2, "Test", "a.b"), link("#a.b"), link("#b")])).toBe(
      '<p><a href="#lage">Läge</a></p>\n<h3 id="a-b">Test</h3>\n<p><a href="#a-b">Läge</a></p>\n<p>Läge</p>',
    );
  });

  test("no link where the address is of another kind than the web's or that of mail", () => {
    const link = (address: string): Block =>
      paragraph({ role: "link", address, children: [words("klicka")] });
    for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.se", "#x"])
      expect(bodyOf([link(address)])).toBe("<p>klicka</p>");
  });
});

describe("the sections of a page", () => {
  const blocks: Block[] = [
    title,
    heading(1, "Inledning", "inledning"),
    heading(2, "Etapper & mer", "etapper-mer"),
    heading(1, "Läge", "lage"),
    heading(2, "Teknik", "teknik"),
    heading(3, "Summering mars", "teknik.summary"),
    heading(2, "Särskilt", "teknik-summary"),
    ...([4, 5, 6] as const).map((level) => heading(level, "Djup", `djup-${level}`)),
  ];
  const page = parseHtml(printHtml(documentOf(blocks)));

  test("are headings one level below the title, with the anchors as ids, no id twice", () => {
    const headings = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    expect(headings.map((element) => [element.nodeName, element.getAttribute("id")])).toEqual([
      ["H1", null],
      ["H2", "inledning"],
      ["H3", "etapper-mer"],
      ["H2", "lage"],
      ["H3", "teknik"],
      ["H4", "teknik-summary"],
      ["H3", "teknik-summary-2"],
      ["H5", "djup-4"],
      ["H6", "djup-5"],
      ["H6", "djup-6"],
    ]);
  });

  test("are numbered by the page's looks where the layout asks for it, and in no words", () => {
    const numbered = documentOf(blocks, { numberedHeadings: true });
    expect(printHtml(numbered)).toContain('<main class="numbered">');
    expect(readReport(printHtml(numbered))).toBe(readReport(printHtml(documentOf(blocks))));
  });

  test("are listed at its start, the parts of entries left out, each link to a section that is there", () => {
    expect(page.querySelector("nav > ul")?.innerHTML).toBe(
      '\n<li><a href="#inledning">Inledning</a>\n<ul>\n<li><a href="#etapper-mer">Etapper &amp; mer</a></li>\n</ul>\n' +
        '</li>\n<li><a href="#lage">Läge</a>\n<ul>\n<li><a href="#teknik">Teknik</a></li>\n' +
        '<li><a href="#teknik-summary-2">Särskilt</a></li>\n</ul>\n</li>\n',
    );
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute("href")?.slice(1);
      expect([...page.querySelectorAll(`[id="${id}"]`)]).toHaveLength(1);
    }
  });
});

describe("a page", () => {
  const html = printHtml(documentOf([title, heading(1, "Läge", "lage"), paragraph(words("Allt är väl."))]));
  const page = parseHtml(html);

  test("says its language, title, subject and publisher", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n/);
    expect(page.title).toBe("Lägesrapport mars 2023 – Exempelregionen");
    const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
    expect(meta("description")).toBe("Program Exempel: Lägesrapport mars 2023");
    expect(meta("author")).toBe("Exempelregionen");
  });

  test("has its own words in the document's language", () => {
    const english = printHtml({ ...documentOf([title, ...blocksOf("| a |\n|---|\n")]), language: "en" });
    expect(english).toContain('<html lang="en">');
    for (const own of ["Skip to the content", "Contents", 'aria-label="Table 1: "'])
      expect(english).toContain(own);
  });

  test("runs no script, fetches nothing, and forbids both", () => {
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|@import|url\(/i);
    const style = page.querySelector("style")?.textContent ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect([...page.querySelectorAll("[style]")]).toEqual([]);
  });

  test("begins with a link that skips the table of contents", () => {
    const [first] = page.querySelectorAll("a");
    expect([first?.textContent, first?.getAttribute("href")]).toEqual(["Hoppa till innehållet", "#_text"]);
    expect(page.querySelector("#_text")?.textContent.trim()).toBe("Läge\nAllt är väl.");
  });

  test("has the same bytes every time, and nothing of the moment it was made", () => {
    const document = documentOf([title, heading(1, "Läge", "lage")]);
    expect(printHtml(document)).toBe(printHtml({ ...document, date: "2031-01-01T00:00:00Z" }));
  });
});

describe("whatever a text holds", () => {
  test("its words are the page's words", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const blocks = blocksOf(text);
        expect(wordsOf(readReport(printHtml(documentOf(blocks))))).toEqual(wordsOfBlocks(blocks));
      }),
      { numRuns: 150 },
    );
  });

  test("none of it is markup, and no character of it hides in the page", () => {
    const text = fc
      .array(fc.constantFrom(...awkward, "<script>", "' onclick=", "&lt;"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (nasty) => {
        const blocks: Block[] = [
          { role: "title", text: nasty },
          heading(1, nasty, "a"),
          paragraph(words(nasty), { role: "image", image: sampleImage, alt: nasty }),
        ];
        const html = printHtml({ ...documentOf(blocks), title: nasty, subject: nasty, creator: nasty });
        expect(html).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Bidi_Control}|\p{Cs}|[\uFFFE\uFFFF]/u);
        const page = parseHtml(html);
        expect([...page.querySelectorAll("script, [onclick]")]).toEqual([]);
        expect(page.querySelector("img")?.getAttribute("alt")).toBe(shown(nasty));
        expect(page.querySelector("h2")?.textContent).toBe(shown(nasty));
      }),
      { numRuns: 60 },
    );
  });

  /** Returns a text as a page shows it: with one kind of line end, and U+FFFD for characters that HTML forbids. */
  function shown(text: string): string {
    return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
  }
});
