import { endAt, type Passage, startAt } from "../markdown/read-passages.ts";
import type { Block, Inline, List } from "../markdown/tree.ts";
import type { Prose } from "../model/prose.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import { checkEnds, type Item } from "./list-as-text/check-ends.ts";
import { checkLeadIn } from "./list-as-text/check-lead-in.ts";
import { beginsMonth, mayBeCutSentence } from "./list-as-text/cut-sentence.ts";
import { repairMarks } from "./list-as-text/repair-marks.ts";
import { findTextList, type TextList } from "./list-as-text/text-list.ts";
import type { Breach, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";
import { placeOf } from "./texts/place-words.ts";

/**
 * A text writes a list as a Markdown list: each item stands on a line of its own with a mark that Markdown knows, the
 * words above the list end with a colon, and all items end alike.
 *
 * A screen reader reads marks in running text (`kring - support - avtal`, `•`, `1) … 2) …`) aloud as signs, while it says
 * of a real list how many items it has (EN 301 549 clause 10.1.3.1, WCAG 1.3.1).
 *
 * The rule accepts `support- och förvaltning`, `16-månadersplan` and an aside between dashes; `text/house-style` reports
 * one or two hyphens that stand for dashes. It accepts a list whose items begin with small letters and continue the
 * sentence, with a full stop after the last item only (Klarspråkshjälpen, “Allt om punktlistor”; VGR's own writing guide
 * ends such lists so) or without one. It accepts a lead-in that is a complete sentence with a full stop. `--fix` repairs
 * what is certain: it adds a colon, turns marks into `- `, and gives the fewer items the end of the others.
 */
export const listAsText: Rule<"text/list-as-text"> = {
  code: "text/list-as-text",
  severities: ["warning"],
  isSettable: true,
  ...checkEachText(checkText),
};

function checkText(prose: Prose): Breach<"text/list-as-text">[] {
  const passages = new Map(prose.passages.map((passage) => [passage.inlines, passage]));
  return [
    ...prose.passages.flatMap((passage) => checkPassage(prose, passage)),
    ...checkBlocks(prose, prose.parsed.blocks, passages),
  ];
}

/** The passages of a text, by the inlines that they were read from. */
type Passages = ReadonlyMap<readonly Inline[], Passage>;

/** Checks a passage that may hold a list as text. */
function checkPassage(prose: Prose, passage: Passage): Breach<"text/list-as-text">[] {
  const list = findTextList(prose, passage);
  if (!list) return [];
  const found = [buildMarksBreach(prose, passage, list)];
  if (list.form !== "lines" || isDoubtful(passage, list)) return found;
  // Within an item, the words before a list are often just the word that the list is about.
  if (list.leadIn.end > list.leadIn.start && passage.kind === "paragraph")
    found.push(...checkLeadIn(prose, passage, list.leadIn));
  const items = list.items.map((item): Item => ({ passage, ...item }));
  return [...found, ...checkEnds(prose, items)];
}

/** Whether the lines may be the rest of a sentence, so that its end and the words above need no change. */
function isDoubtful({ words }: Passage, { marks, items, leadIn }: TextList): boolean {
  const isBullet = marks.some((mark) => "kind" in mark && mark.kind === "bullet");
  const texts = items.map(({ start, end }) => words.slice(start, end));
  return !isBullet && mayBeCutSentence(words.slice(0, leadIn.end), texts);
}

function buildMarksBreach(prose: Prose, passage: Passage, list: TextList): Breach<"text/list-as-text"> {
  const start = list.marks[0]?.start ?? 0;
  const item = list.form === "lines" ? list.items[0] : list.items.at(-1);
  const end = item?.end ?? start;
  const found = passage.words.slice(start, end);
  const params = { problem: "marks", found, written: undefined } as const;
  return { params, place: placeOf(prose, passage, { start, end }), fix: repairMarks(prose, passage, list) };
}

/** Checks the lists that Markdown reads, and the paragraphs above them. Skips quotations, which others wrote. */
function checkBlocks(
  prose: Prose,
  blocks: readonly Block[],
  passages: Passages,
): Breach<"text/list-as-text">[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const lead = above?.kind === "paragraph" ? passages.get(above.inlines) : undefined;
    const found: Breach<"text/list-as-text">[] = [];
    const cut = block.kind === "list" ? checkCutSentence(prose, lead, block, passages) : [];
    if (cut.length > 0) return cut;
    if (lead && beginsList(prose, block, passages) && !findTextList(prose, lead))
      found.push(...checkLeadIn(prose, lead, { start: 0, end: lead.words.length }));
    if (block.kind === "list") found.push(...checkList(prose, block, passages));
    return found;
  });
}

/** Reports a list that may be the rest of the sentence above it: Markdown takes a line with a sign for an item. */
function checkCutSentence(
  prose: Prose,
  lead: Passage | undefined,
  list: List,
  passages: Passages,
): Breach<"text/list-as-text">[] {
  const items = list.items.flatMap(([first]) => {
    const passage = first?.kind === "paragraph" ? passages.get(first.inlines) : undefined;
    return passage ? [passage] : [];
  });
  const [item] = items;
  if (!item || items.length < list.items.length) return [];
  const { source } = prose;
  const at = startAt(item, 0) ?? 0;
  const between = lead && source.value.slice(endAt(lead, lead.words.length - 1), at);
  const above = lead && between?.indexOf("\n") === between?.lastIndexOf("\n") ? lead.words : "";
  const texts = items.map(({ words }) => words);
  const isYear = list.start !== undefined && list.start > 1000;
  const isDay = list.start !== undefined && items.length === 1 && texts.some(beginsMonth);
  const isCut =
    above !== "" && (list.start === undefined || items.length === 1) && mayBeCutSentence(above, texts);
  if (!isYear && !isDay && !isCut) return [];
  const start = source.value.lastIndexOf("\n", at - 1) + 1;
  const from = start + source.value.slice(start, at).search(/\S/);
  const end = endAt(item, Math.max(item.words.search(/\s|$/) - 1, 0)) ?? at;
  const place = { file: source.file.path, range: rangeInFile(source, from, end), pointer: source.pointer };
  return [
    { params: { problem: "sentence", found: source.value.slice(from, end), written: undefined }, place },
  ];
}

/** Whether a block is a list, or a paragraph that begins with a list as text. */
function beginsList(prose: Prose, block: Block, passages: Passages): boolean {
  if (block.kind !== "paragraph") return block.kind === "list";
  const passage = passages.get(block.inlines);
  const list = passage && findTextList(prose, passage);
  return list?.form === "lines" && list.marks[0]?.start === 0;
}

/** Checks the ends of a list's items, if each item is one paragraph, and those of each nested list by itself. */
function checkList(prose: Prose, list: List, passages: Passages): Breach<"text/list-as-text">[] {
  const items = list.items.flatMap((blocks): Item[] => {
    const [only, ...others] = blocks;
    const passage =
      only?.kind === "paragraph" && others.length === 0 ? passages.get(only.inlines) : undefined;
    return passage && !findTextList(prose, passage) ? [{ passage, start: 0, end: passage.words.length }] : [];
  });
  const nested = list.items.flat().flatMap((block) => (block.kind === "list" ? [block] : []));
  return [
    ...(items.length === list.items.length ? checkEnds(prose, items) : []),
    ...nested.flatMap((inner) => checkList(prose, inner, passages)),
  ];
}
