// What a check costs that knows the schema only: reads the entries below a folder, parses them and validates them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

const [schema, folder] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false, logger: false }).compile(
  JSON.parse(readFileSync(schema, "utf8")),
);
const isEntry = (file) => file.endsWith(".yaml") && path.basename(file) !== "programme.yaml";
const entries = readdirSync(folder, { recursive: true }).filter(isEntry);
const wrong = entries.filter((file) => !validate(parse(readFileSync(path.join(folder, file), "utf8"))));
if (wrong.length > 0) throw new Error(`${wrong.length} of ${entries.length} entries are wrong`);
