import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { keyOf } from "../../src/document/units.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { clampLevels } from "../../src/intake/nest-units.ts";
import { takeForm } from "../../src/intake/take-form.ts";
import { tidyUnits } from "../../src/intake/tidy-units.ts";
import { readWrittenText } from "../../src/intake/written-units.ts";
import { sampleImage } from "../support/any-markdown.ts";
import {
  anyEntries,
  anyEntry,
  anyMonth,
  changesOfForms,
  changesOfMonthForm,
  changesOfReport,
  loadEntries,
  places,
  writeForm,
} from "../support/check-return.ts";
import { editForm } from "../support/form-edits.ts";
import { required } from "../support/read-body.ts";
import { readParts } from "../support/read-docx.ts";
import "../support/seed.ts";

test("a report that is compiled, and a form that is made, change nothing when they are taken in", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, async (entries) => {
      const report = loadEntries(entries);
      expect(await changesOfReport(report)).toEqual([]);
      expect(await changesOfForms(report)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("a month's own words change nothing when they are taken in from the report or from their form", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, anyMonth, async (entries, month) => {
      const report = loadEntries(entries, month);
      expect(report.monthWords).toBeDefined();
      expect(await changesOfReport(report)).toEqual([]);
      expect(await changesOfMonthForm(report)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const images = new Map([[sampleImage.path, sampleImage]]);

function unitsOf(text: string) {
  return readWrittenText(text, images).units.map(({ unit }) => unit);
}

test("what is written in a form is in the entry", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntry, async ({ summary, plan }) => {
      const begun = loadEntries([
        { summary: "Skriv här vad som har hänt.", plan: "Skriv här vad som är planerat." },
      ]);
      const filled = loadEntries([{ summary, plan }]);
      const properties = readParts(await writeForm(begun, "soki")).get("docProps/custom.xml") ?? "";
      const returned = editForm(await writeForm(filled, "soki"), [], {
        "docProps/custom.xml": () => properties,
      });
      const taken = takeForm(required(readDocx(returned)), begun, places, "soki");
      const texts = new Map(
        taken.entries.flatMap(({ changes }) => changes.map((change) => [change.pointer, change])),
      );
      for (const [pointer, text] of [
        ["/summary", summary],
        ["/plan", plan],
      ] as const) {
        const change = texts.get(pointer);
        const wanted = clampLevels(tidyUnits(unitsOf(String(text))).map(({ unit }) => unit));
        if (wanted.length === 0) continue;
        expect(change?.kind === "text" && unitsOf(change.value).map(keyOf)).toEqual(wanted.map(keyOf));
      }
    }),
    { numRuns: 25 },
  );
});
