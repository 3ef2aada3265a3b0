import type { ReadTable } from "../../docx-reader/read-document.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { isSameLook, isShortLabel, type Look } from "./heading-look.ts";
import {
  cellText,
  cleaned,
  findUnknown,
  isBelow,
  isFieldLine,
  isLabel,
  lineText,
  splitLabel,
} from "./outline-lines.ts";
import type { HeadingReader } from "./read-heading.ts";

export interface OutlineWorkstream {
  readonly name: string;
  /** Whether the headings of fields stand below it: else it may be any heading. */
  readonly hasFields: boolean;
}

/** A workstream's heading among the lines. */
export interface Found extends OutlineWorkstream {
  readonly at: number;
  readonly look: Look | undefined;
}

/** Finds the headings of workstreams that nobody has named. */
export function findWorkstreams(lines: readonly Line[], reader: HeadingReader): Found[] {
  const ways = [alike(below(lines)), combined(lines), inTables(lines, reader), aboveFields(lines)];
  const most = ways.sort((a, b) => b.length - a.length)[0] ?? [];
  if (most.length === 0) return mostUsual(lines);
  const [{ look, at: first } = { look: undefined, at: 0 }] = most;
  // A heading of the same style without headings of fields below it may be a workstream, too.
  const known = new Set(most.map(({ at }) => at));
  const others = unknownHeadings(lines).filter(
    (other) =>
      look?.kind === "style" && other.at > first && !known.has(other.at) && isSameLook(other.look, look),
  );
  return [...most, ...others].sort((a, b) => a.at - b.at);
}

/** The lines right above the headings of fields; of styles also those with a text in between. */
function below(lines: readonly Line[]): Found[] {
  const found = new Map<number, Found>();
  let upper: { readonly at: number; readonly line: HeadingLine } | undefined;
  lines.forEach((line, at) => {
    const unknown = findUnknown(line);
    if (unknown) upper = { at, line: unknown };
    if (!isFieldLine(line) || line.meaning?.rest) return;
    const before = lines[at - 1];
    const isDeeper = upper && upper.line.look.kind === "style" && isBelow(line.look, upper.line.look);
    const above = before && isLabel(before) ? { at: at - 1, line: before } : isDeeper ? upper : undefined;
    if (!above || found.has(above.at)) return;
    const look = above.line.kind === "heading" ? above.line.look : undefined;
    found.set(above.at, { at: above.at, name: cleaned(lineText(above.line) ?? ""), look, hasFields: true });
  });
  return [...found.values()];
}

/** The lines that look as most of them do: a short line above “Plan” is a name only where the other names are such lines. */
function alike(found: readonly Found[]): Found[] {
  const counts = new Map<string, number>();
  const keyOf = ({ look }: Found): string => (look ? `${look.kind} ${look.level}` : "");
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return found.filter((one) => keyOf(one) === most?.[0]);
}

/** Names that stand in one heading with their fields. */
function combined(lines: readonly Line[]): Found[] {
  return lines.flatMap((line, at): Found[] => {
    if (line.kind !== "heading" || !line.meaning?.rest) return [];
    const name = splitLabel(line.text)?.name ?? "";
    return [{ at, name: cleaned(name), look: undefined, hasFields: true }];
  });
}

/** Headings below headings of fields. */
function aboveFields(lines: readonly Line[]): Found[] {
  let field: HeadingLine | undefined;
  return lines.flatMap((line, at): Found[] => {
    if (isFieldLine(line)) {
      field = line;
      return [];
    }
    const unknown = findUnknown(line);
    if (!unknown) return [];
    if (!field || !isBelow(unknown.look, field.look)) {
      field = undefined;
      return [];
    }
    return [{ at, name: cleaned(unknown.text), look: unknown.look, hasFields: true }];
  });
}

/** The first cells of rows below a row that names fields, or the cells above them where the first column does. */
function inTables(lines: readonly Line[], reader: HeadingReader): Found[] {
  return lines.flatMap((line, at): Found[] => {
    if (line.kind !== "text" || line.block.role !== "table") return [];
    return namesInTable(line.block, reader).map((name) => ({ at, name, look: undefined, hasFields: true }));
  });
}

function namesInTable(table: ReadTable, reader: HeadingReader): string[] {
  const rows = table.rows.map(({ cells }) =>
    cells.map(({ blocks }) => blocks.map(cellText).join(" ").trim()),
  );
  const [header = [], ...body] = rows;
  const isField = (text: string | undefined): boolean => {
    const field = text === undefined || text.length > 100 ? undefined : reader.read(text)?.field;
    return field !== undefined && field.field !== "other" && !field.isVague;
  };
  const isName = (text: string | undefined): text is string =>
    text !== undefined && /\p{L}/u.test(text) && isShortLabel(text);
  if (header.some(isField)) {
    const column = header.findIndex((head, at) => !isField(head) && body.some((cells) => isName(cells[at])));
    return column === -1
      ? []
      : body
          .map((cells) => cells[column])
          .filter(isName)
          .map(cleaned);
  }
  return body.some(([label]) => isField(label)) ? header.slice(1).filter(isName).map(cleaned) : [];
}

/** In a report without headings of fields: the headings of the look that most have. */
function mostUsual(lines: readonly Line[]): Found[] {
  const groups = new Map<string, Found[]>();
  for (const one of unknownHeadings(lines)) {
    const key = `${one.look.kind} ${one.look.level}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return most.length > 1 ? most : [];
}

function unknownHeadings(lines: readonly Line[]): (Found & { readonly look: Look })[] {
  return lines.flatMap((line, at) => {
    const unknown = findUnknown(line);
    return unknown ? [{ at, name: cleaned(unknown.text), look: unknown.look, hasFields: false }] : [];
  });
}
