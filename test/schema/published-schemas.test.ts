import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { publishedSchemas } from "../../src/schema/localize-schema.ts";
import { projectFolder } from "../support/workspace.ts";

const folder = path.join(projectFolder, "schemas");
const names = fs.readdirSync(folder);
const { version } = JSON.parse(fs.readFileSync(path.join(projectFolder, "package.json"), "utf8"));

describe("the schemas that the package exports", () => {
  test("are those of every file of a workspace and of every output", () => {
    expect(names).toEqual([
      "diff-output.schema.json",
      "entry.schema.json",
      "import-output.schema.json",
      "month.schema.json",
      "programme.schema.json",
      "publication.schema.json",
      "status-output.schema.json",
      "trend-output.schema.json",
      "validate-output.schema.json",
    ]);
  });

  test.each(names)("have the version of the package in their $id: %s", (name) => {
    const { $id } = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
    expect($id).toBe(`https://millrep.example/schema/${version}/${name}`);
  });

  test.each(Object.entries(publishedSchemas()))("are what this version knows: %s", (name, text) => {
    expect(fs.readFileSync(path.join(folder, `${name}.schema.json`), "utf8")).toBe(text);
    expect(text).not.toContain('"x-');
  });

  test.each([
    ["programme", "reports/programme.yaml"],
    ["entry", "reports/2023-04/soki.yaml"],
  ])("take the files of the sample: %s", (name, file) => {
    const ajv = new Ajv2020.default({ strict: false });
    addFormats.default(ajv);
    const check = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, `${name}.schema.json`), "utf8")));
    // The schemas are of YAML in which a date is text.
    const value = parse(fs.readFileSync(path.join(projectFolder, file), "utf8"), { schema: "core" });
    expect([check(value), check.errors]).toEqual([true, null]);
    expect(check({ ...value, [name === "entry" ? "workstream" : "title"]: undefined })).toBe(false);
  });
});
