import type { Prose } from "../model/prose.ts";
import type { Breach, Rule } from "./rule.ts";
import type { TermUse } from "./terms/match-term.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import { reportWords } from "./terms/report-words.ts";
import { findTwoSpellings, type TwoSpellings } from "./terms/two-spellings.ts";
import { lineOf, placeOf, replaceWords } from "./texts/place-words.ts";
import {
  introductionPieces,
  introductionTexts,
  monthTexts,
  type ReportPiece,
  workstreamPieces,
} from "./texts/report-texts.ts";

/**
 * The report writes one word for one thing, and in one way (VGR's writing guide and Myndigheternas skrivregler, on
 * being consistent).
 *
 * The glossary decides: a word with `preferred` is not used, `variants` are replaced, and a term has its own capitals
 * and hyphens, is written as one word if it is one, and is not misspelt by a letter (from seven letters). Without a
 * glossary, the workstreams' abbreviations and the names of the programme and its organisation decide as much as is
 * certain. Where nothing decides, the texts of a report are compared in the order in which it has them: a word with
 * other capitals inside, other hyphens, or as two words in another place is found where it is rarer, or later.
 *
 * Inflected and compound words are no variants (Millenniumlabbets, Millenniumcoacher), nor are capitals that begin a
 * sentence. Quotations, addresses and code are left alone. `--fix` writes the term with the ending that was written
 * where the two words are inflected alike, and the report's own spelling where it is at least twice as common.
 */
export const termVariant: Rule<"text/term-variant"> = {
  code: "text/term-variant",
  severities: ["warning"],
  isSettable: true,
  language: "sv",
  checkProgramme({ programme, terms }) {
    const own = introductionTexts(programme);
    return [
      ...own.flatMap((prose) => checkTerms(prose, terms)),
      ...checkSpellings(introductionPieces(programme), own, terms),
    ];
  },
  checkMonth({ programme, terms, month, report }) {
    const own = monthTexts(month).map(({ prose }) => prose);
    const pieces = [...introductionPieces(programme), ...workstreamPieces(report)];
    return [...own.flatMap((prose) => checkTerms(prose, terms)), ...checkSpellings(pieces, own, terms)];
  },
};

/** What Markdown could take for a mark. */
const mark = /[\\`*_[\]<>#|&~!]/;

/** Words that are not as the programme writes them. */
function checkTerms(prose: Prose, terms: ProgrammeTerms): Breach<"text/term-variant">[] {
  return prose.passages.flatMap((passage) =>
    terms.usesIn(passage).flatMap((use: TermUse) => {
      const { problem, right, lacksEnding, isCertain } = use;
      if (problem === undefined) return [];
      const written = passage.words.slice(use.start, use.end);
      const params = { written, problem, right, isInflected: lacksEnding };
      const fix = isCertain && !mark.test(right) ? replaceWords(prose, passage, use, right) : undefined;
      return [{ params, place: placeOf(prose, passage, use), fix }];
    }),
  );
}

/** Words that the report writes in two ways, in its own texts. */
function checkSpellings(
  pieces: readonly ReportPiece[],
  own: readonly Prose[],
  terms: ProgrammeTerms,
): Breach<"text/term-variant">[] {
  const texts = pieces.flatMap((piece) => (piece.kind === "text" ? [piece.prose] : []));
  const words = reportWords(texts, terms);
  const headings = pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.words] : []));
  const ownTexts = new Set(own);
  return findTwoSpellings(words, headings, ({ prose }) => ownTexts.has(prose)).map(pointOut);
}

function pointOut({ at, elsewhere, right, isCompound, isClear }: TwoSpellings): Breach<"text/term-variant"> {
  const otherFile = elsewhere.prose.source.file.path;
  const params = {
    written: at.text,
    problem: "two-spellings" as const,
    other: elsewhere.text,
    otherFile: otherFile === at.prose.source.file.path ? undefined : otherFile,
    otherLine: lineOf(elsewhere.prose, elsewhere.passage, elsewhere),
    right,
    isCompound,
  };
  const fix = isClear && right !== undefined ? replaceWords(at.prose, at.passage, at, right) : undefined;
  return { params, place: placeOf(at.prose, at.passage, at), fix };
}
