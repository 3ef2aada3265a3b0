import { words } from "../document/document.ts";
import type { TextFate } from "../docx-reader/fates.ts";
import type { Place, ReadComment, ReadDocument, ReadParagraph } from "../docx-reader/read-document.ts";
import { requireEveryFate } from "../docx-reader/require-every-fate.ts";
import { buildTables, type Placed } from "./build-tables.ts";
import { continueTables } from "./continue-tables.ts";
import type { Draft, Guess } from "./draft.ts";
import { findAsides } from "./find-asides.ts";
import { groupPage } from "./group-page.ts";
import { learnHyphens } from "./hyphens.ts";
import { joinDrafts } from "./join-drafts.ts";
import { measureType } from "./measure-type.ts";
import { nameHeadings } from "./name-headings.ts";
import { type Membership, nameLists } from "./name-lists.ts";
import { Paragraphs, partOf } from "./paragraphs.ts";
import type { PageNote, PageText } from "./read-page.ts";
import { writeText } from "./write-text.ts";

type Built = Omit<ReadDocument, "properties" | "title" | "madeBy"> & { readonly guesses: readonly Guess[] };

/** Builds the document that the pages of a file show. */
export function buildDocument(pages: readonly PageText[]): Built {
  const asides = findAsides(pages);
  const bodies = pages.map(({ segments }) => segments.filter((segment) => !asides.has(segment)));
  const measures = measureType(bodies.flat());
  const hyphens = learnHyphens(bodies.flat().map(({ text }) => text));
  const grouped = bodies.map((body) => groupPage(body, measures));
  const drafts = grouped.flatMap((page) => page.drafts);
  const isTagged = grouped.some((page) => page.isTagged);
  const named = continueTables(joinDrafts(isTagged ? drafts : nameHeadings(drafts, measures), measures));
  const lists = nameLists(named);

  const paragraphs = new Paragraphs();
  const guesses: Guess[] = [];
  const placed = named.flatMap((draft): Placed[] => {
    const { text, pieces, isGuess } = writeText(draft, hyphens);
    for (const { segment, text: piece } of pieces)
      paragraphs.add(segment, piece, draft.isCopy ? "copy" : "body", draft);
    for (const mark of draft.marks) paragraphs.add(mark, mark.text, "field", draft);
    if (draft.isCopy) return [];
    const block = blockOf(draft, text, paragraphs.placeOf(draft), lists.get(draft));
    const guess = draft.guess ?? (isGuess ? "hyphen" : undefined);
    if (guess) guesses.push({ kind: guess, place: block.place });
    return [{ block, cell: draft.cell }];
  });
  for (const aside of asides) paragraphs.add(aside, aside.text, "header", aside);
  const notes = pages.flatMap((page) => page.notes);
  for (const note of notes) paragraphs.addNote(note);
  const written = notes
    .filter(({ fate }) => fate === "textBox")
    .map((note) => boxOf(note, paragraphs.placeOf(note)));
  requireAll(pages, paragraphs.fates);
  return {
    blocks: [...buildTables(placed), ...written],
    fates: paragraphs.fates,
    comments: notes.filter(({ fate }) => fate === "comment").map(commentOf),
    ...{ notes: [], controls: [], bookmarks: [], guesses },
  };
}

function blockOf(
  draft: Draft,
  text: string,
  place: Place,
  membership: Membership | undefined,
): ReadParagraph {
  const { kind, level } = draft;
  const own = { role: kind, inlines: [words(text)], text, isInTextBox: false, place };
  return membership ? { ...own, ...membership } : { ...own, level };
}

/** What is written into a field, or onto a page, as a text box. */
function boxOf({ text }: PageNote, place: Place): ReadParagraph {
  return { role: "paragraph", level: 0, inlines: [words(text)], text, isInTextBox: true, place };
}

function commentOf({ text }: PageNote, index: number): ReadComment {
  return { id: String(index), text };
}

/** Requires that every stretch of every page has one fate. Throws `Unbalanced`. */
function requireAll(pages: readonly PageText[], fates: readonly TextFate[]): void {
  const byPart = new Map<string, TextFate[]>(pages.map(({ number }) => [partOf(number), []]));
  for (const fate of fates) byPart.get(fate.part)?.push(fate);
  for (const { number, segments, notes } of pages) {
    const found = segments.flatMap((segment) => (segment.mark ? [segment.mark, segment] : [segment]));
    requireEveryFate(partOf(number), [...found, ...notes], byPart.get(partOf(number)) ?? []);
  }
}
