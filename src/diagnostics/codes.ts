import type { EntryField } from "../fields/entry-fields.ts";
import type { PersonalDataKind } from "../personal-data/personal-data.ts";
import type { FileParams } from "./file-params.ts";
import type {
  ListProblem,
  Markup,
  OddCharacter,
  PublicationProblem,
  StyleReason,
  TermVariant,
  TwoSpellings,
} from "./text-problems.ts";

/** The code of every rule, with the values that its sentence needs. */
export interface RuleParams {
  "report/changed-after-publication": PublicationProblem;
  "report/contradiction": Record<string, never>;
  "report/missing-entry": {
    readonly workstream: string;
    readonly file: string;
    readonly received: number;
    readonly expected: number;
    readonly period: string;
    /** The first month of its entries, where this one is an older month. */
    readonly from: string | undefined;
  };
  "report/unknown-workstream": {
    readonly id: string;
    readonly suggestion: string | undefined;
    readonly known: readonly string[];
    /** The file, if it is still as `init` wrote it. */
    readonly leftover?: string | undefined;
  };
  "report/workstream-mismatch": { readonly id: string; readonly fileId: string; readonly isTaken: boolean };
  "report/duplicate-entry": { readonly workstream: string; readonly otherFile: string };
  "report/period-mismatch": {
    readonly period: string;
    readonly folder: string;
    readonly kind: "entry" | "month";
  };
  "report/not-reporting": {
    readonly workstream: string;
    readonly period: string;
    readonly from: string | undefined;
    readonly until: string | undefined;
    /** The file, if it is still as `init` wrote it. */
    readonly leftover?: string | undefined;
  };
  "report/overdue-milestone": { readonly name: string; readonly due: string; readonly period: string };
  "report/milestone-gone":
    | { readonly problem: "unlisted"; readonly name: string; readonly due: string; readonly more: number }
    | { readonly problem: "renamed"; readonly name: string; readonly id: string; readonly newId: string };
  "report/early-milestone": { readonly name: string; readonly due: string; readonly period: string };
  "report/missing-deviation": Record<string, never>;
  "report/unanswered-follow-up": { readonly planned: string };
  "report/unmatched-follow-up":
    | {
        readonly problem: "unplanned";
        readonly planned: string;
        /** The planned item that the writer probably means; undefined if we cannot find it. */
        readonly original: string | undefined;
      }
    | {
        readonly problem: "missing";
        readonly planned: string;
        /** How many more planned items are missing. */
        readonly more: number;
      };
  "report/broken-image": {
    readonly source: string;
    readonly problem: "missing" | "outside" | "format" | "size" | "damaged";
  };
  "report/duplicate-workstream": { readonly id: string; readonly firstLine: number };
  "report/reversed-span": { readonly from: string; readonly until: string };
  "report/pale-colour": {
    /** What has the colour: headings or links by the programme file, or styles of its template. */
    readonly key: "accent" | "link" | "styles";
    readonly colour: string;
    /** The contrast ratio with the background, to one decimal. */
    readonly contrast: number;
    /** The same colour, made dark enough; undefined on a background that is not white. */
    readonly darker: string | undefined;
    /** The names of the styles that have the colour. */
    readonly styles?: readonly string[];
  };
  "report/broken-template": {
    readonly problem:
      | "missing"
      | "outside"
      | "format"
      | "password"
      | "old"
      | "strict"
      | "foreign"
      | "damaged"
      | "size"
      | "macros"
      | "object"
      | "external"
      | "field";
    /** The template's path as the programme file has it. */
    readonly template: string;
    /** The damaged part, the name of the field, or the addresses that Word would fetch. */
    readonly names: readonly string[];
    /** The header or footer that has the problem, if one has. */
    readonly place?:
      | { readonly kind: "header" | "footer"; readonly pages: "default" | "first" | "even" }
      | undefined;
  };
  "report/template-adapted": {
    readonly note: "styles" | "cover" | "background" | "borders" | "picture" | "changes" | "contents";
    readonly template: string;
    /** The names of the styles that the template lacks. */
    readonly names: readonly string[];
  };
  "report/template-and-looks": { readonly key: "font" | "colours" | "margins" | "logo" };
  "report/unknown-variable": { readonly variable: string; readonly known: readonly string[] };

  "text/personal-data": {
    readonly kind: PersonalDataKind;
    /** The personal data in masked form: 1912****-****. */
    readonly masked: string;
  };
  "text/odd-character": OddCharacter;
  "text/wrong-month": {
    /** The month as the text has it. */
    readonly month: string;
    /** The same month with the year that the writer would mean: mars 2023. */
    readonly withYear: string;
    readonly field: EntryField;
    /** The month that the text is about: april 2023. */
    readonly period: string;
    /** Whether every month in the text is a wrong one. Then the whole text is about another month. */
    readonly isWhole: boolean;
  };
  "text/impossible-date": {
    /** The date as the text has it. */
    readonly date: string;
    readonly problem: "day" | "month" | "leap-day" | "weekday";
    /** The month's last day, the last month, the year that has no leap day (or nothing), or the date's weekday. */
    readonly right: string;
  };
  "text/placeholder": {
    readonly field: EntryField;
    readonly period: string;
    /** `promise`: a sentence promises a text that is still to come, or refers to another month's. */
    readonly problem: "scaffold" | "blank" | "stub" | "promise" | "short" | "long";
    readonly words: number;
    /** Whether someone has written a text beside the scaffold's sentence. */
    readonly isWritten?: boolean;
  };
  "text/copied": {
    readonly field: EntryField;
    /** The month that the text is about, in words. */
    readonly period: string;
    readonly extent: "identical" | "text" | "paragraph";
    /** Which text it repeats: the same field of the month before, or the entry's own summary. */
    readonly origin: "month" | "summary";
    readonly otherFile: string;
    readonly otherLine: number;
  };
  "text/link-and-image": {
    /** An image without alternative text, or a link whose text is an address, says nothing or is empty. */
    readonly problem: "alt" | "address" | "words" | "empty";
    /** The image's file, the address, or the text of the link. */
    readonly shown: string;
  };
  "text/hidden-deviation": {
    /** The words that show the problem, as the text has them. */
    readonly words: string;
    /** A delay that neither the status nor the deviation reports, or a plan that reports finished work. */
    readonly problem: "delay" | "past";
    /** Whether the status says that all goes to plan. If false, the entry has no status. */
    readonly isOnTrack: boolean;
  };
  "text/term-variant": TermVariant | TwoSpellings;
  "text/abbreviation": {
    readonly abbreviation: string;
    /** `order`: the report also has an abbreviation of the same letters in another order, which is `phrase`. */
    readonly problem: "unexplained" | "misfit" | "partial" | "differs" | "order";
    /** The words that the abbreviation stands for, if the programme file has them. */
    readonly expansion: string | undefined;
    /** The words that the text gives for the abbreviation, if it gives any. */
    readonly phrase: string | undefined;
  };
  "text/spelling": {
    readonly word: string;
    /** At most three words that the writer may have meant. */
    readonly suggestions: readonly string[];
    /** Whether it is probably misspelt, a name, an English word, or an abbreviation in small letters. */
    readonly kind: "misspelt" | "name" | "english" | "abbreviation";
  };
  "text/readability":
    | { readonly problem: "sentence" | "paragraph"; readonly words: number }
    | { readonly problem: "table"; readonly columns: number }
    | {
        readonly problem: "text";
        readonly lix: number;
        /** The two longest sentences, uncut: `sentenceOf` must mask personal data in them before it cuts them. */
        readonly longest: string;
        readonly secondLongest: string;
      };
  "text/house-style": {
    readonly reason: StyleReason;
    readonly found: string;
    /** The words to write instead; undefined if only the writer can know them, and for marks and spaces. */
    readonly written: string | undefined;
  };
  "text/list-as-text": {
    readonly problem: ListProblem;
    readonly found: string;
    /** What to write instead; undefined if only the writer can know it. */
    readonly written: string | undefined;
  };
  /** `mended` is what to write instead, where that can be told. */
  "text/unsupported-markup": { readonly markup: Markup; readonly mended: string | undefined };
}

/**
 * Every diagnostic code, with the values that its sentence needs.
 *
 * A code is a promise: we never rename one, because build servers, ignore comments and programme files refer to it.
 */
export interface DiagnosticParams extends FileParams, RuleParams {}

export type DiagnosticCode = keyof DiagnosticParams;
/** The codes of the rules. */
export type RuleCode = keyof RuleParams;
/** The codes of all other checks. */
export type FileCode = keyof FileParams;

/** The kinds of file that sentences distinguish. */
export type FileKind = FileParams["file/empty"]["kind"];
export type Severity = "error" | "warning" | "info";
/** The severities of a code's diagnostics, the gravest first. A programme file may set others. */
export type Severities = readonly [Severity, ...Severity[]];

/** A change to a file's text that repairs a diagnostic. */
export interface Edit {
  readonly range: Range;
  /** The text that replaces the range. */
  readonly text: string;
}

/** A part of a file's text. Its offsets are in UTF-16 units, and `end` is the offset after its last unit. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
