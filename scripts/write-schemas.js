// Writes the codes that a programme file may set into its schema, as the rules say it, and the schemas as editors read
// them into reports/schema/.
import { readFileSync, writeFileSync } from "node:fs";
import { bundleAndImport } from "./bundle-and-run.js";

const root = new URL("../", import.meta.url);

const { settableCodes } = await bundleAndImport("src/rules/settable-codes.ts");
const programmeSchema = new URL("src/schema/programme.schema.json", root);
const lines = readFileSync(programmeSchema, "utf8").split("\n");
const rules = lines.indexOf('    "rules": {');
const start = lines.indexOf('      "properties": {', rules) + 1;
const end = lines.indexOf("      }", start);
if (rules === -1 || start === 0 || end === -1)
  throw new Error("programme.schema.json has no place for the codes of rules");
const rows = [...settableCodes].map((code) => `        "${code}": { "$ref": "#/$defs/severity" }`);
lines.splice(start, end - start, rows.join(",\n"));
writeFileSync(programmeSchema, lines.join("\n"));

const { editorSchemas } = await bundleAndImport("src/schema/localize-schema.ts");
for (const [name, text] of Object.entries(editorSchemas("sv")))
  writeFileSync(new URL(`reports/schema/${name}.schema.json`, root), text);
