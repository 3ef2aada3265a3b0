// Writes the codes that a programme file may set into its schema, as the rules say it, the schemas as editors read them into
// reports/schema/, and those that the package exports into schemas/, with its version in their $id.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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

const { editorSchemas, publishedSchemas } = await bundleAndImport("src/schema/localize-schema.ts");
for (const [name, text] of Object.entries(editorSchemas("sv")))
  writeFileSync(new URL(`reports/schema/${name}.schema.json`, root), text);

for (const [name, text] of Object.entries(publishedSchemas()))
  writeFileSync(new URL(`schemas/${name}.schema.json`, root), text);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
for (const name of readdirSync(new URL("schemas/", root)).filter((file) =>
  file.endsWith("-output.schema.json"),
)) {
  const file = new URL(`schemas/${name}`, root);
  const id = `"$id": "https://millrep.example/schema/${version}/${name}"`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/"\$id": "[^"]*"/, id));
}
