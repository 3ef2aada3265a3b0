import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { boundText } from "../../src/diagnostics/bound-sentence.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import { anyCharacter } from "../support/any-character.ts";
import { sampleWords, unknownKey } from "../support/sample-diagnostics.ts";

const long = "a".repeat(500_000);
const many = Array.from({ length: 100_000 }, (_, index) => `projekt-${index}`);
const place = { file: "a.yaml" };

/** A diagnostic of every code whose sentence quotes what people type, with far too long values. */
const extreme: readonly Diagnostic[] = [
  diagnose("file/unreadable", { reason: "other", detail: long }, place),
  diagnose("file/misnamed", { expected: long, isTaken: true }, place),
  diagnose("yaml/duplicate-key", { key: long, firstLine: 1 }, place),
  diagnose("yaml/missing-space", { key: long }, place),
  diagnose("yaml/colon-in-text", { key: long, isProse: true }, place),
  diagnose("yaml/lost-text", { key: long, problem: "comment", lost: long }, place),
  diagnose("yaml/reference", { kind: "tag", text: long }, place),
  diagnose("schema/unknown-key", { key: long, suggestion: undefined, allowed: many }, place),
  diagnose("schema/missing-key", { key: long, expected: "list" }, place),
  diagnose("schema/wrong-type", { key: long, expected: "text", found: "list", isProse: true }, place),
  diagnose("schema/wrong-value", { key: long, value: long, allowed: many }, place),
  diagnose("schema/wrong-form", { key: long, value: long, form: "period" }, place),
  diagnose(
    "report/missing-entry",
    { workstream: long, file: long, received: 1, expected: 2, period: long, from: undefined },
    place,
  ),
  diagnose("report/unknown-workstream", { id: long, suggestion: undefined, known: many }, place),
  diagnose("report/workstream-mismatch", { id: long, fileId: long, isTaken: false }, place),
  diagnose("report/duplicate-entry", { workstream: long, otherFile: long }, place),
  diagnose("report/period-mismatch", { period: long, folder: long, kind: "entry" }, place),
  diagnose("report/not-reporting", { workstream: long, period: long, from: long, until: long }, place),
  diagnose("report/overdue-milestone", { name: long, due: long, period: long }, place),
  diagnose("report/milestone-gone", { problem: "unlisted", name: long, due: long, more: 2 }, place),
  diagnose("report/milestone-gone", { problem: "renamed", name: long, id: long, newId: long }, place),
  diagnose("report/early-milestone", { name: long, due: long, period: long }, place),
  diagnose("report/unanswered-follow-up", { planned: long }, place),
  diagnose("report/unknown-variable", { variable: long, known: many }, place),
];

describe("a sentence", () => {
  test.each([sv, en].flatMap(({ codes }) => extreme.map((found) => [found.code, found, codes] as const)))(
    "of %s stays readable around a value of half a megabyte",
    (_, found, codes) => {
      const { message, hint = "" } = sentenceOf(found, codes);
      expect(message.length).toBeLessThanOrEqual(300);
      expect(hint.length).toBeLessThanOrEqual(300);
    },
  );

  test("keeps its own words, and says where the value goes on", () => {
    expect(sentenceOf(unknownKey(long), sampleWords.codes).message).toBe(
      `Fältet ”${"a".repeat(99)}…” är okänt.`,
    );
  });

  test("lists the first words of a long list", () => {
    const { hint } = sentenceOf(
      diagnose("report/unknown-workstream", { id: "x", suggestion: undefined, known: many }, place),
      sv.codes,
    );
    expect(hint).toMatch(
      /^Välj ett av: projekt-0, .*, projekt-\d+ eller …\. Ett nytt projekt läggs till i reports\/programme\.yaml\.$/,
    );
  });
});

test("a bounded text is the beginning of the text, in whole characters, no longer than the limit", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
      const short = boundText(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      if (text.length <= limit) expect(short).toBe(text);
      else {
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(short).not.toMatch(/[\uD800-\uDBFF]…$/);
      }
    }),
  );
});
