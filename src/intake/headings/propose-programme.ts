import type { ReadBlock, ReadDocument } from "../../docx-reader/read-document.ts";
import type { Language } from "../../messages/language.ts";
import { type ProposalWords, proposalWords } from "../../messages/proposal-words.ts";
import { monthWords } from "../../swedish/month-words.ts";
import { slugFrom } from "../../swedish/slug.ts";
import { findOutline, type OutlineSection, type ReportOutline } from "./find-outline.ts";
import type { OutlineWorkstream } from "./find-workstreams.ts";
import { countWords } from "./heading-words.ts";
import { printYamlLine, printYamlText } from "./print-yaml.ts";

export interface ProposalOptions {
  readonly language: Language;
  /** Prints blocks as Markdown. */
  readonly printText: (blocks: readonly ReadBlock[]) => string;
  /** What the report does not say by itself. */
  readonly programme?: string;
  readonly organisation?: string;
  /** The ids of workstreams that the report has itself, by the words of their headings. */
  readonly ids?: ReadonlyMap<string, string>;
  /** Whether the report has its overview before its introduction. */
  readonly isOverviewFirst?: boolean;
}

/** Ids that name other files of a month, and those that Windows keeps for devices. */
const reserved = /^(?:month|publication|programme|forms|con|prn|aux|nul|com\d|lpt\d)$/;
const longestId = 40;
/** In UTF-16 units: the schema takes no longer text. */
const longestText = 50_000;

/**
 * Proposes a programme file for a report of a programme that has none: from its title, its introduction, and the headings
 * that the headings of summaries and plans stand below. Every guess has a comment.
 */
export function proposeProgramme(
  document: Pick<ReadDocument, "blocks">,
  {
    language,
    printText,
    programme,
    organisation,
    ids: known = new Map(),
    isOverviewFirst = false,
  }: ProposalOptions,
): string {
  const words = proposalWords[language];
  const outline = findOutline(document, language);
  const { introduction, overview, workstreams, headings } = outline;
  const parts = [
    [
      "# yaml-language-server: $schema=schema/programme.schema.json",
      ...words.instructions.map((line) => `# ${line}`),
    ],
    [
      ...printValue("programme", programme, words.programme, words),
      ...printValue("organisation", organisation, words.organisation, words),
      `language: ${language}`,
    ],
    printTitle(outline.title, language),
    printIntroduction(introduction, words, printText),
    printValue("overview", overview, words.overview, words),
    printHeadings(headings, language),
    printWorkstreams(workstreams, words, known),
    isOverviewFirst ? ["layout:", "  overviewFirst: true"] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** A value of the report, or else one to begin with and a comment that says so. */
function printValue(key: string, said: string | undefined, other: string, words: ProposalWords): string[] {
  const isSaid = said !== undefined && countWords(said) > 0;
  const comment = isSaid ? [] : [`# ${words.unsaid}`];
  return [...comment, `${key}: ${printYamlLine(isSaid ? said : other)}`];
}

function printTitle(said: string | undefined, language: Language): string[] {
  const words = proposalWords[language];
  if (said === undefined || said.trim() === "")
    return printValue("title", undefined, `${words.title} {period}`, words);
  const title = withVariables(oneLine(said), language, "month") ?? "";
  if (title.includes("{")) return [`title: ${printYamlLine(title)}`];
  return [`# ${words.titleWithoutMonth}`, `title: ${printYamlLine(`${title} {period}`)}`];
}

function printHeadings(said: ReportOutline["headings"], language: Language): string[] {
  const words = proposalWords[language];
  const summary = withVariables(said.summary, language, "month");
  const plan = withVariables(said.plan, language, "nextMonth");
  const unsaid = [...(summary === undefined ? ["summary"] : []), ...(plan === undefined ? ["plan"] : [])];
  return [
    // A comment between the two would be read as a part of the first, which in an entry is a text.
    ...(unsaid.length === 0 ? [] : [`# ${words.unsaidKeys(unsaid)}`]),
    "headings:",
    `  summary: ${printYamlLine(summary ?? words.summary)}`,
    `  plan: ${printYamlLine(plan ?? words.plan)}`,
  ];
}

/** Puts variables in place of the months that a heading names, and of the years behind them. */
function withVariables(
  text: string | undefined,
  language: Language,
  month: "month" | "nextMonth",
): string | undefined {
  if (text === undefined) return undefined;
  const period = month === "month" ? "period" : "nextPeriod";
  const names = monthWords[language].names.join("|");
  // Without the flag for all letters' cases, which costs much beside classes of characters: only the first may be a capital.
  const name = `(?:${names}|${names.toUpperCase()}|${names.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})`;
  return text
    .replace(/[{}]/g, "")
    .replace(new RegExp(`(?<!\\p{L})${name}(?: månad)?,? (?:19|20)\\d\\d(?!\\d)`, "u"), `{${period}}`)
    .replace(/(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d-])/, `{${period}}`)
    .replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u"), `{${month}}`);
}

/** The introduction's sections, each within the last one of a higher level. */
function printIntroduction(
  sections: readonly OutlineSection[],
  words: ProposalWords,
  printText: ProposalOptions["printText"],
): string[] {
  if (sections.length === 0) return [];
  /** The sections that are open, from the uppermost. */
  const open: { readonly level: number; hasSections: boolean }[] = [];
  const lines = ["introduction:"];
  for (const { heading, level, blocks } of sections) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const upper = open.at(-1);
    const indent = "    ".repeat(open.length);
    if (upper && !upper.hasSections) lines.push(`${indent}sections:`);
    if (upper) upper.hasSections = true;
    open.push({ level, hasSections: false });
    lines.push(
      ...printValue("- heading", heading, words.introduction, words).map((line) => `${indent}  ${line}`),
    );
    const text = printText(blocks);
    if (text.length > longestText) lines.push(`${indent}    # ${words.tooLong}`);
    else if (text.trim() !== "") lines.push(...printYamlText("text", text, `${indent}    `));
  }
  return lines;
}

function printWorkstreams(
  workstreams: readonly OutlineWorkstream[],
  words: ProposalWords,
  known: ReadonlyMap<string, string>,
): string[] {
  const ids = new Set<string>();
  const found = workstreams.length > 0 ? workstreams : [{ name: words.programme, hasFields: true }];
  return [
    `# ${words.idsStay}`,
    "workstreams:",
    ...found.flatMap((workstream) => {
      const { name, abbreviation } = splitName(workstream.name);
      const own = known.get(oneLine(workstream.name));
      const id = own !== undefined && !ids.has(own) ? own : chooseId(abbreviation ?? name, ids);
      ids.add(id);
      return [
        ...(workstreams.length > 0 ? [] : [`  # ${words.unsaid}`]),
        ...(workstream.hasFields ? [] : [`  # ${words.noFields}`]),
        `  - id: ${printYamlLine(id)}`,
        `    name: ${printYamlLine(name)}`,
        ...(abbreviation === undefined ? [] : [`    abbreviation: ${printYamlLine(abbreviation)}`]),
      ];
    }),
  ];
}

/** A name in capitals and its abbreviation in parentheses: “Standardisering (SoKI)”. A remark there is a part of the name. */
function splitName(heading: string): { readonly name: string; readonly abbreviation: string | undefined } {
  const found = /^(.+?)\s*\(([\p{L}\p{N}&-]{2,10})\)$/u.exec(oneLine(heading));
  const [, name = "", short = ""] = found ?? [];
  const isShort = (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  return found && isShort
    ? { name, abbreviation: short }
    : { name: oneLine(heading), abbreviation: undefined };
}

/** An id of the name, of whole words and not too long, that no other workstream and no other file has. */
function chooseId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugFrom(name);
  const short =
    slug.length <= longestId
      ? slug
      : slug
          .slice(0, longestId + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, longestId);
  const base = reserved.test(short) ? `projekt-${short}` : short;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
