import path from "node:path";
import type { RuleCode } from "../diagnostics/codes.ts";
import type { HostFiles } from "../host/host.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { rules as allRules } from "../rules/rule-list.ts";
import type { Speller } from "../swedish/speller.ts";
import { loadReports } from "./load-reports.ts";
import { entryPath, programmePath, reportsFolder } from "./paths.ts";
import type { CheckedFile } from "./repair-file.ts";
import { Snapshot } from "./snapshot.ts";

/** Rules that look at a programme, its glossary, other files or other months: a mailed entry has none of them. */
const needOthers: ReadonlySet<RuleCode> = new Set<RuleCode>([
  "report/missing-entry",
  "report/unknown-workstream",
  "report/workstream-mismatch",
  "report/duplicate-entry",
  "report/period-mismatch",
  "report/not-reporting",
  "report/unmatched-follow-up",
  "report/broken-image",
  "text/abbreviation",
  "text/copied",
  "text/term-variant",
]);
const rules = allRules.filter(({ code }) => !needOthers.has(code));

/**
 * Checks an entry that lies in no workspace, such as one that came by mail: its YAML, its shape, and its texts by the rules
 * that need nothing else. It is read in a workspace of its own, with a Swedish programme of one workstream.
 *
 * `file` is the name by which diagnostics call it.
 */
export function checkLoneEntry(file: string, bytes: Uint8Array, speller: Speller | undefined): CheckedFile {
  const typed = Buffer.from(bytes).toString();
  const period = parsePeriod(/^period:[ \t]*["']?(\d{4}-\d\d)\b/m.exec(typed)?.[1] ?? "") ?? anyPeriod;
  const id = /^workstream:[ \t]*["']?([a-z][a-z0-9-]*)/m.exec(typed)?.[1] ?? "projekt";
  const own = entryPath(period, id);
  const files = new Map([
    [programmePath, Buffer.from(programmeOf(id))],
    [own, bytes],
  ]);
  const { diagnostics, texts } = loadReports(new Snapshot(filesIn(files), root), [period], {
    rules,
    speller,
  });
  return {
    diagnostics: diagnostics.filter((found) => found.file === own).map((found) => ({ ...found, file })),
    text: texts.get(own),
  };
}

/** The month of an entry that does not say its own: it has the form of a period. */
const anyPeriod = "2023-01" as Period;

/** A workspace in memory has a root that no file lies in. */
const root = path.resolve("/millrep-lone-entry");

function filesIn(files: ReadonlyMap<string, Uint8Array>): HostFiles {
  const [own = ""] = [...files.keys()].filter((file) => file !== programmePath);
  const folders = new Map([
    [reportsFolder, [{ name: path.posix.basename(path.posix.dirname(own)), kind: "folder" as const }]],
    [path.posix.dirname(own), [{ name: path.posix.basename(own), kind: "file" as const }]],
  ]);
  const inside = (absolute: string): string => path.relative(root, absolute).replaceAll(path.sep, "/");
  return {
    readFile: (absolute) => {
      const bytes = files.get(inside(absolute));
      return bytes ? { bytes } : { problem: "missing", detail: "ENOENT" };
    },
    listFolder: (absolute) => folders.get(inside(absolute)),
    realPath: (absolute) =>
      files.has(inside(absolute)) || folders.has(inside(absolute)) || absolute === root
        ? absolute
        : undefined,
  };
}

function programmeOf(id: string): string {
  return [
    "programme: Programmet",
    "organisation: Organisationen",
    "language: sv",
    'title: "Lägesrapport {period}"',
    "overview: Lägessummering",
    'headings: { summary: "Summering {month}", plan: "Planering {nextMonth}" }',
    `workstreams: [{ id: "${id}", name: Projektet }]`,
    "",
  ].join("\n");
}
