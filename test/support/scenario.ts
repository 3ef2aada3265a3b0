import fs from "node:fs";
import path from "node:path";
import { makeFolder, makeWorkspace, projectFolder } from "./workspace.ts";

export const fixtures = path.join(projectFolder, "test/fixtures");

/** A new folder as a scenario begins with it. */
export function prepareScenario(scenario: string): string {
  const source = path.join(fixtures, scenario);
  const removed = (readIfThere(path.join(source, "remove")) ?? "").split("\n").filter((line) => line !== "");
  const folder = fs.existsSync(path.join(source, "empty"))
    ? makeFolder()
    : makeWorkspace(Object.fromEntries(removed.map((file) => [file, undefined])));
  const reports = path.join(source, "reports");
  if (fs.existsSync(reports)) fs.cpSync(reports, path.join(folder, "reports"), { recursive: true });
  return folder;
}

/** A scenario's command line. */
export function argumentsOf(scenario: string): string[] {
  return fs
    .readFileSync(path.join(fixtures, scenario, "args"), "utf8")
    .trim()
    .split(/\s+/);
}

function readIfThere(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
