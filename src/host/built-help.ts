import fs from "node:fs";
import path from "node:path";

/** The columns that help is laid out for, where there are so many. */
export const helpWidth = 100;

/**
 * The help of every command in a language, `helpWidth` columns wide, by the command's name (`""` for the program's own): the
 * build writes it down (scripts/build.js), because to lay it out takes half of the time of showing it. Undefined where
 * millrep was not built.
 */
export function readBuiltHelp(language: string): Readonly<Record<string, string>> | undefined {
  const folder = path.dirname(import.meta.filename);
  const dist = path.basename(folder) === "chunks" ? path.dirname(folder) : folder;
  try {
    return JSON.parse(fs.readFileSync(path.join(dist, `help-${language}.json`), "utf8"));
  } catch {
    return undefined;
  }
}
