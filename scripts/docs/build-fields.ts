import entrySchema from "../../src/schema/entry.schema.json" with { type: "json" };
import monthSchema from "../../src/schema/month.schema.json" with { type: "json" };
import programmeSchema from "../../src/schema/programme.schema.json" with { type: "json" };

/** What a table of fields needs of a schema, or of a part of it. */
interface FieldSchema {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly "x-description-en"?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

/** A table of all fields of an entry. */
export function buildEntryFields(): string {
  return buildTable(entrySchema, new Set(["summary", "plan"]));
}

/** A table of all fields of a month's own words. */
export function buildMonthFields(): string {
  return buildTable(monthSchema, new Set());
}

/** A table of all fields of a programme file. */
export function buildProgrammeFields(): string {
  return buildTable(programmeSchema, new Set());
}

/** `exceptions` are fields that must be there in most cases, which the schema says in a condition. */
function buildTable(schema: FieldSchema, exceptions: ReadonlySet<string>): string {
  const rows = listFields(schema, schema, "").map(({ name, isRequired, text }) => {
    const need = isRequired ? "yes" : exceptions.has(name) ? "mostly" : "";
    return `| \`${name}\` | ${need} | ${text.replaceAll("|", "\\|")} |`;
  });
  return ["| field | required | what it is |", "| --- | --- | --- |", ...rows].join("\n");
}

interface Field {
  /** With the fields that it is in: `milestones[].due`. */
  readonly name: string;
  readonly isRequired: boolean;
  readonly text: string;
}

/** The fields of a group and those within them. A group that holds others of its own kind is listed once. */
function listFields(schema: FieldSchema, group: FieldSchema, before: string): Field[] {
  return Object.entries(group.properties ?? {}).flatMap(([key, field]) => {
    const name = `${before}${key}`;
    const text = field["x-description-en"] ?? "";
    const own = { name, isRequired: group.required?.includes(key) ?? false, text };
    // The rules have a page of their own.
    if (name === "rules") return [own];
    const items = field.items?.$ref === "#/$defs/section" ? sectionOf(schema, before) : field.items;
    return [own, ...listFields(schema, field, `${name}.`), ...listFields(schema, items ?? {}, `${name}[].`)];
  });
}

/** The fields of a section; none for a section within another. */
function sectionOf({ $defs }: FieldSchema, before: string): FieldSchema {
  return before === "" ? ($defs?.["section"] ?? {}) : {};
}
