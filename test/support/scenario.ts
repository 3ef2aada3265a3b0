import { isUtf8 } from "node:buffer";
import fs from "node:fs";
import path from "node:path";
import type { RunResult, World } from "./run-millrep.ts";
import { parseSections, printSections } from "./scenario-file.ts";
import { splitCommandLine } from "./split-command-line.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "./workspace.ts";

/*
 * One run of millrep is a folder of test/scenarios: see test/README.md. Its `scenario.txt` says what is run and what must
 * come of it; its `reports/` holds the files in which its workspace differs from the small one.
 */
const scenarios = path.join(projectFolder, "test/scenarios");

/** The names of all scenarios, in order. */
export const scenarioNames: readonly string[] = fs
  .readdirSync(scenarios, { withFileTypes: true })
  .flatMap((item) => (item.isDirectory() ? [item.name] : []))
  .sort();

/** The input of a run: sections of the file, in the file's order. */
const given = ["args", "empty", "remove", "stdin"];
/** The expected results. The bytes of changed files follow, each in a section `changed PATH`. */
const expected = ["exit", "stdout", "stderr", "files"];

/** The results of a run, or the expected ones. */
export interface Outcome extends RunResult {
  /** The paths of the files that the run made or changed, one a line. */
  readonly files: string;
  /** The bytes of the files that were there before and are others now, as latin-1 text. */
  readonly changed: Readonly<Record<string, string>>;
}

/** The folder of a scenario. */
export function folderOf(scenario: string): string {
  return path.join(scenarios, scenario);
}

/** A scenario's command line. */
export function argumentsOf(scenario: string): string[] {
  return splitCommandLine(readSections(scenario).get("args") ?? "");
}

/** A new folder as a scenario begins with it. */
export function prepareScenario(scenario: string): string {
  const sections = readSections(scenario);
  const removed = (sections.get("remove") ?? "").split("\n").filter((line) => line !== "");
  const folder = sections.has("empty")
    ? makeFolder()
    : makeWorkspace(Object.fromEntries(removed.map((file) => [file, undefined])));
  const reports = path.join(folderOf(scenario), "reports");
  if (fs.existsSync(reports)) fs.cpSync(reports, path.join(folder, "reports"), { recursive: true });
  return folder;
}

/** Runs millrep as a scenario says, in a folder of its own. */
export async function playScenario(
  scenario: string,
  run: (folder: string, args: readonly string[], world: World) => RunResult | Promise<RunResult>,
): Promise<Outcome> {
  const folder = prepareScenario(scenario);
  const before = readTree(folder);
  const stdin = readSections(scenario).get("stdin") ?? "";
  const result = await run(folder, argumentsOf(scenario), { stdin });
  const after = [...readTree(folder)].filter(([file, data]) => before.get(file) !== data);
  const files = after
    .map(([file]) => `${file}\n`)
    .sort()
    .join("");
  const changed = Object.fromEntries(after.filter(([file]) => before.has(file)));
  // Every run has another folder; expectations call it FOLDER.
  const stdout = result.stdout.replaceAll(folder, "FOLDER");
  const stderr = result.stderr.replaceAll(folder, "FOLDER");
  return { stdout, stderr, exit: result.exit, files, changed };
}

/** The expected results of a scenario. A section that its file lacks is an empty text. */
export function readExpected(scenario: string): Outcome {
  const sections = readSections(scenario);
  const read = (title: string): string => sections.get(title) ?? "";
  const changed = [...sections]
    .filter(([title]) => title.startsWith("changed "))
    .map(([title, text]) => [title.slice("changed ".length), Buffer.from(text).toString("latin1")]);
  return {
    stdout: read("stdout"),
    stderr: read("stderr"),
    exit: Number(read("exit")),
    files: read("files"),
    changed: { ...Object.fromEntries(changed), ...readOddFiles(scenario) },
  };
}

/** Writes the results of a run into the scenario's file as the expected ones. */
export function writeExpected(scenario: string, { exit, stdout, stderr, files, changed }: Outcome): void {
  const inputs = [...readSections(scenario)].filter(([title]) => given.includes(title));
  const texts = { exit: `${exit}\n`, stdout, stderr, files };
  const outputs = Object.entries(texts).filter(([, text]) => text !== "");
  fs.rmSync(path.join(folderOf(scenario), "changed"), { recursive: true, force: true });
  for (const [file, bytes] of Object.entries(changed)) {
    if (isPlainText(bytes)) outputs.push([`changed ${file}`, Buffer.from(bytes, "latin1").toString()]);
    else writeOddFile(scenario, file, bytes);
  }
  const file = path.join(folderOf(scenario), "scenario.txt");
  fs.writeFileSync(file, printSections([...inputs, ...outputs]));
}

function readSections(scenario: string): ReadonlyMap<string, string> {
  const sections = parseSections(fs.readFileSync(path.join(folderOf(scenario), "scenario.txt"), "utf8"));
  for (const title of sections.keys())
    if (![...given, ...expected].includes(title) && !title.startsWith("changed "))
      throw new Error(`${scenario}: no scenario has a section ${title}`);
  return sections;
}

/** Bytes that an editor keeps as they are: UTF-8 without a byte order mark, and no line ends of Windows. */
function isPlainText(bytes: string): boolean {
  const buffer = Buffer.from(bytes, "latin1");
  return isUtf8(buffer) && !/[\r\uFEFF]/.test(buffer.toString());
}

/** The changed files that are not plain text: they lie beside the scenario's file, in `changed/`. */
function readOddFiles(scenario: string): Record<string, string> {
  const folder = path.join(folderOf(scenario), "changed");
  return fs.existsSync(folder) ? Object.fromEntries(readTree(folder)) : {};
}

function writeOddFile(scenario: string, file: string, bytes: string): void {
  const target = path.join(folderOf(scenario), "changed", file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes, "latin1");
}
