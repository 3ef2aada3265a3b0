import type { DiagnosticParams } from "../diagnostics/codes.ts";
import { type Abbreviation, findAbbreviations } from "../swedish/find-abbreviations.ts";
import { findExpansion, isSamePhrase } from "../swedish/find-expansion.ts";
import { findPlainWords, type TextSpan } from "../swedish/find-words.ts";
import type { Breach, Rule } from "./rule.ts";
import { abbreviationsOf, type ProgrammeAbbreviations } from "./terms/programme-abbreviations.ts";
import { placeOf } from "./texts/place-words.ts";
import { introductionPieces, type ReportPiece, workstreamPieces } from "./texts/report-texts.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/**
 * The report explains an abbreviation where it first uses it (Myndigheternas skrivregler, on abbreviations that readers
 * may not know; språklagen 11 §), and the explanation agrees with the abbreviation's letters and with the glossary.
 *
 * The rule reads the report in the order in which it is compiled, headings included, and reports each abbreviation once.
 * It accepts as an explanation “Västra Götalandsregionen (VGR)”, “VGR (Västra Götalandsregionen)”, the same between
 * commas, and “kallas PD1”. An abbreviation is a part of a word with two capitals or more (SoKI, PD1, PUB-avtal). The
 * rule skips abbreviations that every reader knows (EU, CE: see swedish/known-abbreviations.ts) or that the glossary
 * marks as `known`, Roman numerals, units, product names (VästKom), words in capitals for emphasis, and everything in
 * quotations, addresses and code.
 */
export const abbreviation: Rule<"text/abbreviation"> = {
  code: "text/abbreviation",
  severities: ["warning"],
  isSettable: true,
  language: "sv",
  checkProgramme({ programme, readings }) {
    return checkPieces(introductionPieces(programme), abbreviationsOf(programme), readings);
  },
  checkMonth({ programme, report, readings }) {
    const pieces = [...introductionPieces(programme), ...workstreamPieces(report)];
    // checkProgramme reports the abbreviations that the introduction uses first.
    return checkPieces(pieces, abbreviationsOf(programme), readings).filter(
      ({ place }) => place.file !== programme.source.file.path,
    );
  },
};

/** Reads the pieces in a reader's order. Reports no abbreviation that an earlier piece explains, and none twice. */
function checkPieces(
  pieces: readonly ReportPiece[],
  programme: ProgrammeAbbreviations,
  readings: TextReadings,
): Breach<"text/abbreviation">[] {
  const explained = new Set<string>();
  const isStressed = stressedIn(pieces);
  const usesIn = (text: string, words?: readonly TextSpan[]): Abbreviation[] =>
    findAbbreviations(text, programme.isNamed, words).filter(
      (use) => !programme.isKnown(use.key) && (programme.isNamed(use.text) || !isStressed(use.text)),
    );
  const found = new Set<string>();
  return pieces.flatMap((piece) => {
    if (piece.kind === "heading") {
      for (const use of usesIn(piece.words))
        if (decide(use, piece.words, programme) === "explained") explained.add(use.key);
      return [];
    }
    const { prose } = piece;
    return prose.passages.flatMap((passage) =>
      usesIn(passage.ownWords, readings.plainWordsOf(passage)).flatMap((use) => {
        const verdict = decide(use, passage.words, programme);
        const isExplained = explained.has(use.key);
        explained.add(use.key);
        if (verdict === "explained" || found.has(use.key)) return [];
        if (verdict.problem === "unexplained" && isExplained) return [];
        found.add(use.key);
        return [{ params: verdict, place: placeOf(prose, passage, use) }];
      }),
    );
  });
}

/** Decides whether the words around an abbreviation explain it, and names the problem if they do not. */
function decide(
  use: Abbreviation,
  words: string,
  programme: ProgrammeAbbreviations,
): "explained" | DiagnosticParams["text/abbreviation"] {
  const named = programme.expansionOf(use.text, use.word.text);
  const params = { abbreviation: named?.term ?? use.text, expansion: named?.expansion };
  const found = findExpansion(words, use, named?.expansion);
  if (found === undefined) return { ...params, problem: "unexplained", phrase: undefined };
  if (found.kind === "named") return "explained";
  const { kind, phrase } = found;
  if (kind === "partial") return { ...params, abbreviation: use.word.text, problem: kind, phrase };
  if (kind === "misfit") return { ...params, problem: kind, phrase };
  if (!named?.isDecided || isSamePhrase(phrase, named.expansion)) return "explained";
  return { ...params, problem: "differs", phrase };
}

/**
 * Builds a test for words in capitals that the report also writes in small letters: where it has “nytt”, NYTT is
 * emphasis and no abbreviation.
 */
function stressedIn(pieces: readonly ReportPiece[]): (word: string) => boolean {
  let small: Set<string> | undefined;
  return (word) => {
    small ??= new Set(
      pieces.flatMap((piece) =>
        piece.kind === "heading"
          ? []
          : piece.prose.passages.flatMap(({ words }) =>
              findPlainWords(words)
                .map(({ text }) => text)
                .filter((text) => text === text.toLowerCase()),
            ),
      ),
    );
    return word === word.toUpperCase() && small.has(word.toLowerCase());
  };
}
