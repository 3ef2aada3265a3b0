import type { ReadDocument } from "../../src/docx-reader/read-document.ts";
import { p, r } from "./read-body.ts";

/** A report without any looks: what an office writes in Word by hand, in one way or another. */
export interface PlainReport {
  readonly title: string;
  readonly introduction: readonly PlainSection[];
  readonly overview: string;
  readonly workstreams: readonly { readonly name: string; readonly fields: readonly PlainSection[] }[];
}

export interface PlainSection {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** A compiled report without its looks. */
export function plainReport({ blocks }: ReadDocument): PlainReport {
  let title = "";
  let overview = "";
  const introduction: { heading: string; texts: string[] }[] = [];
  const workstreams: { name: string; fields: { heading: string; texts: string[] }[] }[] = [];
  for (const block of blocks) {
    if (block.role === "table") continue;
    const { role, level, text } = block;
    if (role === "title") title = text;
    else if (role === "heading" && level === 3) workstreams.at(-1)?.fields.push({ heading: text, texts: [] });
    else if (role === "heading" && level === 2 && overview !== "")
      workstreams.push({ name: text, fields: [] });
    else if (role === "heading") {
      if (overview === "" && text.startsWith("Lägessummering")) overview = text;
      else introduction.push({ heading: text, texts: [] });
    } else (workstreams.at(-1)?.fields.at(-1) ?? introduction.at(-1))?.texts.push(text);
  }
  return { title, introduction, overview, workstreams };
}

/** How one office writes its headings: what stands for each, as XML of the body. */
export interface OldLook {
  readonly title?: (text: string) => string;
  /** A heading of the introduction, or the one above the workstreams. */
  readonly upper: (text: string, at: number) => string;
  readonly name: (text: string, at: number) => string;
  /** A field's heading and its texts. */
  readonly field: (section: PlainSection, name: string, at: readonly [number, number]) => string;
  /** Around all workstreams. */
  readonly around?: (body: string) => string;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", '</w:t><w:br/><w:t xml:space="preserve">');
const plain = (text: string): string => p(r(escaped(text)));
const bold = (text: string): string => p(r(escaped(text), "<w:b/>"));
const styled = (level: number) => (text: string) => p(r(escaped(text)), `<w:pStyle w:val="Rubrik${level}"/>`);
const below =
  (heading: (text: string, at: readonly [number, number]) => string): OldLook["field"] =>
  (section, _, at) =>
    heading(section.heading, at) + section.texts.map(plain).join("");
export const cell = (content: string): string => `<w:tc><w:tcPr/>${content === "" ? p("") : content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const texts = (section: PlainSection): string => section.texts.map(plain).join("");

/** The ways that we know offices to write in, each with the words that tell it. */
export const oldLooks = {
  "headings of the usual levels": { upper: styled(1), name: styled(2), field: below(styled(3)) },
  "headings of other levels": { upper: styled(1), name: styled(1), field: below(styled(3)) },
  "bold lines": { title: bold, upper: bold, name: bold, field: below(bold) },
  "headings with bold lines for the fields": { upper: styled(1), name: styled(1), field: below(bold) },
  "bold lines with colons": {
    title: bold,
    upper: bold,
    name: (text) => bold(`${text}:`),
    field: below((text) => bold(`${text}:`)),
  },
  "typed numbers": {
    title: plain,
    upper: (text, at) => plain(`${at + 1} ${text}`),
    name: (text, at) => plain(`3.${at + 1} ${text}`),
    field: below((text, [name, field]) => plain(`3.${name + 1}.${field + 1} ${text}`)),
  },
  "numbers with brackets, in bold": {
    title: bold,
    upper: bold,
    name: (text, at) => bold(`${at + 1}) ${text}`),
    field: below(plain),
  },
  capitals: {
    title: (text) => plain(text.toUpperCase()),
    upper: (text) => plain(text.toUpperCase()),
    name: (text) => plain(text.toUpperCase()),
    field: below(plain),
  },
  "nothing but lines": { title: plain, upper: plain, name: plain, field: below(plain) },
  "fields at the beginning of paragraphs": {
    upper: styled(1),
    name: styled(2),
    field: ({ heading, texts: [first = "", ...rest] }) =>
      p(r(`${heading}: `, "<w:b/>") + r(escaped(first))) + rest.map(plain).join(""),
  },
  "fields on a line of their paragraph": {
    upper: bold,
    name: bold,
    field: ({ heading, texts: [first = "", ...rest] }) =>
      plain(`${heading}\n${first}`) + rest.map(plain).join(""),
  },
  "name and field in one heading": {
    upper: styled(1),
    name: () => "",
    field: (section, name) => styled(2)(`${name} – ${section.heading.toLowerCase()}`) + texts(section),
  },
  "labels beside texts": {
    upper: styled(1),
    name: styled(2),
    field: (section) => table(row(plain(section.heading), texts(section))),
  },
  "a table for each workstream": {
    upper: styled(1),
    name: (text) => table(row(bold(text))),
    field: (section) => table(row(bold(section.heading)), row(texts(section))),
  },
} as const satisfies Readonly<Record<string, OldLook>>;

/** The body of a report as an office wrote it. */
export function oldBody(report: PlainReport, look: OldLook): string {
  const workstreams = report.workstreams.map(
    ({ name, fields }, at) =>
      look.name(name, at) + fields.map((field, number) => look.field(field, name, [at, number])).join(""),
  );
  return opening(report, look) + workstreams.join("");
}

function opening(
  { title, introduction, overview }: PlainReport,
  { title: printTitle, upper }: OldLook,
): string {
  const printed = (printTitle ?? ((text) => p(r(text), '<w:pStyle w:val="Rubrik"/>')))(title);
  const sections = introduction.map((section, at) => upper(section.heading, at) + texts(section));
  return printed + sections.join("") + upper(overview, introduction.length);
}

/** The body of a report with one table of all workstreams, a row or a column each. */
export function oldTable(report: PlainReport, names: "rows" | "columns" | "cells"): string {
  const { workstreams } = report;
  const heads = workstreams[0]?.fields.map(({ heading }) => plain(heading)) ?? [];
  const asRows = [
    row(plain("Projekt"), ...heads),
    ...workstreams.map(({ name, fields }) => row(plain(name), ...fields.map(texts))),
  ];
  const asColumns = [
    row("", ...workstreams.map(({ name }) => plain(name))),
    ...heads.map((head, at) =>
      row(head, ...workstreams.map(({ fields }) => (fields[at] ? texts(fields[at]) : ""))),
    ),
  ];
  const asCells = workstreams.map(({ name, fields }) =>
    row(bold(name) + fields.map((field) => bold(field.heading) + texts(field)).join("")),
  );
  const rows = { rows: asRows, columns: asColumns, cells: asCells }[names];
  return opening(report, { upper: styled(1), name: bold, field: below(bold) }) + table(...rows);
}

/** The body of a report with a part for each field, and the workstreams below. */
export function oldFieldFirst(report: PlainReport): string {
  const heads = report.workstreams[0]?.fields.map(({ heading }) => heading) ?? [];
  const parts = heads.map(
    (head, at) =>
      styled(1)(head) +
      report.workstreams
        .map(({ name, fields }) => styled(2)(name) + (fields[at] ? texts(fields[at]) : ""))
        .join(""),
  );
  return opening(report, { upper: styled(1), name: bold, field: below(bold) }) + parts.join("");
}
