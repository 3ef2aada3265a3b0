import fs from "node:fs";
import path from "node:path";
import { runInMemory } from "./run-millrep.ts";
import { makeWorkspace } from "./workspace.ts";

/** The entry that tests change. */
export const soki = "reports/2023-03/soki.yaml";

export function read(folder: string, file: string): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

/** Changes the first place of a text in a file. */
export function change(folder: string, file: string, before: string, after: string): void {
  const text = read(folder, file);
  if (!text.includes(before)) throw new Error(`${file} lacks ${before}`);
  fs.writeFileSync(path.join(folder, file), text.replace(before, after));
}

/** A workspace whose month of March is published. */
export async function makePublished(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = makeWorkspace(files);
  const { exit, stderr } = await runInMemory(folder, ["publish", "2023-03", "--date", "2023-04-05"]);
  if (exit !== 0) throw new Error(stderr);
  return folder;
}

/** An entry of March with two texts. */
export function entryOf(id: string): string {
  return `workstream: ${id}\nperiod: 2023-03\nsummary: |\n  Vi har provat.\nplan: |\n  Vi provar mer.\n`;
}
