import fs from "node:fs";
import path from "node:path";
import { projectFolder, realWorkspace, smallWorkspaceFolder } from "../support/workspace.ts";

/** The bytes of every YAML file below a folder; none where there is no such folder. */
function yamlBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".yaml")).map((name) => path.join(folder, name));
}

const isNamed = (name: string) => (file: string) => path.basename(file) === name;
const [isProgramme, isMonth] = [isNamed("programme.yaml"), isNamed("month.yaml")];

/** A file that counts for the month that is tried, and that differs in no other byte. */
function readForApril(file: string): Buffer {
  const text = fs.readFileSync(file, "latin1").replace(/^workstream: .*$/m, "workstream: soki");
  return Buffer.from(text.replace(/^period: .*$/m, "period: 2023-04"), "latin1");
}

/** Files as people write them, good and bad, to be changed into others. */
export interface Seeds {
  readonly programmes: readonly Buffer[];
  /** Entries as if each were that of one workstream for one month. */
  readonly entries: readonly Buffer[];
  /** The programme's own words, as if each were of one month. */
  readonly months: readonly Buffer[];
}

function readSeeds(...folders: readonly string[]): Seeds {
  const files = folders.flatMap(yamlBelow);
  return {
    programmes: files.filter(isProgramme).map((file) => fs.readFileSync(file)),
    entries: files.filter((file) => !isProgramme(file)).map(readForApril),
    months: files.filter(isMonth).map(readForApril),
  };
}

/** The files of this project. */
export const ownSeeds = readSeeds(
  path.join(projectFolder, "reports"),
  smallWorkspaceFolder,
  path.join(projectFolder, "test/scenarios"),
);

/** Those of the real report; none where that is not here. */
export const realSeeds = readSeeds(realWorkspace);
