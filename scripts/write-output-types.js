// Writes the types of the JSON outputs by their published schemas, so that a program in TypeScript and a program that reads
// the schemas are told the same.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const commands = ["validate", "diff", "trend", "status", "import"];

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
const indent = (text) => text.replaceAll("\n", "\n  ");
const comment = (text) => (text === undefined ? "" : `/** ${text.replaceAll("*/", "*\\/")} */\n`);

/** Writes the types of one output: an interface for itself, and one for each object that the schema names. */
function writeTypes(command) {
  const schema = JSON.parse(readFileSync(new URL(`schemas/${command}-output.schema.json`, root), "utf8"));
  const prefix = pascal(command);
  const named = Object.entries(schema.$defs ?? {}).filter(([, { type }]) => type === "object");
  const names = new Map(named.map(([name]) => [`#/$defs/${name}`, prefix + pascal(name)]));

  const typeOf = (part) => {
    if (part.$ref !== undefined)
      return names.get(part.$ref) ?? typeOf(schema.$defs[part.$ref.replace("#/$defs/", "")]);
    if ("const" in part) return JSON.stringify(part.const);
    if (part.enum) return part.enum.map((value) => JSON.stringify(value)).join(" | ");
    if (Array.isArray(part.type)) return part.type.map((type) => typeOf({ type })).join(" | ");
    if (part.type === "array") {
      const item = typeOf(part.items);
      return /^\w+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
    }
    if (part.type === "object") return objectType(part);
    const type = { integer: "number", number: "number", string: "string", boolean: "boolean", null: "null" };
    if (!(part.type in type)) throw new Error(`no type for ${JSON.stringify(part)} of ${command}`);
    return type[part.type];
  };

  const objectType = ({ properties = {}, required = [], additionalProperties }) => {
    const rows = Object.entries(properties).map(([key, value]) => {
      const mark = required.includes(key) ? "" : "?";
      return `${comment(value.description)}readonly ${key}${mark}: ${typeOf(value)};`;
    });
    if (typeof additionalProperties === "object")
      rows.push(`readonly [key: string]: ${typeOf(additionalProperties)};`);
    return `{\n  ${indent(rows.join("\n"))}\n}`;
  };

  const { title, description } = schema;
  return [[`${prefix}Output`, { ...schema, description: `${title}. ${description}` }]]
    .concat(named.map(([name, part]) => [names.get(`#/$defs/${name}`), part]))
    .map(([name, part]) => `${comment(part.description)}export interface ${name} ${objectType(part)}\n`);
}

const folder = new URL("src/library/generated/", root);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("outputs.d.ts", folder), commands.flatMap(writeTypes).join("\n"));
