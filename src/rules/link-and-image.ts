import type { DiagnosticParams } from "../diagnostics/codes.ts";
import { imagesIn } from "../markdown/find-images.ts";
import { endAt, startAt } from "../markdown/read-passages.ts";
import { allInlines, type Image, type Link, plainText, withChildren } from "../markdown/tree.ts";
import type { Prose } from "../model/prose.ts";
import { findWords } from "../swedish/find-words.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";

/**
 * Every image has an alternative text for readers who do not see it (EN 301 549 clause 10.1.1.1, WCAG 1.1.1), and the
 * name of its file is not such a text.
 *
 * The words of a link say where it leads, also to a reader who hears only the report's links (clause 10.2.4.4, WCAG
 * 2.4.4). “Här” and “läs mer” do not say so. Nor does an address: a screen reader spells it letter by letter, and nobody
 * can follow it where it is not a link. The rule accepts an e-mail address and the name of a site (vgregion.se).
 */
export const linkAndImage: Rule<"text/link-and-image"> = {
  code: "text/link-and-image",
  severities: ["error", "warning"],
  isSettable: true,
  ...checkEachText(checkText),
};

/** Words of links that do not say where the links lead, in Swedish and English. */
const vagueWords: ReadonlySet<string> = new Set(
  [
    "här, se här, läs här, klicka här, tryck här, mer, läs mer, läs mer här, mer info, mer information, länk, länken",
    "denna länk, den här länken, följande länk, sidan, denna sida, den här sidan",
    "here, see here, read here, click here, more, read more, read more here, learn more, more info, more information",
    "link, the link, this link, the following link, page, this page",
  ].flatMap((words) => words.split(", ")),
);

function checkText(prose: Prose): Breach<"text/link-and-image">[] {
  const { parsed } = prose;
  const links = allInlines(parsed.blocks).filter((inline) => inline.kind === "link");
  const images = imagesIn(parsed.blocks).filter(hasNoText);
  return [
    ...images.map((image) => report(prose, "alt", image.source, image)),
    ...links.flatMap((link) => checkWords(prose, link)),
    ...findBareAddresses(prose, links),
  ];
}

function report(
  { source: text }: Prose,
  problem: DiagnosticParams["text/link-and-image"]["problem"],
  shown: string,
  { start, end }: { readonly start: number; readonly end: number },
): Breach<"text/link-and-image"> {
  const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
  const severity = problem === "alt" ? "error" : "warning";
  return { params: { problem, shown }, place, severity };
}

function hasNoText({ source, alt }: Image): boolean {
  const name = source.split("/").at(-1) ?? source;
  return alt.trim() === "" || [source, name, name.replace(/\.[^.]+$/, "")].includes(alt);
}

function checkWords(prose: Prose, link: Link): Breach<"text/link-and-image">[] {
  const shown = plainText(link.children).trim();
  const words = findWords(shown).map(({ text }) => text.toLowerCase());
  // checkText reports an image without an alternative text, so a link that holds only such an image is not empty.
  const leaves = withChildren(link.children).filter((inline) => "start" in inline);
  if (shown === "")
    return leaves.some(({ kind }) => kind === "image") ? [] : [report(prose, "empty", link.address, link)];
  if (words.length > 0 && !vagueWords.has(words.join(" "))) return [];
  const place = { start: leaves[0]?.start ?? link.start, end: leaves.at(-1)?.end ?? link.end };
  return [report(prose, "words", shown, place)];
}

/** Reports web addresses in the text, and those that are all the words of a link. */
function findBareAddresses(prose: Prose, links: readonly Link[]): Breach<"text/link-and-image">[] {
  const linkTexts = links.map(({ children }) => plainText(children).trim());
  // Addresses and links both come in reading order.
  let next = 0;
  return prose.passages.flatMap((passage) =>
    passage.opaque.flatMap((span) => {
      const shown = passage.words.slice(span.start, span.end);
      if ((span.kind !== "address" && span.kind !== "link") || !isWebAddress(shown)) return [];
      const start = startAt(passage, span.start) ?? 0;
      const end = endAt(passage, span.end - 1) ?? start;
      while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const isInLink = (links[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
      // A link with other words than the address says where it leads.
      if (isInLink && linkTexts[next] !== shown) return [];
      return [report(prose, "address", shown, { start, end })];
    }),
  );
}

/** Whether an address has a protocol, www, or a path after the site's name. */
function isWebAddress(shown: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(shown) || (!shown.includes("@") && /\.[a-z]+\/./i.test(shown));
}
