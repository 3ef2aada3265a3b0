import type { Prose } from "../model/prose.ts";
import type { Breach, ProgrammeInput, Rule } from "./rule.ts";
import type { TermUse } from "./terms/match-term.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import { reportWords } from "./terms/report-words.ts";
import { findTwoSpellings, type TwoSpellings } from "./terms/two-spellings.ts";
import { lineOf, placeOf, replaceWords } from "./texts/place-words.ts";
import {
  introductionPieces,
  introductionTexts,
  monthSentences,
  type ReportPiece,
  workstreamPieces,
} from "./texts/report-texts.ts";

/**
 * The report uses one word for one thing, and spells it in one way (VGR's writing guide and Myndigheternas skrivregler,
 * on being consistent).
 *
 * The glossary decides first. The rule reports a term that has a `preferred` one, a term's `variants`, and a term with
 * other capitals or hyphens, split into two words, or with one wrong letter (if it has at least seven). Without a glossary,
 * the workstreams' abbreviations and the names of the programme and its organisation decide what is certain. For all other
 * words, the rule compares the report's texts in their order: of two spellings of a word, with other capitals inside, other
 * hyphens, with and without a linking s, or as one word and as two, and of a number behind a noun as a word and as figures
 * (cykel fem, cykel 5), it reports the rarer one or, of equally common ones, the later.
 *
 * The rule accepts inflected and compound words (Millenniumlabbets, Millenniumcoacher) and a capital that begins a
 * sentence. It skips quotations, addresses and code. `--fix` writes the right term and keeps the ending if both words are
 * inflected alike; of the report's own spellings it writes the one that is at least twice as common.
 */
export const termVariant: Rule<"text/term-variant"> = {
  code: "text/term-variant",
  severities: ["warning"],
  isSettable: true,
  language: "sv",
  checkProgramme(input) {
    const { programme, terms } = input;
    const own = introductionTexts(programme);
    return [
      ...own.flatMap((prose) => checkTerms(prose, terms)),
      ...checkSpellings(introductionPieces(programme), own, input),
    ];
  },
  checkMonth(input) {
    const { programme, terms, month, report } = input;
    const own = monthSentences(month);
    const pieces = [...introductionPieces(programme), ...workstreamPieces(report)];
    return [...own.flatMap((prose) => checkTerms(prose, terms)), ...checkSpellings(pieces, own, input)];
  },
};

/** Characters that Markdown could read as a mark. */
const mark = /[\\`*_[\]<>#|&~!]/;

/** Reports words that the programme file writes in another way. */
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

/** Reports words of the `own` texts that the report writes in another way elsewhere. */
function checkSpellings(
  pieces: readonly ReportPiece[],
  own: readonly Prose[],
  input: ProgrammeInput,
): Breach<"text/term-variant">[] {
  const texts = pieces.flatMap((piece) => (piece.kind === "text" ? [piece.prose] : []));
  const words = reportWords(texts, input);
  const headings = pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.words] : []));
  const ownTexts = new Set(own);
  return findTwoSpellings(words, headings, ({ prose }) => ownTexts.has(prose)).map(buildBreach);
}

function buildBreach({
  at,
  elsewhere,
  right,
  isCompound,
  isClear,
}: TwoSpellings): Breach<"text/term-variant"> {
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
