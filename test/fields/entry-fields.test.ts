import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { missingFields } from "../../src/diagnostics/missing-fields.ts";
import { compareReports } from "../../src/diff/compare-reports.ts";
import { buildDocument } from "../../src/document/build-document.ts";
import {
  entryFields,
  optionalFields,
  printedFields,
  requiredFields,
  textFields,
} from "../../src/fields/entry-fields.ts";
import { fieldWords } from "../../src/messages/field-words.ts";
import entrySchema from "../../src/schema/entry.schema.json" with { type: "json" };
import { suggestKey } from "../../src/schema/suggest-key.ts";
import { diagnosticsIn, foundBy, goodPlan, goodSummary } from "../support/diagnostics.ts";
import { reportOf } from "../support/load-month.ts";
import { makeReport, readEntry } from "../support/make-report.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const keys = entryFields.map(({ key }) => key);

describe("the table and the schema", () => {
  const { workstream, period, ...properties } = entrySchema.properties;

  test("have the same fields in the same order", () => {
    expect(Object.keys(properties)).toEqual(keys);
  });

  test("have fields of the same kinds", () => {
    const kindOf = (property: object): string => {
      if ("enum" in property) return JSON.stringify(property.enum).includes("true") ? "flag" : "choice";
      if ("maxLength" in property) return "text";
      return "items" in property ? "list" : "flag";
    };
    expect(Object.values(properties).map(kindOf)).toEqual(entryFields.map(({ kind }) => kind));
  });

  test("require the same texts", () => {
    expect(entrySchema.else.required).toEqual(requiredFields);
  });

  test("name the same texts in a comparison", () => {
    const file = path.join(projectFolder, "schemas/diff-output.schema.json");
    const texts = entryFields.filter(({ kind }) => kind === "text").map(({ key }) => key);
    expect(JSON.parse(fs.readFileSync(file, "utf8")).$defs.field.enum).toEqual(texts);
  });
});

test("every field has a place of its own in the report", () => {
  const places = entryFields.map(({ place }) => place).sort();
  expect(places).toEqual(keys.map((_, index) => index + 1));
  expect([...printedFields].sort()).toEqual([...keys].sort());
});

test("every field is required or not", () => {
  expect([...requiredFields, ...optionalFields].sort()).toEqual([...keys].sort());
});

test.each(entryFields.flatMap(({ key, alsoCalled }) => alsoCalled.map((word) => [word, key])))(
  "%s is understood as %s",
  (word, key) => {
    expect(suggestKey(word, keys)?.key).toBe(key);
  },
);

describe.each(textFields)("the text %s", (field) => {
  const april = "reports/2023-04/soki.yaml";
  const good = { summary: goodSummary, plan: goodPlan };
  /** An entry of the workstream soki with a value of its own for the field. */
  const entryWith = (value: string, period = "2023-04"): string => {
    const texts = Object.entries({ ...good, [field]: undefined });
    const others = texts.flatMap(([key, text]) => (text === undefined ? [] : [`${key}: |\n  ${text}\n`]));
    return `workstream: soki\nperiod: ${period}\n${others.join("")}${field}: ${value}\n`;
  };
  const words = "Tre beslut om journalen väntar hos styrgruppen sedan förra veckan.";

  test("is printed below its heading", () => {
    const report = reportOf(makeWorkspace({ [april]: entryWith(`|\n  ${words}`) }));
    const { blocks } = buildDocument(report);
    const at = blocks.findIndex((block) => block.role === "heading" && block.anchor === `soki.${field}`);
    expect(blocks[at + 1]).toMatchObject({ role: "paragraph", inlines: [{ text: words }] });
  });

  test("has a heading of its own where the programme names none", () => {
    const report = reportOf(makeWorkspace({ [april]: entryWith(`|\n  ${words}`) }));
    const { blocks } = buildDocument({ ...report, programme: { ...report.programme, headings: {} } });
    expect(blocks).toContainEqual(
      expect.objectContaining({ anchor: `soki.${field}`, text: fieldWords.sv[field].name }),
    );
  });

  test("is checked by the rules for texts", () => {
    const found = foundBy("text/unsupported-markup", { [april]: entryWith(`|\n  # ${words}`) });
    expect(found).toEqual([`error: # ${words}`]);
  });

  test("contradicts that there is nothing to report", () => {
    const text = `workstream: soki\nperiod: 2023-04\nnothingToReport: true\n${field}: |\n  ${words}\n`;
    expect(foundBy("report/contradiction", { [april]: text })).toHaveLength(1);
  });

  test("is prose, of which YAML loses nothing in silence", () => {
    expect(foundBy("yaml/lost-text", { [april]: entryWith(`${words} # 3`) })).toEqual(["error: # 3"]);
  });

  test("may be still to come in a draft", () => {
    const { diagnostics } = diagnosticsIn({ [april]: entryWith("") });
    expect(diagnostics.flatMap(missingFields)).toEqual([field]);
  });

  test("is compared word by word", () => {
    const before = makeReport("2023-03", { soki: entryWith(`|\n  ${words}`, "2023-03") });
    const after = makeReport("2023-04", { soki: entryWith(`|\n  ${words} Två till har kommit.`) });
    const { workstreams } = compareReports(before, after);
    const sections = workstreams.find(({ id }) => id === "soki")?.sections;
    expect(sections?.find((section) => section.field === field)?.words).toEqual({ added: 4, removed: 0 });
  });

  test("is undefined in an entry that has none", () => {
    const entry = readEntry("workstream: soki\nperiod: 2023-04\nnothingToReport: true\n");
    expect(entry[field]).toBeUndefined();
  });
});
