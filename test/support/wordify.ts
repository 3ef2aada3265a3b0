import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const extensions = "http://schemas.microsoft.com/office/word";

/** The ids that a Swedish Word gives its own styles. */
const swedishIds: Readonly<Record<string, string>> = {
  Title: "Rubrik",
  Heading1: "Rubrik1",
  Heading2: "Rubrik2",
  Heading3: "Rubrik3",
  Heading4: "Rubrik4",
  Heading5: "Rubrik5",
  Heading6: "Rubrik6",
  ListParagraph: "Liststycke",
  Quote: "Citat",
  Header: "Sidhuvud",
  Footer: "Sidfot",
  Hyperlink: "Hyperlnk",
  TOCHeading: "Innehllsfrteckningsrubrik",
};

/** A document as Word saves it after somebody opened it, looked at it and commented on it, without changing a word. */
export function wordify(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]): [string, Uint8Array] => {
    const isXml = /\.(?:xml|rels)$/.test(name);
    return [name, isXml ? strToU8(wordifyPart(name, strFromU8(data))) : data];
  });
  return zipSync(Object.fromEntries([...parts, ...ownParts()]));
}

function wordifyPart(name: string, xml: string): string {
  const renamed = xml.replace(
    /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val="|w:styleId=")([^"]*)"/g,
    (whole, start: string, id: string) =>
      swedishIds[id] === undefined ? whole : `${start}${swedishIds[id]}"`,
  );
  switch (name) {
    case "word/document.xml":
      return markBody(splitRuns(useOwnLists(renamed)));
    case "word/numbering.xml":
      return copyLists(renamed);
    case "word/settings.xml":
      return renamed.replace(/<w:settings([^>]*)>/, "<w:settings$1><w:trackRevisions/>");
    case "[Content_Types].xml":
      return renamed.replace("</Types>", `${contentTypes()}</Types>`);
    case "word/_rels/document.xml.rels":
      return renamed.replace("</Relationships>", `${relationships()}</Relationships>`);
    default:
      return renamed;
  }
}

/** Each run becomes two with marks of the spelling checker between them, and quotation marks and spaces as Word sets them. */
function splitRuns(xml: string): string {
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<w:r>).)*?<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g,
    (_, properties: string | undefined, text: string) => {
      const written = text
        .replaceAll("&quot;", "\u201D")
        .replaceAll(" - ", " \u2013 ")
        .replace(/(\d) /g, "$1\u00A0");
      const middle = cutPoint(written);
      const run = (part: string, rsid: string, before: string): string =>
        `<w:r w:rsidR="${rsid}">${properties ?? ""}${before}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return [
        run(written.slice(0, middle), "00AB12CD", "<w:lastRenderedPageBreak/>"),
        '<w:proofErr w:type="spellStart"/>',
        run(written.slice(middle), "00EF34AB", ""),
        '<w:proofErr w:type="spellEnd"/>',
      ].join("");
    },
  );
}

/** The middle of a text, but not within an entity or a character of two units. */
function cutPoint(text: string): number {
  const middle = Math.floor(text.length / 2);
  const isWithin = /&[^;]*$/.test(text.slice(0, middle)) || /[\uD800-\uDBFF]$/.test(text.slice(0, middle));
  return isWithin ? 0 : middle;
}

/** Word's own bookmarks, a comment on the first paragraph, and numbers of revisions on every paragraph. */
function markBody(xml: string): string {
  const body = xml.indexOf("<w:body>");
  const at = xml.indexOf("<w:p>", body);
  if (at === -1) return xml;
  const end = xml.indexOf("</w:p>", at);
  const start = /^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s.exec(xml.slice(at))?.[0] ?? "";
  const opening =
    '<w:bookmarkStart w:id="901" w:name="_GoBack"/><w:bookmarkEnd w:id="901"/><w:bookmarkStart w:id="902" w:name="_Hlk123456789"/><w:commentRangeStart w:id="0"/>';
  const closing =
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:bookmarkEnd w:id="902"/>';
  const marked = `${xml.slice(0, at)}${start}${opening}${xml.slice(at + start.length, end)}${closing}${xml.slice(end)}`;
  return marked.replaceAll("<w:p>", '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">');
}

/** The number from which a document's lists get their copies. */
const copied = 500;

/** Pasted items belong to a copy of their list. */
function useOwnLists(xml: string): string {
  return xml.replace(
    /<w:numId w:val="([1-9]\d*)"\/>/g,
    (_, id: string) => `<w:numId w:val="${copied + Number(id)}"/>`,
  );
}

function copyLists(xml: string): string {
  const numbers =
    /(<w:(?:abstractNum|num)\b[^>]* w:(?:abstractNumId|numId)="|<w:abstractNumId w:val=")(\d+)"/g;
  const copyOf = (element: string): string =>
    element.replace(numbers, (_, start: string, id: string) => `${start}${copied + Number(id)}"`);
  const definitions = xml.match(/<w:abstractNum\b.*?<\/w:abstractNum>/gs)?.map(copyOf) ?? [];
  const lists = xml.match(/<w:num\b.*?<\/w:num>/gs)?.map(copyOf) ?? [];
  const first = xml.indexOf("<w:num ");
  if (first === -1) return xml;
  return `${xml.slice(0, first)}${definitions.join("")}${xml.slice(first)}`.replace(
    "</w:numbering>",
    `${lists.join("")}</w:numbering>`,
  );
}

const comment =
  '<w:comment w:id="0" w:author="Anna Exempel" w:date="2023-04-02T08:00:00Z" w:initials="AE"><w:p w14:paraId="1A2B3C4D"><w:r><w:t>Stämmer detta?</w:t></w:r></w:p></w:comment>';

function ownParts(): [string, Uint8Array][] {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const parts = {
    comments: `<w:comments ${word} xmlns:w14="${extensions}/2010/wordml">${comment}</w:comments>`,
    commentsExtended: `<w15:commentsEx xmlns:w15="${extensions}/2012/wordml"><w15:commentEx w15:paraId="1A2B3C4D" w15:done="0"/></w15:commentsEx>`,
    commentsIds: `<w16cid:commentsIds xmlns:w16cid="${extensions}/2016/wordml/cid"><w16cid:commentId w16cid:paraId="1A2B3C4D" w16cid:durableId="2C3D4E5F"/></w16cid:commentsIds>`,
    people: `<w15:people xmlns:w15="${extensions}/2012/wordml"><w15:person w15:author="Anna Exempel"><w15:presenceInfo w15:providerId="AD" w15:userId="S::anna.exempel@example.se"/></w15:person></w15:people>`,
  };
  return Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)]);
}

const partTypes: readonly (readonly [part: string, relationship: string])[] = [
  ["comments", `${officeTypes}/comments`],
  ["commentsExtended", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"],
  ["commentsIds", "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds"],
  ["people", "http://schemas.microsoft.com/office/2011/relationships/people"],
];

function contentTypes(): string {
  return partTypes
    .map(([part]) => `<Override PartName="/word/${part}.xml" ContentType="${wordTypes}.${part}+xml"/>`)
    .join("");
}

function relationships(): string {
  return partTypes
    .map(([part, type]) => `<Relationship Id="word-${part}" Type="${type}" Target="${part}.xml"/>`)
    .join("");
}
