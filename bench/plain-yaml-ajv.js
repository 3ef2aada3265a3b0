// What a check costs that knows the schema only: reads the entries below a folder, parses them and validates them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

const [schema, folder] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
let wrong = 0;
for (const month of readdirSync(folder)) {
  if (!/^\d{4}-\d\d$/.test(month)) continue;
  for (const file of readdirSync(path.join(folder, month))) {
    if (!file.endsWith(".yaml")) continue;
    if (!validate(parse(readFileSync(path.join(folder, month, file), "utf8")))) wrong += 1;
  }
}
console.log(`${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
