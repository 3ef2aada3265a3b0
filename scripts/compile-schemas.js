// Compiles the JSON Schemas to standalone validators: the program then needs no schema compiler at run time.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

const folder = new URL("../src/schema/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const entry = read("entry.schema.json");
const programme = read("programme.schema.json");
const month = read("month.schema.json");
const publication = read("publication.schema.json");

const ajv = new Ajv2020({
  allErrors: true,
  messages: false,
  // Errors then carry the schema around the failing keyword: which keys it allows, which form it asks for.
  verbose: true,
  strict: true,
  // The texts' requirement depends on nothingToReport; the keys it names are declared beside it.
  strictRequired: false,
  // true and “ja” are the same value.
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
});
addFormats.default(ajv, ["date"]);
// What only editors read: texts in the other language, snippets, and a text for each allowed value.
ajv.addVocabulary(["x-title-en", "x-description-en", "x-enum-en", "x-enumDescriptions-en"]);
ajv.addVocabulary(["defaultSnippets", "enumDescriptions"]);
ajv.addVocabulary(["x-form", "x-values"]);
ajv.addSchema(entry).addSchema(programme).addSchema(month).addSchema(publication);
const source = standalone.default(ajv, {
  validateEntry: entry.$id,
  validateProgramme: programme.$id,
  validateMonth: month.$id,
  validatePublication: publication.$id,
});

// The generated module still holds a require of ajv's own run-time functions: bundle it into one file.
const bundled = await build({
  stdin: {
    contents: source,
    resolveDir: fileURLToPath(new URL("../", import.meta.url)),
    sourcefile: "validators.js",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  write: false,
  legalComments: "none",
});
mkdirSync(new URL("generated/", folder), { recursive: true });
writeFileSync(
  new URL("generated/validators.js", folder),
  `// Made by scripts/compile-schemas.js from ../*.schema.json.\n${bundled.outputFiles[0].text}`,
);
