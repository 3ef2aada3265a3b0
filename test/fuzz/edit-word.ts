import fc from "fast-check";
import { anyText } from "./any-text.ts";
import { anyDamage, spot } from "./mutate-bytes.ts";
import { closeWord, type WordParts } from "./returned-seeds.ts";

/** A change of the XML of a part. */
type Edit = (xml: string) => string;

/** What XML may hold of a text (XML 1.0, production 2), escaped. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

/** Changes one of the places that a pattern finds, the one so far into them. */
function changeOne(pattern: RegExp, at: number, change: (found: string) => string): Edit {
  return (xml) => {
    const all = [...xml.matchAll(pattern)];
    const found = all[Math.min(all.length - 1, Math.floor(at * all.length))];
    if (!found) return xml;
    return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length);
  };
}

const texts = /(?<=<w:t(?: xml:space="preserve")?>)[^<]*(?=<\/w:t>)/g;
const paragraphs = /<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs;
/** Below a guide of a form is the room to write in. */
const guides = /<w:p[ >](?:(?!<w:p[ >]).)*?w:name="[^"]*\.guide"(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const runs = /<w:r[ >](?:(?!<w:r[ >]).)*?<\/w:r>/gs;
const rows = /<w:tr[ >](?:(?!<w:tr[ >]).)*?<\/w:tr>/gs;
const marks =
  /<w:(?:bookmarkStart|bookmarkEnd|tag|alias|numPr|pStyle|dropDownList|tblHeader|gridSpan|vMerge)\b[^>]*>/g;
const values = /(?<= w:(?:val|id|name|styleId|fill|abstractNumId|instr)=")[^"]*(?=")/g;
const block = /<w:(?:p|tbl|tr|tc|sdt|r|ins|hyperlink)(?: [^>]*)?>|<\/w:(?:p|tbl|tr|tc|sdt|r|ins|hyperlink)>/g;

const properties = fc.constantFrom(
  "",
  "",
  '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>',
  '<w:pPr><w:pStyle w:val="Rubrik3"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
);
const anyParagraph = fc
  .tuple(properties, anyText)
  .map(([own, text]) => `<w:p>${own}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);

const track = (found: string, kind: "ins" | "del"): string => {
  const run = kind === "del" ? found.replace(/(<\/?w:)t\b/g, "$1delText") : found;
  return `<w:${kind} w:id="9" w:author="Karin Ek" w:date="2023-05-02T10:00:00Z">${run}</w:${kind}>`;
};

/** What a person does in Word: types, deletes, pastes, moves, and tracks it. */
const anyHand: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(spot, anyText).map(([at, text]) => changeOne(texts, at, () => escaped(text))),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(spot, fc.array(anyParagraph, { minLength: 1, maxLength: 3 }))
      .map(([at, added]) => changeOne(paragraphs, at, (found) => found + added.join(""))),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(spot, fc.array(anyParagraph, { minLength: 1, maxLength: 3 }))
      .map(([at, added]) => changeOne(guides, at, (found) => found + added.join(""))),
  },
  { weight: 2, arbitrary: spot.map((at) => changeOne(paragraphs, at, () => "")) },
  { weight: 1, arbitrary: spot.map((at) => changeOne(rows, at, () => "")) },
  { weight: 1, arbitrary: spot.map((at) => changeOne(rows, at, (found) => found + found)) },
  { weight: 2, arbitrary: spot.map((at) => changeOne(marks, at, () => "")) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(spot, fc.constantFrom<"ins" | "del">("ins", "del"))
      .map(([at, kind]) => changeOne(runs, at, (found) => track(found, kind))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(spot, spot).map(([from, to]) => (xml: string) => {
      let moved = "";
      const without = changeOne(paragraphs, from, (found) => {
        moved = found;
        return "";
      })(xml);
      return changeOne(paragraphs, to, (found) => found + moved)(without);
    }),
  },
);

/** What no program writes: other values, and elements that are cut, repeated or one within another. */
const anyAlteration: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      spot,
      fc.oneof(fc.constantFrom("", "0", "-1", "99999999999", "1.5", "soki.plan", "__proto__"), anyText),
    )
    .map(([at, value]) => changeOne(values, at, () => escaped(value).replaceAll('"', "&quot;"))),
  fc
    .tuple(spot, fc.constantFrom("", "<w:p/>", "<w:tbl>", "</w:p>", "<w:sdt>"))
    .map(([at, other]) => changeOne(block, at, () => other)),
  spot.map((at) => changeOne(paragraphs, at, (found) => found.replace("</w:p>", `${found}</w:p>`))),
  spot.map((at) => changeOne(rows, at, (found) => found.replace(/<w:tc>/, "<w:tc><w:tbl>"))),
  fc.tuple(spot, fc.nat(40), anyText).map(([at, removed, text]) => (xml: string) => {
    const start = Math.floor(at * xml.length);
    return xml.slice(0, start) + text + xml.slice(start + removed);
  }),
);

const main = "word/document.xml";

function editPart(name: string, edits: readonly Edit[]): (parts: WordParts) => WordParts {
  return (parts) => {
    const xml = parts[name];
    if (typeof xml !== "string") return parts;
    return { ...parts, [name]: edits.reduce((before, edit) => edit(before), xml) };
  };
}

/** A change of a Word file's parts. */
const anyPartsEdit: fc.Arbitrary<(parts: WordParts) => WordParts> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.array(anyHand, { minLength: 1, maxLength: 6 }).map((edits) => editPart(main, edits)),
  },
  {
    weight: 3,
    arbitrary: fc.array(anyAlteration, { minLength: 1, maxLength: 3 }).map((edits) => editPart(main, edits)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(spot, anyAlteration).map(([at, edit]) => (parts: WordParts) => {
      const names = Object.keys(parts).filter((name) => typeof parts[name] === "string");
      return editPart(names[Math.floor(at * (names.length - 1))] ?? main, [edit])(parts);
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(spot, fc.constantFrom("", "word/x.xml", "../å.xml", "WORD/DOCUMENT.XML"))
      .map(([at, other]) => (parts: WordParts) => {
        const names = Object.keys(parts);
        const name = names[Math.floor(at * (names.length - 1))] ?? "";
        const { [name]: part = "", ...rest } = parts;
        return other === "" ? rest : { ...rest, [other]: part };
      }),
  },
);

/** Word files that somebody has written in, or that something has damaged. */
export function anyWordFile(seeds: readonly WordParts[]): fc.Arbitrary<Uint8Array> {
  const edited = fc
    .tuple(fc.constantFrom(...seeds), fc.array(anyPartsEdit, { minLength: 1, maxLength: 2 }))
    .map(([parts, edits]) => closeWord(edits.reduce((before, edit) => edit(before), parts)));
  const damaged = fc
    .tuple(edited, fc.array(anyDamage, { minLength: 1, maxLength: 3 }))
    .map(([bytes, damages]) => damages.reduce((before, damage) => damage(before), bytes));
  return fc.oneof({ weight: 9, arbitrary: edited }, { weight: 1, arbitrary: damaged });
}
