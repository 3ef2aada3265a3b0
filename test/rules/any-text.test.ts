import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { createHost, type Host } from "../../src/host/host.ts";
import type { Period } from "../../src/model/parse-period.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { repairFiles } from "../../src/workspace/repair-files.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";

const root = path.resolve("/ett program");
const file = "reports/2023-04/soki.yaml";
const programme = changeProgramme(
  (text) =>
    `${text.replace(/^glossary:\n(?: .*\n)*/m, "")}glossary:\n  - term: Millenniumlabbet\n    variants: [Millennium-labbet]\n` +
    "  - term: superuser\n    preferred: superanvändare\n  - term: FVM\n    expansion: Framtidens vårdinformationsmiljö\n",
);

/** Builds a workspace with a programme and one entry, in memory. */
function hostOf(entryText: string): Host {
  const files = new Map([
    ["reports/programme.yaml", programme],
    [file, entryText],
  ]);
  const nameOf = (absolute: string): string => path.relative(root, absolute).replaceAll(path.sep, "/");
  return createHost({
    readFile: (absolute) => {
      const text = files.get(nameOf(absolute));
      return text === undefined ? { problem: "missing", detail: "" } : { bytes: Buffer.from(text) };
    },
    listFolder: (absolute) => {
      const folder = nameOf(absolute);
      if (folder === "reports") return [{ name: "2023-04", kind: "folder" }];
      return folder === "reports/2023-04" ? [{ name: "soki.yaml", kind: "file" }] : undefined;
    },
    exists: (absolute) => files.has(nameOf(absolute)),
    realPath: () => undefined,
  });
}

function diagnostics(entryText: string): readonly Diagnostic[] {
  const host = hostOf(entryText);
  const { diagnostics } = loadReports(new Snapshot(host, root), ["2023-04" as Period]);
  return diagnostics.filter((found) => found.file === file);
}

/** Fragments that the rules react to, for texts that join them in any order. */
const pieces = fc.constantFrom(
  ..."Vi|vi har|gått igenom|arbetsflödena|i mars|i april|under maj|skall|tex|t ex|bl.a.|idag|Idag|VGRs|IT-stöd|10%|1000000|1pågår".split(
    "|",
  ),
  ..."FVM|SOKI|SoKI|EU|superusers|Millennium Labbet|Millenniumlabbet|Millennum|Regionen|och/eller|&|mars månad|ej".split(
    "|",
  ),
  ..." - | – |- |• |1) |\n|\n\n|\n- |\n1. |. |, |: |! |? |; |(|)|”|\"|'|’|**|*|_|[här](https://a.se)|https://a.se/b|a@b.se|`kod`|> ".split(
    "|",
  ),
  ..."19121212-1212|070-123 45 67|lösenord: hemligt|TODO|se ovan|försenad|inte hunnit|blev klar|\u00A0|å|a\u030A|😀|#|<|>|\\|&amp;".split(
    "|",
  ),
);
const texts = fc.array(fc.tuple(pieces, fc.constantFrom("", " ", " ")), { maxLength: 25 });
const text = texts.map((parts) => parts.map((part) => part.join("")).join(""));
const styles = fc.constantFrom<(summary: string, plan: string) => string>(
  (summary, plan) => entry("soki", { summary, plan }),
  (summary, plan) => entry("soki", { summary, plan }).replaceAll("\n", "\r\n"),
  (summary, plan) =>
    `workstream: soki\nperiod: 2023-04\nsummary: ${JSON.stringify(summary)}\nplan: ${JSON.stringify(plan)}\n`,
);
const entries = fc.tuple(styles, text, text).map(([style, summary, plan]) => style(summary, plan));

describe("whatever an entry's texts are", () => {
  test("no rule throws, and every diagnostic lies within its file", () => {
    fc.assert(
      fc.property(entries, (entryText) => {
        for (const { range } of diagnostics(entryText)) {
          if (!range) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(entryText.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("a repair changes nothing outside the ranges it names, and leaves nothing to repair", () => {
    fc.assert(
      fc.property(entries, (entryText) => {
        const repaired = repairFiles(new Snapshot(hostOf(entryText), root), [file]).get(file);
        if (!repaired) return;
        const after = Buffer.from(repaired.bytes).toString();
        expect(repairFiles(new Snapshot(hostOf(after), root), [file]).size).toBe(0);
        // The repair loses only the words that it says it replaced.
        const replaced = new Set(
          repaired.repaired.flatMap(({ edits }) => edits.flatMap(({ before }) => wordsOf(before))),
        );
        const kept = wordsOf(entryText).filter((word) => !replaced.has(word));
        const left = new Set(wordsOf(after));
        expect(
          kept.filter((word) => !left.has(word) && ![...replaced].some((other) => word.includes(other))),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function wordsOf(words: string): string[] {
  return words.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}
