import fs from "node:fs";
import path from "node:path";
import { buildEntry, type Entry } from "../../src/model/entry.ts";
import { type Period, parsePeriod } from "../../src/model/parse-period.ts";
import { buildProgramme, type Programme } from "../../src/model/programme.ts";
import { buildReport, type Report } from "../../src/model/report.ts";
import { checkEntryShape, checkProgrammeShape } from "../../src/schema/check-shape.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { smallWorkspaceFolder } from "./workspace.ts";

const baseProgramme = fs.readFileSync(path.join(smallWorkspaceFolder, "reports/programme.yaml"), "utf8");

/** The period that a test means. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}

/** An entry, from the text of its file. */
export function readEntry(text: string): Entry {
  const file = { path: "reports/entry.yaml", text };
  const root = parseYaml(file, "entry").value;
  const raw = root && checkEntryShape(file, root).value;
  if (!raw) throw new Error(`no entry:\n${text}`);
  return buildEntry(raw, { file, root }, () => new Map());
}

/** A programme, from the text of its file. */
export function readProgramme(text: string): Programme {
  const file = { path: "reports/programme.yaml", text };
  const root = parseYaml(file, "programme").value;
  const raw = root && checkProgrammeShape(file, root).value;
  if (!raw) throw new Error(`no programme:\n${text}`);
  const source = { file, root };
  return buildProgramme(raw, source, {
    loadImages: () => new Map(),
    loadLogo: () => "missing",
    loadTemplate: () => ({ problem: "missing", names: [] }),
  });
}

/** A report of a period from the texts of its entries' files, by their workstreams: soki, test and teknik. */
export function makeReport(
  period: string,
  entries: Readonly<Record<string, string>>,
  programme = baseProgramme,
): Report {
  const files = Object.entries(entries).map(([id, text]) => ({
    path: `${id}.yaml`,
    id,
    entry: readEntry(text),
  }));
  const month = {
    period: periodOf(period),
    folder: period,
    files,
    own: undefined,
    publication: undefined,
    misnamed: [],
    untouched: [],
    leftovers: [],
  };
  return buildReport(readProgramme(programme), month);
}

/** The text of an entry's file: a summary, a plan, and more lines. */
export function entryText(
  id: string,
  period: string,
  { summary = "Allt går framåt som det ska.", plan = "Vi fortsätter.", rest = "" } = {},
): string {
  const block = (text: string): string =>
    text
      .split("\n")
      .map((line) => `  ${line}`.trimEnd())
      .join("\n");
  return `workstream: ${id}\nperiod: ${period}\nsummary: |\n${block(summary)}\nplan: |\n${block(plan)}\n${rest}`;
}

/** The lines of a follow-up: each item with its outcome; an empty one is no answer. */
export function followUpText(answers: Readonly<Record<string, string>>): string {
  const items = Object.entries(answers).map(
    ([planned, outcome]) => `  - planned: |\n      ${planned}\n    outcome: ${outcome}\n`,
  );
  return items.length === 0 ? "" : `followUp:\n${items.join("")}`;
}
