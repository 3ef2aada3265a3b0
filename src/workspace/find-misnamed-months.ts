import path from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { parsePeriod } from "../model/parse-period.ts";
import { reportsFolder } from "./paths.ts";
import type { Snapshot } from "./snapshot.ts";

/** Folders that are meant as months and are not read as such: `2023-4`, `2023-04 `, `2023_04`. */
export function findMisnamedMonths({ files, root }: Snapshot): Diagnostic[] {
  const items = files.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.flatMap(({ name, kind }) => {
    const [, year = "", month = ""] = /^\s*(\d{4})[-_. ]?(\d{1,2})\s*$/.exec(name) ?? [];
    if (year === "" || (kind === "folder" && parsePeriod(name)) || kind === "file") return [];
    const expected = `${year}-${month.padStart(2, "0")}`;
    const isTaken = items.some((item) => item.name === expected);
    return [diagnose("file/misnamed", { expected, isTaken }, { file: `${reportsFolder}/${name}` })];
  });
}
