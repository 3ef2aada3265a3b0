import { expect, test } from "@jest/globals";
import { mapPrefixes } from "../../src/ooxml/map-prefixes.ts";
import { parseXml, type XmlElement } from "../../src/ooxml/parse-xml.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function names(source: string): string {
  const root = parseXml(source);
  if (!root) throw new Error("not XML");
  const print = ({ name, attributes, children }: XmlElement): string =>
    [name, ...[...attributes.keys()].filter((key) => !key.startsWith("xmlns"))].join(" ") +
    (children.length === 0 ? "" : `(${children.map(print).join(", ")})`);
  return print(mapPrefixes(root));
}

test.each([
  ["the usual ones stay", `<w:p xmlns:w="${word}"><w:r/></w:p>`, "w:p(w:r)"],
  [
    "those of a generator",
    `<ns0:p xmlns:ns0="${word}" ns0:rsidR="1" b="2"><ns0:r/></ns0:p>`,
    "w:p w:rsidR b(w:r)",
  ],
  ["none, for the default namespace", `<p xmlns="${word}" val="1"><r/></p>`, "w:p val(w:r)"],
  ["strict ones", '<q:p xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "w:p"],
  ["of attributes alone", `<w:p xmlns:w="${word}" xmlns:rel="${relations}" rel:id="1"/>`, "w:p r:id"],
  [
    "declared deep inside",
    `<w:p xmlns:w="${word}"><x:r xmlns:x="${word}"><x:t/></x:r><x:r/></w:p>`,
    "w:p(w:r(w:t), x:r)",
  ],
  ["a usual one that stands for something else", '<w:p xmlns:w="urn:other"><w:t/></w:p>', "other:p(other:t)"],
  ["of unknown namespaces stay", `<ns0:p xmlns:ns0="${word}" xmlns:c="urn:c"><c:t/></ns0:p>`, "w:p(c:t)"],
  ["that are not declared stay", "<w:p><w:r/></w:p>", "w:p(w:r)"],
])("prefixes are mapped to those that Office writes: %s", (_, source, mapped) => {
  expect(names(source)).toBe(mapped);
});

test("an element keeps its place in the source", () => {
  const source = `<n:p xmlns:n="${word}"><n:r>ett</n:r></n:p>`;
  const root = parseXml(source);
  const run = root && mapPrefixes(root).children[0];
  expect(run && source.slice(run.start, run.end)).toBe("<n:r>ett</n:r>");
});
