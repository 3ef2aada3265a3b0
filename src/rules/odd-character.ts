import { findOddSigns, type OddSign } from "../characters/odd-signs.ts";
import { findWrittenSigns } from "../characters/written-signs.ts";
import type { Edit } from "../diagnostics/codes.ts";
import { lineEndOf } from "../diagnostics/position.ts";
import type { Source } from "../yaml/source.ts";
import { locate } from "../yaml/source-node.ts";
import type { Breach, Rule } from "./rule.ts";
import { pointerAt } from "./texts/places.ts";
import { monthSources } from "./texts/report-texts.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/**
 * A file has no signs that a reader cannot see or that show as an empty box: soft hyphens, joiners and spaces of no
 * width, signs that turn the direction of writing, line separators, signs of Word's symbol fonts, signs for private use,
 * and the signs that stand for a lost letter or object.
 *
 * The rule looks at the whole file, also at signs that are written as entities (`&shy;`) or escapes (`"\\u00AD"`), and
 * reports each sign once, at its first place. `--fix` removes invisible signs, and
 * writes Word's arrows and marks (U+F0E0, U+F0FC) and line separators as ordinary characters. It keeps what joins an
 * emoji or the letters of another script. A lost letter is an error.
 */
export const oddCharacter: Rule<"text/odd-character"> = {
  code: "text/odd-character",
  severities: ["error", "warning"],
  isSettable: true,
  checkProgramme: ({ programme, readings }) => checkSource(programme.source, readings),
  checkMonth: ({ month, readings }) => monthSources(month).flatMap((source) => checkSource(source, readings)),
};

/** A file with more of one sign is no text, and to look around each of them would take long. */
const mostRepaired = 2000;

function checkSource(source: Source, readings: TextReadings): Breach<"text/odd-character">[] {
  const { file, root } = source;
  const found = [...findOddSigns(file.text), ...writtenIn(source)].sort((a, b) => a.start - b.start);
  const signs = withoutPersonal(found, source, readings);
  const groups = new Map<string, OddSign[]>();
  for (const odd of signs) {
    const group = groups.get(odd.sign);
    if (group) group.push(odd);
    else groups.set(odd.sign, [odd]);
  }
  return [...groups.values()].flatMap((group): Breach<"text/odd-character">[] => {
    const [first] = group;
    if (!first) return [];
    const { kind, start, end, sign, meant } = first;
    const pointer = pointerAt(root, start);
    const params = { kind, codePoint: sign.codePointAt(0) ?? 0, count: group.length, meant };
    const place = { file: file.path, range: { start, end }, ...(pointer === undefined ? {} : { pointer }) };
    const isRepaired = meant !== undefined && group.length <= mostRepaired;
    const fix = isRepaired ? group.map((odd) => buildEdit(odd, meant, source)) : undefined;
    return [{ params, place, fix, severity: kind === "lost" ? "error" : "warning" }];
  });
}

/** The signs that a file writes as entities, or as escapes in double quotation marks, the only place that has escapes. */
function writtenIn({ file, root }: Source): OddSign[] {
  return findWrittenSigns(file.text).filter(({ form, start }) => {
    const pointer = pointerAt(root, start);
    const node = pointer === undefined ? undefined : locate(root, pointer)?.node;
    return node?.kind === "scalar" && (form === "entity" || node.style === "double");
  });
}

/** Leaves out the signs within personal data, which the writer must remove: a repair would only show them better. */
function withoutPersonal(signs: readonly OddSign[], source: Source, readings: TextReadings): OddSign[] {
  const personal = readings.personalDataIn(source);
  let next = 0;
  return signs.filter(({ start }) => {
    while ((personal[next]?.end ?? start + 1) <= start) next += 1;
    return (personal[next]?.start ?? start + 1) > start;
  });
}

function buildEdit({ kind, start, end }: OddSign, meant: string, { file, root }: Source): Edit {
  const range = { start, end };
  if (kind !== "line") return { range, text: meant };
  const { text } = file;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(lineStart, start);
  const located = locate(root, pointerAt(root, start) ?? "");
  const isBlock = located?.node.kind === "scalar" && located.node.style === "literal";
  const isWithin = line.trim() !== "" && /^[^\S\n\r]*[^\s]/.test(text.slice(end, end + 100));
  // A line end would end a name, and a row of a table.
  if (!isBlock || !isWithin || /^\s*\|/.test(line)) return { range, text: isWithin ? " " : "" };
  const lineEnd = lineEndOf(text);
  const indent = /^ */.exec(line)?.[0] ?? "";
  return {
    range,
    text: `\\${lineEnd}${indent}${" ".repeat(/^ *((?:[-*+]|\d+[.)]) +)/.exec(line)?.[1]?.length ?? 0)}`,
  };
}
