import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { readContentTypes, readRelationships, relationshipsPath, textOfPart } from "../../src/ooxml/parts.ts";

function targetOf(written: string): string | undefined {
  const list = `<Relationships><Relationship Id="rId1" Type="t" Target="${written}"/></Relationships>`;
  const parts = new Map([["word/_rels/document.xml.rels", strToU8(list)]]);
  return readRelationships(parts, "word/document.xml")[0]?.target;
}

describe("a part of a template refers to another", () => {
  test.each([
    ["beside it", "styles.xml", "word/styles.xml"],
    ["in a folder above", "../media/bild.png", "media/bild.png"],
    ["from the root", "/media/bild.png", "media/bild.png"],
    ["by an address with signs for others", "media/en%20bild.png", "word/media/en bild.png"],
    ["by a name with a per cent sign of its own", "media/100%.png", "word/media/100%.png"],
    ["with a place in it", "styles.xml#topp", "word/styles.xml"],
  ])("%s", (_, written, read) => {
    expect(targetOf(written)).toBe(read);
  });

  test("or to nothing that can be found, where the reference lacks what it needs", () => {
    const parts = new Map([["_rels/.rels", strToU8("<Relationships><Relationship/></Relationships>")]]);
    expect(readRelationships(parts, "")).toEqual([{ id: "", type: "", target: "", isExternal: false }]);
    expect(relationshipsPath("word/document.xml")).toBe("word/_rels/document.xml.rels");
  });
});

test("a part's kind is what is said of it, or else of the ending of its name, or else nothing", () => {
  const types =
    '<Types><Override PartName="/Word/A.xml" ContentType="a"/><Default Extension="XML" ContentType="x"/><Default/></Types>';
  const typeOf = readContentTypes(new Map([["[Content_Types].xml", strToU8(types)]]));
  expect(["word/a.xml", "word/b.xml", "word/c.png", "d"].map(typeOf)).toEqual(["a", "x", "", ""]);
});

test("a part is text only where its bytes are UTF-8", () => {
  const parts = new Map([
    ["a", strToU8("å")],
    ["b", new Uint8Array([0xe5])],
  ]);
  expect(["a", "b", "c"].map((part) => textOfPart(parts, part))).toEqual(["å", undefined, undefined]);
});
