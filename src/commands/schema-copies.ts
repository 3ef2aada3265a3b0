import path from "node:path";
import type { Programme } from "../model/programme.ts";
import type { NewFile } from "../scaffold/plan-month.ts";
import { compareSchemaVersion, editorSchemas, isUnchangedSchema } from "../schema/localize-schema.ts";
import { reportsFolder } from "../workspace/paths.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";

/** The copies of the schemas that a workspace holds for editors, as this version of millrep writes them. */
export function schemaCopies({ language }: Pick<Programme, "language">): NewFile[] {
  return Object.entries(editorSchemas(language)).map(([name, text]) => ({ path: pathOf(name), text }));
}

function pathOf(name: string): string {
  return `${reportsFolder}/schema/${name}.schema.json`;
}

/**
 * Renews a copy of a schema that an earlier version of millrep wrote and nobody has changed since. Of any other copy that
 * differs it only says so.
 */
export function renewSchemaCopy(context: Context, root: string, schema: NewFile): void {
  const { host, messages } = context;
  const file = path.join(root, schema.path);
  const text = readCopy(context, file);
  if (text === undefined || text === schema.text) return;
  if (!isUnchangedSchema(text) || compareSchemaVersion(text) > 0) {
    say(context, messages.init.outdated(displayPath(host, file)));
    return;
  }
  host.replaceFile(file, Buffer.from(schema.text));
  say(context, messages.init.renewed(displayPath(host, file)));
}

/** The copies that are from an earlier version of millrep, as paths to show. */
export function findOldCopies(context: Context, root: string): string[] {
  return ["programme", "month", "entry"].map(pathOf).flatMap((schema) => {
    const file = path.join(root, schema);
    const text = readCopy(context, file);
    return text !== undefined && compareSchemaVersion(text) < 0 ? [displayPath(context.host, file)] : [];
  });
}

/** A copy with the line ends of every system as one. */
function readCopy({ host }: Context, file: string): string | undefined {
  const contents = host.readFile(file);
  return "bytes" in contents ? new TextDecoder().decode(contents.bytes).replaceAll("\r\n", "\n") : undefined;
}
