import path from "node:path";
import { createHost, type Host } from "../../src/host/host.ts";
import { buildEntry } from "../../src/model/entry.ts";
import type { Period } from "../../src/model/parse-period.ts";
import { buildReport, type Month } from "../../src/model/report.ts";
import { rules } from "../../src/rules/rule-list.ts";
import { ProgrammeTerms } from "../../src/rules/terms/programme-terms.ts";
import { TextReadings } from "../../src/rules/texts/text-readings.ts";
import type { RawEntry } from "../../src/schema/raw-entry.ts";
import { loadSpeller } from "../../src/swedish/load-speller.ts";
import { expectedHeadings } from "../../src/text-reader/expected-headings.ts";
import { openMail } from "../../src/text-reader/open-mail.ts";
import { readMail } from "../../src/text-reader/read-mail.ts";
import { readText } from "../../src/text-reader/read-text.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { plainValue } from "../../src/yaml/source-node.ts";
import { pastedPatterns, textPatterns, wholeFiles } from "./worst-patterns.ts";

/*
 * `npm run worst`, or with a size and some of the patterns: `npm run worst -- 100000 "(" "a "`. Does any step take
 * more than linear time on any text? Each pattern is repeated to two sizes, the second ten times the first, as the
 * summary of an entry, as the whole file, or as a text that came back, and the processor time of each step is compared:
 * ten times as much is linear, a hundred times is not, and ends with exit code 1. The first rule that asks for shared
 * work, such as the Markdown tree, pays for it. The schema keeps texts this long from the rules; here they reach them, so
 * that growth shows.
 */
const [size = "100000", ...chosen] = process.argv.slice(2);
const sizes = [Number(size), Number(size) * 10];
/** Garbage collection and new machine code make twice or three times of what is linear. */
const mostRatio = 35;
/** In milliseconds: a shorter time at the smaller size counts as this, because it is no measure. */
const shortest = 20;

interface Row {
  readonly step: string;
  readonly pattern: string;
  /** In milliseconds, at both sizes. */
  readonly small: number;
  readonly large: number;
  readonly ratio: number;
}

const programmeText = `programme: Program
organisation: Region
language: sv
title: Rapport {period}
overview: Läge
headings:
  summary: Summering {month}
  plan: Planering {nextMonth}
workstreams:
  - id: soki
    name: Standardisering
    abbreviation: SoKI
  - id: test
    name: Test
glossary:
  - term: Millenniumlabbet
    variants: [Millennium-labbet]
  - term: superuser
    preferred: superanvändare
  - term: FVM
    expansion: Framtidens vårdinformationsmiljö
`;

const root = path.resolve("/program");
// A month that there is.
const period = "2023-04" as Period;
const speller = await loadSpeller();
const rows: Row[] = [
  ...textPatterns
    .filter(isChosen)
    .flatMap((pattern) => measure("text", pattern, (text) => timeSteps(() => monthOf(entryOf(text))))),
  ...wholeFiles
    .filter(isChosen)
    .flatMap((pattern) =>
      measure("file", pattern, (text) =>
        timeSteps(() => new Snapshot(hostOf(text), root).readMonth(period).value),
      ),
    ),
  ...[...textPatterns, ...pastedPatterns]
    .filter(isChosen)
    .flatMap((pattern) => measure("pasted", pattern, timeReaders)),
];

print("", "The slowest text of each step, with its ratio:");
for (const step of new Set(rows.map((row) => row.step))) {
  const [slowest] = rows.filter((row) => row.step === step).sort((a, b) => b.large - a.large);
  if (slowest) print(tableRow(slowest));
}
const failures = rows.filter(({ ratio }) => ratio > mostRatio);
print(
  "",
  `${failures.length} of ${rows.length} steps took over ${mostRatio} times as long for ten times the text.`,
);
print(...failures.map(tableRow));
process.exitCode = failures.length === 0 ? 0 : 1;

function isChosen(pattern: string): boolean {
  return chosen.length === 0 || chosen.includes(pattern);
}

/**
 * What every step takes of a pattern; prints the whole, and the step that took most. Where one took too long it is measured
 * again, and the least counts: garbage is collected in any step, and is most of what a short one seems to take.
 */
function measure(kind: string, pattern: string, timeAll: (text: string) => Map<string, number>): Row[] {
  const first = measureOnce(kind, pattern, timeAll);
  if (first.every(({ ratio }) => ratio <= mostRatio)) return first;
  const again = new Map(measureOnce(kind, pattern, timeAll).map((row) => [row.step, row]));
  return first.map((row) => {
    const other = again.get(row.step);
    return other && other.ratio < row.ratio ? other : row;
  });
}

function measureOnce(kind: string, pattern: string, timeAll: (text: string) => Map<string, number>): Row[] {
  const [smaller = new Map(), larger = new Map()] = sizes.map((length) =>
    timeAll(pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)),
  );
  const measured = [...larger].map(([step, large]): Row => {
    const small = smaller.get(step) ?? 0;
    return {
      step,
      pattern: `${kind} ${JSON.stringify(pattern)}`,
      small,
      large,
      ratio: large / Math.max(small, shortest),
    };
  });
  const [all, slowest] = [...measured].sort((a, b) => b.large - a.large);
  if (all && slowest) print(`${tableRow(all)}   most: ${slowest.step} ${ms(slowest.large)}`);
  return measured;
}

/** What reading a month with this entry and each rule take of the processor, in milliseconds. */
function timeSteps(read: () => Month | undefined): Map<string, number> {
  const times = new Map<string, number>();
  const time = <T>(step: string, run: () => T): T => {
    const start = process.cpuUsage();
    const value = run();
    times.set(step, process.cpuUsage(start).user / 1000);
    return value;
  };
  time("all", () => {
    const programme = time("read programme", () => new Snapshot(hostOf(""), root).readProgramme().value);
    const month = time("read month", read);
    if (!programme || !month) throw new Error("the programme of this measurement has errors");
    const readings = new TextReadings();
    const terms = new ProgrammeTerms(programme, readings);
    const report = buildReport(programme, month);
    for (const rule of rules)
      time(rule.code, () =>
        rule.checkMonth?.({
          programme,
          terms,
          readings,
          month,
          report,
          previous: month,
          laterStart: () => undefined,
          speller,
        }),
      );
  });
  return times;
}

/** What reading a text that import is given takes, in milliseconds. */
function timeReaders(text: string): Map<string, number> {
  const programme = new Snapshot(hostOf(""), root).readProgramme().value;
  const headings = programme ? expectedHeadings(programme, period) : [];
  const readers = {
    "text of a PDF file": () => readText(text, { headings }),
    mail: () => readMail(text, { headings }),
    "flowed mail": () => readMail(text, { isFlowed: true }),
    "saved mail": () => openMail(Buffer.from(`MIME-Version: 1.0\nFrom: a\n${text}`)),
  };
  return new Map(
    Object.entries(readers).map(([step, read]) => {
      const start = process.cpuUsage();
      read();
      return [step, process.cpuUsage(start).user / 1000];
    }),
  );
}

/** A month of one entry, as it is read, but whatever the schema says of it. */
function monthOf(text: string): Month {
  const file = { path: "reports/2023-04/soki.yaml", text };
  const node = parseYaml(file, "entry").value;
  if (!node)
    return {
      period,
      folder: "reports/2023-04",
      files: [],
      own: undefined,
      publication: undefined,
      misnamed: [],
      untouched: [],
      leftovers: [],
    };
  const source = { file, root: node, bytes: Buffer.from(text) };
  // It has the keys of an entry, with texts below them.
  const entry = buildEntry(plainValue(node) as RawEntry, source, () => new Map());
  const files = [{ path: file.path, id: "soki", entry }];
  return {
    period,
    folder: "reports/2023-04",
    files,
    own: undefined,
    publication: undefined,
    misnamed: [],
    untouched: [],
    leftovers: [],
  };
}

function entryOf(text: string): string {
  return `workstream: soki\nperiod: 2023-04\nsummary: |2\n  ${text.replaceAll("\n", "\n  ")}\nplan: |\n  Vi går igenom flödena.\n`;
}

/** A workspace in memory, of a programme and one entry. */
function hostOf(entry: string): Host {
  const files = new Map([
    ["reports/programme.yaml", programmeText],
    ["reports/2023-04/soki.yaml", entry],
  ]);
  const nameOf = (file: string): string => path.relative(root, file).replaceAll(path.sep, "/");
  return createHost({
    readFile: (file) => {
      const text = files.get(nameOf(file));
      return text === undefined ? { problem: "missing", detail: "" } : { bytes: Buffer.from(text) };
    },
    listFolder: (folder) =>
      nameOf(folder) === "reports/2023-04" ? [{ name: "soki.yaml", kind: "file" }] : undefined,
    exists: (file) => files.has(nameOf(file)),
    realPath: () => undefined,
  });
}

function tableRow({ step, pattern, small, large, ratio }: Row): string {
  return [
    step.padEnd(28),
    pattern.padEnd(28),
    ms(small).padStart(9),
    ms(large).padStart(9),
    ratio.toFixed(1).padStart(6),
  ].join(" ");
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
