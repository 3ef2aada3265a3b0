import type { EntryField } from "../fields/entry-fields.ts";
import type { PersonalDataKind } from "../personal-data/personal-data.ts";
import type { FileParams } from "./file-params.ts";
import type { ListProblem, StyleReason, TermVariant, TwoSpellings } from "./text-problems.ts";

/** The code of every rule with what its sentence needs to know. */
export interface RuleParams {
  "report/contradiction": Record<string, never>;
  "report/missing-entry": {
    readonly workstream: string;
    readonly file: string;
    readonly received: number;
    readonly expected: number;
    readonly period: string;
  };
  "report/unknown-workstream": {
    readonly id: string;
    readonly suggestion: string | undefined;
    readonly known: readonly string[];
  };
  "report/workstream-mismatch": { readonly id: string; readonly fileId: string; readonly isTaken: boolean };
  "report/duplicate-entry": { readonly workstream: string; readonly otherFile: string };
  "report/period-mismatch": { readonly period: string; readonly folder: string };
  "report/not-reporting": {
    readonly workstream: string;
    readonly period: string;
    readonly from: string | undefined;
    readonly until: string | undefined;
  };
  "report/overdue-milestone": { readonly name: string; readonly due: string; readonly period: string };
  "report/unanswered-follow-up": { readonly planned: string };
  "report/unmatched-follow-up":
    | {
        readonly problem: "unplanned";
        readonly planned: string;
        /** What was planned and is meant, if that can be told. */
        readonly original: string | undefined;
      }
    | {
        readonly problem: "missing";
        readonly planned: string;
        /** How many more are missing. */
        readonly more: number;
      };
  "report/broken-image": {
    readonly source: string;
    readonly problem: "missing" | "outside" | "format" | "size" | "damaged";
  };
  "report/duplicate-workstream": { readonly id: string; readonly firstLine: number };
  "report/reversed-span": { readonly from: string; readonly until: string };
  "report/pale-colour": {
    readonly key: "accent" | "link";
    readonly colour: string;
    /** With white, to one decimal. */
    readonly contrast: number;
    /** The same colour, as dark as it must be. */
    readonly darker: string;
  };
  "report/broken-template": {
    readonly problem: "missing" | "outside" | "format" | "size" | "macros" | "external" | "styles";
    /** The template's path as it is written. */
    readonly template: string;
    /** The styles that are missing, or the addresses that would be fetched. */
    readonly names: readonly string[];
  };
  "report/template-and-looks": { readonly key: "font" | "colours" | "margins" };
  "report/unknown-variable": { readonly variable: string; readonly known: readonly string[] };

  "text/personal-data": {
    readonly kind: PersonalDataKind;
    /** What was found as it may be shown: 1912****-****. */
    readonly masked: string;
  };
  "text/wrong-month": {
    /** The month that was written, as it was written. */
    readonly month: string;
    /** The same month with the year that it would have if it were meant: mars 2023. */
    readonly withYear: string;
    readonly field: EntryField;
    /** The month that the text is about: april 2023. */
    readonly period: string;
    /** Whether every month of the text is another: then the text is that of another month. */
    readonly isWhole: boolean;
  };
  "text/placeholder": {
    readonly field: EntryField;
    readonly period: string;
    readonly problem: "scaffold" | "blank" | "stub" | "short" | "long";
    readonly words: number;
  };
  "text/copied": {
    readonly field: EntryField;
    /** The month that the text is about, in words. */
    readonly period: string;
    readonly extent: "identical" | "text" | "paragraph";
    /** The text that it repeats: the same one of the month before, or the entry's own summary. */
    readonly origin: "month" | "summary";
    readonly otherFile: string;
    readonly otherLine: number;
  };
  "text/link-and-image": {
    /** An image without a text, an address in place of words, words that say nothing, or a link without words. */
    readonly problem: "alt" | "address" | "words" | "empty";
    /** The image's file, the address, or the words. */
    readonly shown: string;
  };
  "text/hidden-deviation": {
    /** The words that say it, as they were written. */
    readonly words: string;
    /** A delay that neither status nor deviation tells of, or a plan that tells of what is done. */
    readonly problem: "delay" | "past";
    /** Whether the status says that all goes to plan; else there is none. */
    readonly isOnTrack: boolean;
  };
  "text/term-variant": TermVariant | TwoSpellings;
  "text/abbreviation": {
    readonly abbreviation: string;
    readonly problem: "unexplained" | "misfit" | "partial" | "differs";
    /** The words behind it, where the programme file knows them. */
    readonly expansion: string | undefined;
    /** The words that the text gives for it, where it gives any. */
    readonly phrase: string | undefined;
  };
  "text/spelling": {
    readonly word: string;
    /** At most three words that may have been meant. */
    readonly suggestions: readonly string[];
    readonly isName: boolean;
  };
  "text/readability":
    | { readonly problem: "sentence" | "paragraph"; readonly words: number }
    | {
        readonly problem: "text";
        readonly lix: number;
        /** The two longest sentences, whole: personal data in them are masked before they are cut. */
        readonly longest: string;
        readonly secondLongest: string;
      };
  "text/house-style": {
    readonly reason: StyleReason;
    readonly found: string;
    /** The words to write in its place; undefined where only the writer knows, and for marks and spaces. */
    readonly written: string | undefined;
  };
  "text/list-as-text": {
    readonly problem: ListProblem;
    readonly found: string;
    /** What to write in its place; undefined where only the writer knows. */
    readonly written: string | undefined;
  };
  "text/unsupported-markup": { readonly markup: Markup };
}

/**
 * Every diagnostic code with what its sentence needs to know.
 *
 * A code is a promise: the union is closed and a code is never renamed, because build servers, ignore comments
 * and programme files refer to it.
 */
export interface DiagnosticParams extends FileParams, RuleParams {}

export type DiagnosticCode = keyof DiagnosticParams;
/** The codes of what rules find, and of what is found before any rule looks. */
export type RuleCode = keyof RuleParams;
export type FileCode = keyof FileParams;

/** What a file is for, where a sentence depends on it. */
export type FileKind = FileParams["file/empty"]["kind"];
/** Markdown that a text may not hold. */
export type Markup = "heading" | "code" | "rule" | "link" | "title" | "cells" | "nesting" | "numbering";
export type Severity = "error" | "warning" | "info";
/** The severities that the diagnostics of a code have where the programme file does not say otherwise, the gravest first. */
export type Severities = readonly [Severity, ...Severity[]];

/** A change to a file's text that repairs a diagnostic: what to put in place of a stretch. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A stretch of a file's text: offsets in UTF-16 units, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
