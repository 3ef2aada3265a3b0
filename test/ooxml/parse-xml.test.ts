import { describe, expect, test } from "@jest/globals";
import { append, parseXml, parseXmlWithin, replaceFragments, textOf } from "../../src/ooxml/parse-xml.ts";

test.each([
  ["names", "&lt;&gt;&quot;&apos;&amp;", `<>"'&`],
  ["numbers", "&#229;&#xE4;&#x1F600;", "åä😀"],
  ["numbers beyond Unicode, which stay", "&#x110000;&#9999999;", "&#x110000;&#9999999;"],
  ["names that XML has not, which stay", "&nbsp;", "&nbsp;"],
])("the value of an attribute may write characters as %s", (_, written, read) => {
  expect(parseXml(`<a b="${written}" c='${written}' d=''/>`)?.attributes).toEqual(
    new Map([
      ["b", read],
      ["c", read],
      ["d", ""],
    ]),
  );
});

test.each([
  ["<a><b/></a>", "<a><b/><c/></a>"],
  ["<a/>", "<a><c/></a>"],
  ["<a />", "<a ><c/></a>"],
])("an element is added last in %s", (source, changed) => {
  const root = parseXml(source);
  expect(root && replaceFragments(source, [append(root, "<c/>")])).toBe(changed);
});

test.each([
  ["as it is", "<a>  ett\ntvå </a>", "  ett\ntvå "],
  ["without entities", "<a>R&amp;D &#229;&lt;</a>", "R&D å<"],
  [
    "with its CDATA sections, in which nothing is an entity",
    "<a>ett <![CDATA[<b>&amp;]]> två</a>",
    "ett <b>&amp; två",
  ],
  ["without comments and instructions", "<a>ett<!-- <b> -->två<?c d?></a>", "etttvå"],
  ["with that of its descendants", "<a>ett <b c='>'>två</b> tre<d/></a>", "ett två tre"],
  ["as nothing if it is empty", "<a/>", ""],
])("the text of an element is read %s", (_, source, text) => {
  const root = parseXml(source);
  expect(root && textOf(root)).toBe(text);
});

describe("a text that is not read says why", () => {
  const limits = { elements: 5, depth: 3 };

  test.each([
    ["malformed", "<a><b></a>"],
    ["malformed", "<a/><b/>"],
    ["malformed", "no element"],
    ["malformed", "<a b='1' b='2'/>"],
    ["malformed", "<a>"],
    ["doctype", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]><a>&b;</a>"],
    ["tooMany", `<a>${"<b/>".repeat(5)}</a>`],
    ["tooDeep", "<a><b><c><d/></c></b></a>"],
  ])("%s: %s", (problem, source) => {
    expect(parseXmlWithin(source, limits)).toBe(problem);
  });

  test("and is read up to the limits", () => {
    expect(parseXmlWithin("<a><b><c/></b><d/><e/></a>", limits)).toMatchObject({ name: "a" });
  });
});
