import { expect, test } from "@jest/globals";
import { append, parseXml, replaceFragments } from "../../src/ooxml/parse-xml.ts";

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
