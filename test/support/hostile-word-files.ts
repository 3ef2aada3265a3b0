import { zipSync } from "fflate";
import { relationships, templateParts } from "./make-template.ts";
import { makeWord, p, partOf, r } from "./read-body.ts";

/** A Word file that somebody made to do harm, or that something broke, and what becomes of it. */
export interface HostileFile {
  readonly name: string;
  /** The reason why it is not read, or `read`. */
  readonly outcome: string;
  readonly make: () => Uint8Array;
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = p(r("Vi gick igenom flödet."));

/**
 * A Word file whose main part is this XML. What packs to very little, so that the zip alone would be refused, comes with a
 * picture that no packing makes smaller.
 */
function withMain(xml: string | Uint8Array): Uint8Array {
  const isLong = xml.length > 10_000_000;
  return makeWord("", { "word/document.xml": xml, ...(isLong ? { "word/media/a.png": noise() } : {}) });
}

/** Bytes that look arbitrary, and are always the same. */
function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: 1_200_000 }, () => {
    state = (state * 48271) % 2147483647;
    return state & 255;
  });
}

function main(body: string, before = ""): string {
  return `${before}<w:document ${word}><w:body>${body}</w:body></w:document>`;
}

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + text + close.repeat(depth);
}

function compoundFile(...names: readonly string[]): Uint8Array {
  const head = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([head, Buffer.alloc(504), ...names.map((name) => Buffer.from(name, "utf16le"))]);
}

/** A zip with the sizes in its directory changed: the ones that its parts unpack to. */
function withSizes(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf("PK\u0001\u0002"); at !== -1; at = changed.indexOf("PK\u0001\u0002", at + 4))
    changed.writeUInt32LE(size, at + 24);
  return changed;
}

/** A zip whose parts all lie in the same place: the first one's. */
function overlapping(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf("PK\u0001\u0002"); at !== -1; at = changed.indexOf("PK\u0001\u0002", at + 4))
    changed.writeUInt32LE(0, at + 42);
  return changed;
}

function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error("the names of a zip's parts must stay as long as they are");
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

const sound = makeWord(text);

/** Files that are refused, or read at once. */
export const hostileFiles: readonly HostileFile[] = [
  { name: "nothing", outcome: "text", make: () => new Uint8Array(0) },
  { name: "a text", outcome: "text", make: () => Buffer.from("Hej, här kommer vårt bidrag.") },
  { name: "a page of the web", outcome: "text", make: () => Buffer.from("<html><body>Hej</body></html>") },
  { name: "arbitrary bytes", outcome: "other", make: () => Buffer.alloc(5000, 7) },
  {
    name: "a file with a password",
    outcome: "encrypted",
    make: () => compoundFile("EncryptionInfo", "EncryptedPackage"),
  },
  {
    name: "a file with a label",
    outcome: "labelled",
    make: () => compoundFile("DRMEncryptedDataSpace", "EncryptedPackage"),
  },
  { name: "an old .doc", outcome: "doc", make: () => compoundFile("WordDocument") },
  ...Array.from({ length: 20 }, (_, index): HostileFile => {
    const share = (index + 1) / 21;
    return {
      name: `a file that is cut at ${Math.round(share * 100)} %`,
      outcome: "damaged",
      make: () => sound.subarray(0, sound.length * share),
    };
  }),
  { name: "a zip without parts", outcome: "otherZip", make: () => zipSync({}) },
  {
    name: "no content types",
    outcome: "otherZip",
    make: () => makeWord(text, { "[Content_Types].xml": undefined }),
  },
  { name: "no relationships", outcome: "otherZip", make: () => makeWord(text, { "_rels/.rels": undefined }) },
  {
    name: "macros",
    outcome: "read",
    make: () =>
      makeWord(text, {
        "[Content_Types].xml": String(templateParts("docx")["[Content_Types].xml"]).replace(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "word/vbaProject.bin": "Sub AutoOpen()\nEnd Sub",
      }),
  },
  {
    name: "a document within the document",
    outcome: "altChunk",
    make: () => makeWord(`${text}<w:altChunk r:id="rId9"/>`),
  },
  {
    name: "the same in a cell",
    outcome: "altChunk",
    make: () => makeWord(`<w:tbl><w:tr><w:tc><w:altChunk/></w:tc></w:tr></w:tbl>`),
  },
  {
    name: "a document type",
    outcome: "doctype",
    make: () => withMain(main(text, '<!DOCTYPE w:document SYSTEM "http://127.0.0.1/a.dtd">')),
  },
  {
    name: "entities that grow",
    outcome: "doctype",
    make: () =>
      withMain(
        main(
          p(r("&i;")),
          `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${[..."bcdefghi"].map((name, index) => `<!ENTITY ${name} "${`&${"abcdefgh"[index]};`.repeat(10)}">`).join("")}]>`,
        ),
      ),
  },
  {
    name: "an entity of a file",
    outcome: "doctype",
    make: () => withMain(main(p(r("&x;")), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  },
  {
    name: "an entity that is not defined",
    outcome: "read",
    make: () => withMain(main(p(r("&x; &#xFFFFFFF; &#1114112;")))),
  },
  { name: "UTF-16", outcome: "read", make: () => withMain(Buffer.from(`\uFEFF${main(text)}`, "utf16le")) },
  { name: "a byte order mark", outcome: "read", make: () => withMain(`\uFEFF${main(text)}`) },
  {
    name: "bytes that are no UTF-8",
    outcome: "encoding",
    make: () => withMain(Buffer.from(main(p(r("flödet"))), "latin1")),
  },
  {
    name: "UTF-16 without its mark",
    outcome: "encoding",
    make: () => withMain(Buffer.from(main(p(r("flödet \uD800"))), "utf16le")),
  },
  { name: "NUL", outcome: "read", make: () => withMain(main(p(r("a\u0000b\u0001")))) },
  { name: "no XML", outcome: "malformed", make: () => withMain("<w:document><w:body>") },
  { name: "an empty part", outcome: "malformed", make: () => withMain("") },
  {
    name: "a part that is another file",
    outcome: "encoding",
    make: () =>
      makeWord(text, {
        "word/styles.xml": sound.slice(),
        "word/numbering.xml": undefined,
        "word/footnotes.xml": undefined,
      }),
  },
  {
    name: "relationships in a circle",
    outcome: "read",
    make: () =>
      makeWord(text, {
        "word/_rels/document.xml.rels": relationships(
          ["styles", "document.xml"],
          ["numbering", "document.xml"],
          ["footnotes", "document.xml"],
          ["comments", "document.xml"],
        ),
      }),
  },
  {
    name: "relationships out of the file",
    outcome: "read",
    make: () =>
      makeWord(p('<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'), {
        "word/_rels/document.xml.rels": relationships(["image", "../../../../etc/passwd"]),
      }),
  },
  {
    name: "pictures elsewhere",
    outcome: "read",
    make: () =>
      makeWord(p('<w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r>'), {
        "word/_rels/document.xml.rels": relationships(["image", "http://127.0.0.1:9/a.png"]),
      }),
  },
  {
    name: "parts that lead out of the file",
    outcome: "read",
    make: () => makeWord(text, { "../../etc/passwd": "a", "/abs.xml": "<a/>", "word/../../b.xml": "<a/>" }),
  },
  {
    name: "two parts of one name",
    outcome: "otherZip",
    make: () => renamed(sound, "word/header1.xml", "word/footer1.xml"),
  },
  {
    name: "two main parts",
    outcome: "otherZip",
    make: () =>
      renamed(makeWord(text, { "word/dokument.xml": main(text) }), "word/dokument.xml", "word/document.xml"),
  },
  {
    name: "styles in a circle",
    outcome: "read",
    make: () =>
      makeWord(p(r("a"), '<w:pStyle w:val="A"/>'), {
        "word/styles.xml": partOf(
          "w:styles",
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
        ),
      }),
  },
  {
    name: "a zip that grows a thousand times",
    outcome: "tooLarge",
    make: () => makeWord(p(r(" ".repeat(50_000_000)))),
  },
  {
    name: "very many parts",
    outcome: "tooLarge",
    make: () =>
      makeWord(
        text,
        Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`word/a${index}.xml`, ""])),
      ),
  },
  { name: "sizes that are too small", outcome: "damaged", make: () => withSizes(sound, 10) },
  { name: "sizes that are too large", outcome: "tooLarge", make: () => withSizes(sound, 90_000_000) },
  { name: "parts in one place", outcome: "damaged", make: () => overlapping(sound) },
  {
    name: "6,000 controls, one in another",
    outcome: "tooDeep",
    make: () => makeWord(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 6000)),
  },
  {
    name: "tables in tables within the limits",
    outcome: "read",
    make: () => makeWord(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 60)),
  },
  {
    name: "tables in tables beyond the limits",
    outcome: "tooDeep",
    make: () => makeWord(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100)),
  },
  {
    name: "200,000 levels of anything",
    outcome: "tooDeep",
    make: () => makeWord(nested("<a>", "</a>", 200_000)),
  },
  { name: "a million elements", outcome: "tooMany", make: () => withMain(main(`<w:p/>`.repeat(1_000_000))) },
  {
    name: "a million attributes",
    outcome: "malformed",
    make: () =>
      withMain(
        main(
          `<w:p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}="b"`).join(" ")}>${r("a")}</w:p>`,
        ),
      ),
  },
  {
    name: "a million prefixes",
    outcome: "malformed",
    make: () =>
      withMain(
        main(
          `<w:p ${Array.from({ length: 300_000 }, (_, index) => `xmlns:a${index}="b${index}"`).join(" ")}>${r("a")}</w:p>`,
        ),
      ),
  },
  { name: "a text of 95 MB", outcome: "tooLarge", make: () => zipText("ord ", 95_000_000) },
  {
    name: "a million bookmarks",
    outcome: "tooLarge",
    make: () => withMain(main(`${'<w:bookmarkStart w:id="1" w:name="b"/>'.repeat(1_000_000)}${text}`)),
  },
  {
    name: "tags that never end",
    outcome: "malformed",
    make: () => withMain(`<w:document ${word}>${"<w:p a='".repeat(100_000)}`),
  },
  {
    name: "comments that never end",
    outcome: "malformed",
    make: () => withMain(`<w:document ${word}>${"<!--".repeat(300_000)}`),
  },
  {
    name: "spaces within a tag",
    outcome: "malformed",
    make: () => withMain(`<w:document ${word}><w:p${" ".repeat(2_000_000)}<`),
  },
  {
    name: "names of attributes without values",
    outcome: "malformed",
    make: () => withMain(`<w:document ${word}><w:p ${"a ".repeat(500_000)}`),
  },
];

/** Files as long as the limits allow, which are read: each takes a second or so. */
export const longWordFiles: readonly HostileFile[] = [
  {
    name: "as many elements as are read",
    outcome: "read",
    make: () => withMain(main(p(r("a")).repeat(115_000))),
  },
  {
    name: "one paragraph of as many runs",
    outcome: "read",
    make: () => withMain(main(p(r("a").repeat(170_000)))),
  },
  {
    name: "one table of as many rows",
    outcome: "read",
    make: () => withMain(main(`<w:tbl>${`<w:tr><w:tc>${p(r("a"))}</w:tc></w:tr>`.repeat(69_000)}</w:tbl>`)),
  },
  {
    name: "one row of as many cells",
    outcome: "read",
    make: () => withMain(main(`<w:tbl><w:tr>${`<w:tc>${p(r("a"))}</w:tc>`.repeat(86_000)}</w:tr></w:tbl>`)),
  },
  { name: "a text as long as is read", outcome: "read", make: () => zipText("ord ", 11_000_000) },
  {
    name: "a text of signs that stand for others",
    outcome: "read",
    make: () => zipText("&amp;", 11_000_000),
  },
  {
    name: "a text of numbers that stand for signs",
    outcome: "read",
    make: () => zipText("&#65;", 11_000_000),
  },
  {
    name: "250,000 bookmarks",
    outcome: "read",
    make: () =>
      withMain(
        main(
          `${Array.from({ length: 250_000 }, (_, index) => `<w:bookmarkStart w:id="${index}" w:name="b"/>`).join("")}${text}`,
        ),
      ),
  },
  {
    name: "170,000 bookmarks of one number",
    outcome: "read",
    make: () =>
      withMain(
        main(`${'<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>'.repeat(170_000)}${text}`),
      ),
  },
  {
    name: "86,000 comments",
    outcome: "read",
    make: () =>
      makeWord(text, {
        "word/comments.xml": partOf(
          "w:comments",
          Array.from(
            { length: 86_000 },
            (_, index) => `<w:comment w:id="${index}">${p(r("a"))}</w:comment>`,
          ).join(""),
        ),
      }),
  },
  {
    name: "86,000 footnotes",
    outcome: "read",
    make: () =>
      makeWord(text, {
        "word/footnotes.xml": partOf(
          "w:footnotes",
          Array.from(
            { length: 86_000 },
            (_, index) => `<w:footnote w:id="${index}">${p(r("a"))}</w:footnote>`,
          ).join(""),
        ),
      }),
  },
  {
    name: "150,000 fields one in another",
    outcome: "read",
    make: () =>
      withMain(
        main(
          p(
            `<w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(150_000)}<w:t>a</w:t>${'<w:fldChar w:fldCharType="end"/>'.repeat(150_000)}</w:r>`,
          ),
        ),
      ),
  },
  {
    name: "fields one in another with texts",
    outcome: "read",
    make: () =>
      withMain(
        main(
          p(
            `<w:r>${'<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>a</w:t>'.repeat(80_000)}${'<w:fldChar w:fldCharType="end"/>'.repeat(80_000)}</w:r>`,
          ),
        ),
      ),
  },
  {
    name: "fields that never end",
    outcome: "read",
    make: () =>
      withMain(main(p(`<w:r>${'<w:fldChar w:fldCharType="begin"/><w:t>a</w:t>'.repeat(170_000)}</w:r>`))),
  },
  {
    name: "a code of a field of very many texts",
    outcome: "read",
    make: () =>
      withMain(
        main(
          p(
            `<w:r><w:fldChar w:fldCharType="begin"/>${"<w:instrText>HYPERLINK a </w:instrText>".repeat(200_000)}<w:fldChar w:fldCharType="separate"/><w:t>a</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
        ),
      ),
  },
  {
    name: "fields with long codes around very many texts",
    outcome: "read",
    make: () =>
      withMain(
        main(
          p(
            `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${" ".repeat(50_000)}x</w:instrText><w:fldChar w:fldCharType="separate"/>${"<w:t>a</w:t>".repeat(100_000)}<w:fldChar w:fldCharType="end"/></w:r>`,
          ),
        ),
      ),
  },
  {
    name: "paragraphs without marks",
    outcome: "read",
    make: () => withMain(main(p(r("a"), "<w:rPr><w:del/></w:rPr>").repeat(48_000))),
  },
  {
    name: "a branch of very many choices",
    outcome: "read",
    make: () =>
      withMain(
        main(
          p(
            `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${`<mc:Choice>${r("a")}</mc:Choice>`.repeat(110_000)}</mc:AlternateContent>`,
          ),
        ),
      ),
  },
  {
    name: "text boxes in text boxes",
    outcome: "read",
    make: () => withMain(main(nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 60))),
  },
  {
    name: "a drop-down of very many choices",
    outcome: "read",
    make: () =>
      withMain(
        main(
          `<w:sdt><w:sdtPr><w:dropDownList>${'<w:listItem w:displayText="a" w:value="b"/>'.repeat(250_000)}</w:dropDownList></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`,
        ),
      ),
  },
  {
    name: "controls beside each other",
    outcome: "read",
    make: () =>
      withMain(
        main(
          `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`.repeat(
            48_000,
          ),
        ),
      ),
  },
  {
    name: "one list of very many levels",
    outcome: "read",
    make: () =>
      makeWord(p(r("a"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>').repeat(30_000), {
        "word/numbering.xml": partOf(
          "w:numbering",
          `<w:abstractNum w:abstractNumId="1">${'<w:lvl w:ilvl="7"/>'.repeat(100_000)}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>`,
        ),
      }),
  },
  {
    name: "a chain of very many styles",
    outcome: "read",
    make: () =>
      makeWord(
        Array.from({ length: 30_000 }, (_, index) => p(r("a"), `<w:pStyle w:val="s${index}"/>`)).join(""),
        {
          "word/styles.xml": partOf(
            "w:styles",
            Array.from(
              { length: 30_000 },
              (_, index) =>
                `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
            ).join(""),
          ),
        },
      ),
  },
  {
    name: "a property of very many texts",
    outcome: "read",
    make: () => makeWord(p(`${"<w:b/>".repeat(1)}${r("a", "<w:x/>".repeat(340_000))}`)),
  },
];

/** A file of one text. */
function zipText(unit: string, length: number): Uint8Array {
  return withMain(main(p(r(unit.repeat(Math.floor(length / unit.length))))));
}
