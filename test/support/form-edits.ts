import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A change of the XML of a form's body, as a person leaves it in Word. */
export type BodyEdit = (body: string) => string;

/** A form after some edits of its body; `parts` are other parts that Word adds or changes with them. */
export function editForm(
  bytes: Uint8Array,
  edits: readonly BodyEdit[],
  parts: Readonly<Record<string, (before: string) => string>> = {},
): Uint8Array {
  const all = { ...unzipSync(bytes) };
  const change = (name: string, edit: (before: string) => string): void => {
    all[name] = strToU8(edit(strFromU8(all[name] ?? new Uint8Array())));
  };
  for (const edit of edits) change("word/document.xml", edit);
  for (const [name, edit] of Object.entries(parts)) change(name, edit);
  return zipSync(all);
}

/** A run of words, with the characters escaped that XML needs. */
export function run(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const own = escaped.replaceAll("\t", '</w:t><w:tab/><w:t xml:space="preserve">');
  return `<w:r>${properties}<w:t xml:space="preserve">${own.replaceAll("\n", '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r>`;
}

/** A paragraph; `content` is XML of runs, or words. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A plain table, as pasted. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The paragraph that a bookmark begins in. */
function findMarked(body: string, name: string): Found {
  const mark = body.indexOf(`w:name="${name}"`);
  if (mark === -1) throw new Error(`no bookmark ${name}`);
  const start = Math.max(body.lastIndexOf("<w:p>", mark), body.lastIndexOf("<w:p ", mark));
  const end = body.indexOf("</w:p>", mark) + "</w:p>".length;
  return { start, end, xml: body.slice(start, end) };
}

function replace(body: string, { start, end }: Pick<Found, "start" | "end">, xml: string): string {
  return body.slice(0, start) + xml + body.slice(end);
}

/** Types content below the guide of a field, in the room that the form has for it. */
export function write(anchor: string, ...content: readonly string[]): BodyEdit {
  return (body) => {
    const { end } = findMarked(body, `${anchor}.guide`);
    const room = body.startsWith("<w:p/>", end) ? "<w:p/>".length : 0;
    return replace(body, { start: end, end: end + room }, toParagraphs(content));
  };
}

/** Each word is a paragraph; XML stands as it is. */
function toParagraphs(content: readonly string[]): string {
  return content.map((each) => (/^<w:(?:p|tbl)\b/.test(each) ? each : paragraph(each))).join("");
}

/** Changes the paragraph that a bookmark begins in: `soki.plan` is a heading, `soki.plan.guide` a guide. */
export function changeMarked(name: string, edit: BodyEdit): BodyEdit {
  return (body) => {
    const found = findMarked(body, name);
    return replace(body, found, edit(found.xml));
  };
}

export const remove: BodyEdit = () => "";

/** Replaces what is found once, and must be there. */
export function swap(from: string, to: string): BodyEdit {
  return (body) => {
    if (!body.includes(from)) throw new Error(`not there: ${from}`);
    return body.replace(from, () => to);
  };
}

/** Puts content at the end of the document. */
export function append(...content: readonly string[]): BodyEdit {
  return (body) =>
    body.replace(/(?:<w:p\/>)?<w:sectPr>(?!.*<w:sectPr>)/s, (end) =>
      end.replace(/^(?:<w:p\/>)?/, toParagraphs(content)),
    );
}

/** Chooses in a drop-down list. */
export function choose(tag: string, text: string): BodyEdit {
  return editControl(tag, (control) =>
    control
      .replace("<w:showingPlcHdr/>", "")
      .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${run(text)}</w:sdtContent>`),
  );
}

/** Deletes a drop-down list, and types in its place. */
export function typeOver(tag: string, text: string): BodyEdit {
  return editControl(tag, () => (text === "" ? "" : run(text)));
}

function editControl(tag: string, edit: BodyEdit): BodyEdit {
  return (body) => {
    const mark = body.indexOf(`<w:tag w:val="${tag}"/>`);
    if (mark === -1) throw new Error(`no control ${tag}`);
    const start = body.lastIndexOf("<w:sdt>", mark);
    const end = body.indexOf("</w:sdt>", mark) + "</w:sdt>".length;
    return replace(body, { start, end }, edit(body.slice(start, end)));
  };
}

/** The table of a field, row by row, the header first. */
export function editRows(anchor: string, edit: (rows: string[]) => readonly string[]): BodyEdit {
  return (body) => {
    const { end: from } = findMarked(body, anchor);
    const start = body.indexOf("<w:tr>", from);
    const end = body.indexOf("</w:tbl>", from);
    return replace(
      body,
      { start, end },
      edit(body.slice(start, end).match(/<w:tr>.*?<\/w:tr>/gs) ?? []).join(""),
    );
  };
}

/** A row with other words in its cells; undefined leaves a cell as it is. A cell's words are its paragraphs. */
export function fillRow(row: string, ...cells: readonly (string | readonly string[] | undefined)[]): string {
  let column = -1;
  return row.replace(
    /(<w:tc>(?:<w:tcPr\/>|<w:tcPr>.*?<\/w:tcPr>))(.*?)<\/w:tc>/gs,
    (whole, start: string, content: string) => {
      column += 1;
      const texts = cells[column];
      if (texts === undefined) return whole;
      // Who types in a cell keeps the bookmark that stands in it.
      const marks = content.match(/<w:bookmarkStart[^>]*\/>/)?.[0] ?? "";
      const ends = content.match(/<w:bookmarkEnd[^>]*\/>/)?.[0] ?? "";
      const paragraphs = [texts]
        .flat()
        .map((text, index) => `<w:p>${index === 0 ? marks : ""}${run(text)}${index === 0 ? ends : ""}</w:p>`);
      return `${start}${paragraphs.join("")}</w:tc>`;
    },
  );
}

/** Words that were inserted while changes were tracked. */
export function inserted(text: string): string {
  return `<w:ins w:id="901" w:author="Karin Ek" w:date="2023-05-02T10:00:00Z">${run(text)}</w:ins>`;
}

/** Takes away what is lost where all of a form is copied and pasted as it looks: bookmarks and lists to choose from. */
export const withoutMarks: BodyEdit = (body) =>
  body
    .replace(/<w:bookmark[^>]*>/g, "")
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "")
    .replace(/<\/?w:sdt(?:Content)?>/g, "");

/** Takes away the properties of a document, as where its content is pasted into a new one. */
export function emptyProperties(bytes: Uint8Array): Uint8Array {
  return editForm(bytes, [], {
    "docProps/custom.xml": (xml) => xml.replace(/<property .*<\/property>/s, ""),
  });
}
