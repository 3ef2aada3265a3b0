import type { DiagnosticParams } from "../diagnostics/codes.ts";
import type { Passage } from "../markdown/read-passages.ts";
import type { Prose } from "../model/prose.ts";
import { type Abbreviation, findAbbreviations } from "../swedish/find-abbreviations.ts";
import { findExpansion, isSamePhrase } from "../swedish/find-expansion.ts";
import { findPlainWords } from "../swedish/find-words.ts";
import { namingKind } from "../swedish/known-abbreviations.ts";
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
 * commas, and “kallas PD1”. What the text itself calls a system, tool, company or project is a name (“journalsystemet
 * EPJ”, “verktyget JIRA”). Letters that stand in another order than elsewhere in the report are said to do so. An
 * abbreviation is a part of a word with two capitals or more (SoKI, PD1, PUB-avtal). The
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
  const isStressed = stressedIn(pieces);
  const uses = pieces.flatMap((piece) =>
    usesIn(piece, programme, readings).filter(
      ({ use }) => !programme.isKnown(use.key) && (programme.isNamed(use.text) || !isStressed(use.text)),
    ),
  );
  const others = spellingsOf(uses.map(({ use }) => use));
  const explained = new Set<string>();
  const found = new Set<string>();
  return uses.flatMap(({ use, words, prose, passage }) => {
    const verdict = decide(use, words, programme);
    if (!prose || !passage) {
      if (verdict === "explained") explained.add(use.key);
      return [];
    }
    const isExplained = explained.has(use.key);
    explained.add(use.key);
    if (verdict === "explained" || found.has(use.key)) return [];
    if (verdict.problem === "unexplained" && isExplained) return [];
    found.add(use.key);
    const other = verdict.problem === "unexplained" ? others.get(use.key) : undefined;
    const params = other === undefined ? verdict : { ...verdict, problem: "order" as const, phrase: other };
    return [{ params, place: placeOf(prose, passage, use) }];
  });
}

/** An abbreviation where the report uses it; a heading has no passage. */
interface PlacedUse {
  readonly use: Abbreviation;
  readonly words: string;
  readonly prose?: Prose;
  readonly passage?: Passage;
}

function usesIn(piece: ReportPiece, programme: ProgrammeAbbreviations, readings: TextReadings): PlacedUse[] {
  if (piece.kind === "heading") {
    const { words } = piece;
    return findAbbreviations(words, programme.isNamed).map((use) => ({ use, words }));
  }
  const { prose } = piece;
  return prose.passages.flatMap((passage) =>
    findAbbreviations(passage.ownWords, programme.isNamed, readings.plainWordsOf(passage)).map((use) => ({
      use,
      words: passage.words,
      prose,
      passage,
    })),
  );
}

/** Fewer letters are the same in another order by chance. */
const fewestLetters = 3;

/**
 * For each abbreviation that has the letters of another one in another order, the one that the report uses more often, or
 * first where it uses both as often.
 */
function spellingsOf(uses: readonly Abbreviation[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, { text: string; count: number }>();
  for (const { key, text } of uses) {
    const known = byKey.get(key);
    byKey.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
  }
  const byLetters = new Map<string, { text: string; count: number }>();
  for (const [key, one] of byKey) {
    const letters = sortLetters(key);
    if (one.count > (byLetters.get(letters)?.count ?? 0)) byLetters.set(letters, one);
  }
  return new Map(
    [...byKey].flatMap(([key, one]): [string, string][] => {
      const best = byLetters.get(sortLetters(key));
      return best && best !== one && key.length >= fewestLetters ? [[key, best.text]] : [];
    }),
  );
}

function sortLetters(key: string): string {
  return [...key].sort().join("");
}

/** Decides whether the words around an abbreviation explain it, and names the problem if they do not. */
function decide(
  use: Abbreviation,
  words: string,
  programme: ProgrammeAbbreviations,
): "explained" | DiagnosticParams["text/abbreviation"] {
  if (namingKind.test(words.slice(Math.max(use.word.start - 40, 0), use.word.start))) return "explained";
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
