import { endAt, startAt } from "../../markdown/read-passages.ts";
import { sources } from "./sources.ts";
import { certain, changed, findEach, type StyleRow } from "./style-row.ts";

/** Superfluous and missing spaces. */
export const spaceRows: readonly StyleRow[] = [
  {
    reason: "space-before-mark",
    source: sources.marks,
    example: ["Testet är klart , och flödet fungerar.", "Testet är klart, och flödet fungerar."],
    find: findEach(
      /[ \u00A0][,;:!?.]/,
      String.raw`(?<=[\p{L}\p{M})”])[ \u00A0]{1,9}(?:([,;:!?.])(?=\s|$)|,(?=\p{L}))`,
      "gu",
      (match) => changed(match, match[1] ?? ", "),
    ),
  },
  {
    reason: "space-after-mark",
    source: sources.marks,
    example: ["Testet är klart.Nu mäter vi.", "Testet är klart. Nu mäter vi."],
    // Small letters before the mark and a single capital after it: “Node.js” and “ASP.NET” are names.
    find: findEach(
      /[.!?]\S/,
      String.raw`(?<![\p{L}\p{M}\p{N}.@/:_-])(\p{Ll}{2,40}[.!?])(\p{Lu}\p{Ll}{1,40})(?![\p{L}\p{N}.@/:_(-])`,
      "gu",
      (match) => certain(match, `${match[1]} ${match[2]}`),
    ),
  },
  {
    reason: "space-after-mark",
    source: sources.marks,
    example: ["Testet är klart,och flödet fungerar.", "Testet är klart, och flödet fungerar."],
    find: findEach(
      /,\S/,
      String.raw`(?<![\p{L}\p{M}\p{N}.,@/:_-])(\p{L}{2,40},)(\p{Ll}{2,40})(?![\p{L}\p{N},@/:_(-])`,
      "gu",
      (match) => certain(match, `${match[1]} ${match[2]}`),
    ),
  },
  {
    reason: "double-space",
    source: sources.marks,
    example: ["Testet är  klart.", "Testet är klart."],
    find: findEach(/ {2}/, String.raw`(?<=\S) {2,}(?=[\p{L}\p{N}(”])`, "gu", (match, { prose, passage }) => {
      // The words have a space for each line break of the file.
      const from = startAt(passage, match.index) ?? 0;
      const to = endAt(passage, match.index + match[0].length - 1) ?? from;
      return prose.source.value.slice(from, to) === match[0] ? changed(match, " ") : undefined;
    }),
  },
];
