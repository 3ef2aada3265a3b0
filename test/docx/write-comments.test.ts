import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { checkCommentsChecksum } from "../../src/authorship/comments-checksum.ts";
import { type WordComment, writeComments } from "../../src/docx/write-comments.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { ReadBlock, ReadDocument, ReadParagraph } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { anyMarkdown, blocksOf } from "../support/any-markdown.ts";
import { findSchemaErrors, schemas } from "../support/check-ooxml.ts";
import { documentOf } from "../support/make-document.ts";
import { makeWord, p, r, required } from "../support/read-body.ts";
import { readParts } from "../support/read-docx.ts";
import { testWith } from "../support/test-with.ts";
import { wordify } from "../support/wordify.ts";
import "../support/seed.ts";

const body = "word/document.xml";

function read(bytes: Uint8Array): ReadDocument {
  return required(readDocx(bytes, { names: true }));
}

function paragraphsIn(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.role === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)))
      : [block],
  );
}

/** A comment on some words, which stand in one paragraph; or from the first to the last of two. */
function on(bytes: Uint8Array, from: string, to = from): WordComment {
  const paragraphs = paragraphsIn(read(bytes).blocks);
  const point = (words: string, isEnd: boolean) => {
    const paragraph = paragraphs.find(({ text }) => text.includes(words));
    if (!paragraph) throw new Error(`no ${words}`);
    return {
      paragraph: paragraph.place.paragraph,
      offset: paragraph.text.indexOf(words) + (isEnd ? words.length : 0),
    };
  };
  return {
    part: body,
    start: point(from, false),
    end: point(to, true),
    text: `Om ”${from}”\nSkriv om & <rätta>.`,
  };
}

/** What the comments of millrep are about, and what they say. */
function commented(bytes: Uint8Array): string[] {
  const { comments, blocks } = read(bytes);
  const paragraphs = paragraphsIn(blocks);
  return comments
    .filter(({ isOwn }) => isOwn)
    .map(({ start, end }) => {
      const [first, last] = [start, end].map((point) =>
        paragraphs.findIndex(({ place }) => place.paragraph === point?.paragraph),
      );
      return paragraphs
        .slice(first, (last ?? 0) + 1)
        .map(({ text }, index, all) =>
          text.slice(index === 0 ? start?.offset : 0, index === all.length - 1 ? end?.offset : undefined),
        )
        .join("/");
    });
}

/** Whether a text has the letters of another in their order: nothing was taken out of it. */
function holds(text: string, original: string): boolean {
  let at = 0;
  for (const sign of text) if (original.startsWith(sign, at)) at += sign.length;
  return at === original.length;
}

const link = '<w:hyperlink w:anchor="_GoBack">';
const list = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Status"/><w:dropDownList><w:listItem w:displayText="Enligt plan" w:value="onTrack"/></w:dropDownList></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const change = 'w:id="77" w:author="Bo Ek" w:date="2023-05-02T10:00:00Z"';
const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(r("I en ruta"))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r("I en ruta"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const cases: readonly [what: string, body: string, from: string, about?: string, to?: string][] = [
  ["within a run", p(r("Vi har AVA här", "<w:b/>")), "AVA"],
  ["a whole run", p(r("Vi har ") + r("AVA") + r(" här")), "AVA"],
  ["the beginning and the end of a text", p("<w:r><w:t>AVA</w:t></w:r>"), "AVA"],
  ["over three runs", p(r("Vi h") + r("ar A", "<w:b/>") + r("VA här")), "har AVA"],
  ["from before a link into it", p(`${r("Läs ")}${link}${r("hela planen")}</w:hyperlink>`), "Läs hela"],
  ["within a link", p(`${link}${r("hela planen")}</w:hyperlink>`), "planen"],
  ["in what a field shows", p(field(' HYPERLINK "x" ', r("vår plan"))), "plan"],
  [
    "a simple field as a whole",
    p(`<w:fldSimple w:instr=" REF a ">${r("vår plan")}</w:fldSimple>${r(" nu")}`),
    "plan",
    "vår plan",
  ],
  ["a drop-down list as a whole", p(r("Status: ") + list(r("Enligt plan"))), "plan", "Enligt plan"],
  [
    "in a tracked insertion",
    p(`${r("Vi ")}<w:ins ${change}>${r("kommer att ")}</w:ins>${r("gå")}`),
    "att gå",
  ],
  [
    "around a tracked deletion",
    p(`${r("Vi ")}<w:del ${change}><w:r><w:delText>aldrig</w:delText></w:r></w:del>${r(" går")}`),
    "Vi  går",
  ],
  [
    "beside tabs, breaks and hyphens",
    p(
      "<w:r><w:t>ett</w:t><w:tab/><w:t>två</w:t><w:br/><w:t>tre</w:t><w:noBreakHyphen/><w:t>fyra</w:t></w:r>",
    ),
    "två\ntre\u2011",
  ],
  ["a tab alone", p("<w:r><w:t>ett</w:t><w:tab/><w:t>två</w:t></w:r>"), "\t"],
  ["beside entities and large signs", p(r("a &lt; b &amp; &#x1F600;c &#229;r 😀 b")), "c år 😀"],
  [
    "a text that is written as CDATA, as a whole",
    p("<w:r><w:t><![CDATA[ett två]]></w:t></w:r>"),
    "två",
    "ett två",
  ],
  [
    "in a cell of a table",
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(r("Klart i maj"))}</w:tc></w:tr></w:tbl>${p("")}`,
    "maj",
  ],
  ["in a text box, around the box", p(`${r("Före ")}${box}${r(" efter")}`), "en ruta", ""],
  [
    "over three paragraphs",
    p(r("Först detta.")) + p(r("Sedan mer.")) + p(r("Och sist.")),
    "detta",
    "detta./Sedan mer./Och",
    "Och",
  ],
  [
    "over a paragraph mark that was deleted",
    p(r("Ett "), `<w:rPr><w:del ${change}/></w:rPr>`) + p(r("stycke")),
    "Ett stycke",
  ],
];

test.each(cases.map(([what, xml, from, about = from, to = from]) => ({ what, xml, from, about, to })))(
  "a comment on words $what is there, and nothing else changes",
  ({ what, xml, from, about, to }) => {
    const bytes = makeWord(xml);
    const comment = on(bytes, from, to);
    const { bytes: written, unplaced } = writeComments(bytes, [comment]);
    expect(unplaced).toEqual([]);
    const [own] = read(written).comments;
    expect(own).toMatchObject({ text: `Om ”${from}”\nSkriv om & <rätta>.`, author: "millrep" });
    if (!what.includes("text box")) expect(commented(written)).toEqual([about]);
    const [before, after] = [bytes, written].map((file) => readParts(file).get(body) ?? "");
    expect(holds(after ?? "", before ?? "")).toBe(true);
    expect(after).not.toContain('w:date="2026');
    // The same input gives the same bytes, and a run without findings takes the comment away again.
    expect(writeComments(bytes, [comment]).bytes).toEqual(written);
    expect(read(writeComments(written, []).bytes).comments).toEqual([]);
    if (schemas.isHere) expect(findSchemaErrors(written)).toEqual(findSchemaErrors(bytes));
  },
);

test("comments on one run, beside and within each other, share its cuts", () => {
  const bytes = makeWord(p(r("Vi skriver om AVA och MAVA i dag.", "<w:i/>")));
  const words = ["AVA", "AVA och MAVA", "MAVA", "och", "Vi", "dag.", "skriver om AVA och"];
  const { bytes: written, unplaced } = writeComments(
    bytes,
    words.map((each) => on(bytes, each)),
  );
  expect(unplaced).toEqual([]);
  expect(commented(written)).toEqual([
    "AVA",
    "AVA och MAVA",
    "MAVA",
    "och",
    "Vi",
    "dag.",
    "skriver om AVA och",
  ]);
  const xml = readParts(written).get(body) ?? "";
  // Every piece of the run has words, and the properties of the run.
  expect(xml).not.toMatch(/<w:t xml:space="preserve"><\/w:t>/);
  expect(xml.match(/<w:r><w:rPr><w:i\/><\/w:rPr>/g)).toHaveLength(10);
});

describe("a file that somebody has commented", () => {
  const answered = wordify(makeWord(p(r("Vi har AVA och MAVA."))));
  test("keeps those comments, whatever millrep adds or takes away", () => {
    const hers = read(answered).comments;
    expect(hers).toHaveLength(1);
    const first = writeComments(answered, [on(answered, "AVA"), on(answered, "MAVA")]).bytes;
    const again = writeComments(first, [on(first, "AVA")]);
    expect(commented(again.bytes)).toEqual(["AVA"]);
    for (const bytes of [first, again.bytes, writeComments(first, []).bytes])
      expect(read(bytes).comments.filter(({ isOwn }) => !isOwn)).toEqual(hers);
  });

  test("keeps an answer to a comment that is gone, which then answers none", () => {
    const files = readParts(writeComments(answered, [on(answered, "AVA")]).bytes);
    const edit = (name: string, from: string | RegExp, to: string): void => {
      expect(files.get(name)).toMatch(from);
      files.set(name, (files.get(name) ?? "").replace(from, to));
    };
    edit("word/comments.xml", /(w:initials="millrep"><w:p)>/, '$1 w14:paraId="0AAAAAAA">');
    edit(
      "word/commentsExtended.xml",
      "</w15:commentsEx>",
      '<w15:commentEx w15:paraId="0AAAAAAA" w15:done="0"/></w15:commentsEx>',
    );
    edit(
      "word/commentsExtended.xml",
      'w15:paraId="1A2B3C4D"',
      'w15:paraId="1A2B3C4D" w15:paraIdParent="0AAAAAAA"',
    );
    edit(
      "word/commentsIds.xml",
      "</w16cid:commentsIds>",
      '<w16cid:commentId w16cid:paraId="0AAAAAAA" w16cid:durableId="0BBBBBBB"/></w16cid:commentsIds>',
    );
    const saved = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
    const after = readParts(writeComments(saved, []).bytes);
    const all = [...after.values()].join("");
    expect(all).not.toMatch(/0AAAAAAA|0BBBBBBB|millrep sha256/);
    expect(after.get("word/commentsExtended.xml")).toContain(
      '<w15:commentEx w15:paraId="1A2B3C4D" w15:done="0"/>',
    );
  });
});

test("a stretch that the file does not have is named, and the others are placed", () => {
  const bytes = makeWord(p(r("Vi har AVA.")));
  const comment = on(bytes, "AVA");
  const beyond = { ...comment, end: { paragraph: 1, offset: 99 } };
  const empty = { ...comment, end: comment.start };
  const elsewhere = { ...comment, part: "word/footnotes.xml" };
  const { bytes: written, unplaced } = writeComments(bytes, [beyond, comment, empty, elsewhere]);
  expect(unplaced).toEqual([beyond, empty, elsewhere]);
  expect(commented(written)).toEqual(["AVA"]);
});

test("a file with other prefixes gets comments of the same namespace", () => {
  const plain = makeWord(p(r("Vi har AVA.")));
  const xml = (readParts(plain).get(body) ?? "").replaceAll("w:", "ns0:").replace("xmlns:w=", "xmlns:ns0=");
  const bytes = makeWord("", { [body]: xml });
  const { bytes: written } = writeComments(bytes, [on(bytes, "AVA")]);
  expect(commented(written)).toEqual(["AVA"]);
});

test("nobody has edited a commented file until a program saves it", () => {
  const bytes = makeWord(p(r("Vi har AVA.")));
  const { bytes: written } = writeComments(bytes, [on(bytes, "AVA")]);
  expect([bytes, written].map(checkCommentsChecksum)).toEqual(["none", "whole"]);
  const parts = [...readParts(written)].map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(name === body ? text.replace("Vi har", "Ni har") : text),
  ]);
  expect(checkCommentsChecksum(zipSync(Object.fromEntries(parts)))).toBe("broken");
});

describe("documents of any text", () => {
  let documents: Uint8Array[] = [];
  beforeAll(async () => {
    const texts = fc.sample(anyMarkdown, { numRuns: 25, seed: 19 });
    documents = await Promise.all(
      texts.map(async (text) => wordify(await writeDocx(documentOf(blocksOf(text))))),
    );
  });

  testWith(schemas, "take a comment on any stretch, valid and without another change", () => {
    fc.assert(
      fc.property(
        fc.nat(24),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
        (number, stretches) => {
          const bytes = documents[number] ?? new Uint8Array();
          const paragraphs = paragraphsIn(read(bytes).blocks).filter(({ text }) => text !== "");
          const comments = stretches.flatMap(([a, b, c, d]): WordComment[] => {
            const [first, last] = [a % paragraphs.length, c % paragraphs.length].sort(
              (one, two) => one - two,
            );
            const [from, to] = [paragraphs[first ?? 0], paragraphs[last ?? 0]];
            if (!from || !to) return [];
            const ends = [
              b % from.text.length,
              from === to ? (d % from.text.length) + 1 : (d % to.text.length) + 1,
            ];
            const [start = 0, end = 0] = from === to ? ends.sort((one, two) => one - two) : ends;
            if (from === to && start === end) return [];
            return [
              {
                part: body,
                start: { paragraph: from.place.paragraph, offset: start },
                end: { paragraph: to.place.paragraph, offset: end },
                text: "?",
              },
            ];
          });
          const { bytes: written, unplaced } = writeComments(bytes, comments);
          expect(unplaced).toEqual([]);
          expect(commented(written)).toHaveLength(comments.length);
          expect(commented(writeComments(written, comments).bytes)).toHaveLength(comments.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
