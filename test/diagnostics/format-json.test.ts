import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { changeFields } from "../support/change-fields.ts";
import { entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const schemaFile = path.join(projectFolder, "schemas/validate-output.schema.json");
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));

function isValid(output: unknown): boolean {
  return validate(output);
}

async function outputOf(changes: Parameters<typeof makeWorkspace>[0]): Promise<string> {
  return (await runInMemory(makeWorkspace(changes), ["validate", "--format", "json"])).stdout;
}

const soki = "reports/2023-04/soki.yaml";
const none = await outputOf({});
const one = await outputOf({ [soki]: `${entry("soki")}plam: x\n` });
const many = await outputOf({
  [soki]: `workstream: SOKI\nperiod: 2023-4\nplam: ${"a".repeat(2000)}\nstatus: bra\n`,
  "reports/2023-04/teknik.yaml": new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
  "reports/2023-04/test.yaml": undefined,
  "reports/2023-04/läs mig.txt": "",
});

describe("the JSON output", () => {
  test.each([
    ["no diagnostic", none, 0],
    ["one diagnostic", one, 1],
    ["many diagnostics", many, 7],
  ])("with %s is what its schema describes", (_, text, count) => {
    const output = JSON.parse(text);
    expect(output.diagnostics).toHaveLength(count);
    expect(isValid(output) ? [] : validate.errors).toEqual([]);
  });

  test("without any one of its fields is refused, but for the hint", () => {
    const pointers = changeFields(JSON.parse(one), isValid, (parent, key) => delete parent[key]);
    expect(pointers.filter(([, isAccepted]) => isAccepted)).toEqual([["/diagnostics/0/hint", true]]);
    expect(pointers.length).toBeGreaterThan(20);
  });

  test("with a field that is not described is refused, wherever it is", () => {
    const pointers = changeFields(JSON.parse(one), isValid, (parent) => {
      parent["extra"] = 1;
    });
    expect(pointers.filter(([, isAccepted]) => isAccepted)).toEqual([]);
  });

  test("of another version, or with a number of another kind, is refused", () => {
    const output = JSON.parse(one);
    expect(isValid({ ...output, version: 2 })).toBe(false);
    expect(isValid({ ...output, summary: { ...output.summary, files: 1.5 } })).toBe(false);
  });
});
