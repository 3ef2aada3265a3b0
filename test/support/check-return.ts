import fc from "fast-check";
import { buildDocument } from "../../src/document/build-document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { buildForm } from "../../src/form/build-form.ts";
import { buildMonthForm } from "../../src/form/build-month-form.ts";
import type { FileIntake } from "../../src/intake/file-intake.ts";
import type { IntakePlaces } from "../../src/intake/intake-places.ts";
import { takeForm } from "../../src/intake/take-form.ts";
import { takeMonthForm } from "../../src/intake/take-month-form.ts";
import { takeReport } from "../../src/intake/take-report.ts";
import type { Period } from "../../src/model/parse-period.ts";
import { buildReport, type Report } from "../../src/model/report.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { anyMarkdown, sampleImage } from "./any-markdown.ts";
import { createMemoryHost, makeMemoryWorkspace, memoryRoot } from "./memory-host.ts";
import { required } from "./read-body.ts";

// A period, as its pattern says.
const period = "2023-05" as Period;
const ids = ["soki", "test", "teknik"] as const;

/** One line of anything that a name, a planned item or a comment may be. */
const anyLine = anyMarkdown
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => /\p{L}/u.test(text));
/** A text that shows words; a link within a link, or without words, is an error of an entry. */
const anyText = anyMarkdown.filter((text) => /\p{L}/u.test(text) && !/\[[^\]]*(?:[<[]|\]\()/.test(text));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const anyItem = fc.record({
  planned: anyLine,
  outcome: optional(fc.constantFrom("klart", "delvis klart", "pågår", "uppskjutet", "utgår", "done")),
  comment: optional(anyLine),
});
const anyMilestone = fc.record({
  name: anyLine,
  due: fc.constantFrom("2023-04-30", "2023-05-31", "2027-01-29"),
  done: fc.constantFrom(true, false, "ja", "nej", undefined),
});

/** An entry of any content, as YAML that says it for sure. */
export const anyEntry: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  status: optional(fc.constantFrom("enligt plan", "risk för avvikelse", "avvikelse", "pausad", "onTrack")),
  deviation: optional(anyText),
  summary: anyText,
  plan: anyText,
  followUp: optional(fc.array(anyItem, { minLength: 1, maxLength: 5 })),
  milestones: optional(
    fc
      .array(anyMilestone, { minLength: 1, maxLength: 4 })
      .map((all) => all.map((milestone, index) => ({ id: `m-${index}`, ...milestone }))),
  ),
});

/** A month's own words of any content. */
export const anyMonth: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  summary: optional(anyText),
  decisions: optional(
    fc.array(
      fc.record({
        decision: anyLine,
        by: optional(anyLine),
        due: optional(fc.constantFrom("2023-04-30", "2027-01-29")),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  ),
  risks: optional(
    fc
      .array(
        fc.record({
          name: anyLine,
          level: fc.constantFrom("låg", "medel", "hög", "low"),
          action: optional(anyLine),
          owner: optional(anyLine),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((all) => all.map((risk, index) => ({ id: `r-${index}`, ...risk }))),
  ),
});

/** Three entries of any content. */
export const anyEntries = fc.tuple(anyEntry, anyEntry, anyEntry);

/** The places of May in the small workspace. */
export const places: IntakePlaces = {
  programme: "reports/programme.yaml",
  entryOf: (id) => `reports/${period}/${id}.yaml`,
  folder: `reports/${period}`,
  newMonth: undefined,
  isFresh: () => false,
  isTaken: () => true,
};

/** Reads a month of the small workspace with these entries. */
export function loadEntries(
  entries: readonly Readonly<Record<string, unknown>>[],
  own?: Readonly<Record<string, unknown>>,
): Report {
  const files = makeMemoryWorkspace({ [`reports/${period}/${sampleImage.path}`]: sampleImage.bytes });
  for (const [index, entry] of entries.entries()) {
    const own = { workstream: ids[index], period, ...entry };
    files.set(`${memoryRoot}/reports/${period}/${ids[index]}.yaml`, Buffer.from(JSON.stringify(own)));
  }
  if (own)
    files.set(`${memoryRoot}/reports/${period}/month.yaml`, Buffer.from(JSON.stringify({ period, ...own })));
  const host = createMemoryHost(files, [], { stdout: [], stderr: [] });
  const workspace = new Snapshot(host, memoryRoot);
  const { programme } = loadReports(workspace, [], { rules: [] });
  const month = workspace.readMonth(period).value;
  if (!programme || !month) throw new Error("the small workspace cannot be read");
  return buildReport(programme, month);
}

/** What an import of the compiled report would change in the entries and in month.yaml, in words; nothing is right. */
export async function changesOfReport(report: Report): Promise<string[]> {
  const read = required(readDocx(await writeDocx(buildDocument(report))));
  const { entries, month, questions = [] } = takeReport(read, report, places);
  return [
    ...[...(month ? [month] : []), ...entries].flatMap(changesOf),
    ...questions.map(({ kind, about }) => `${kind}: ${about}`),
  ];
}

/** The form of a workstream of a report. */
export function writeForm(report: Report, id: string): Promise<Uint8Array> {
  const part = report.parts.find((own) => own.workstream.id === id);
  if (!part) throw new Error(`${id} does not report`);
  const { workstream, entry } = part;
  const carried = { followUp: [], milestones: [] };
  const input = { programme: report.programme, period, workstream, entry, carried };
  return writeDocx(buildForm({ ...input, sourcesHash: "0", date: undefined }));
}

/** What an import of the form of each entry would change in it, in words; nothing is right. */
export async function changesOfForms(report: Report): Promise<string[]> {
  const found: string[] = [];
  for (const { workstream } of report.parts) {
    const read = required(readDocx(await writeForm(report, workstream.id)));
    const { entries, leftovers } = takeForm(read, report, places, workstream.id);
    found.push(
      ...entries.flatMap(changesOf),
      ...leftovers.map(({ heading }) => `left over below ${heading}`),
    );
  }
  return found;
}

/** What an import of the form for the month's own words would change, in words; nothing is right. */
export async function changesOfMonthForm({ programme, monthWords, ...report }: Report): Promise<string[]> {
  const form = buildMonthForm({ programme, period, monthWords, sourcesHash: "0", date: undefined });
  const read = required(readDocx(await writeDocx(form)));
  const { month, leftovers, questions } = takeMonthForm(read, { ...report, programme, monthWords }, places);
  return [
    ...(month ? changesOf(month) : []),
    ...leftovers.map(({ heading }) => `left over below ${heading}`),
    ...questions.map(({ kind, about }) => `${kind}: ${about}`),
  ];
}

function changesOf({ id, changes, fields }: FileIntake): string[] {
  const states = fields.filter(({ state }) => state !== "unchanged" && state !== "written");
  return [
    ...changes.map((change) => `${id}${change.pointer}: ${JSON.stringify(change)}`),
    ...states.map(({ pointer, state }) => `${id}${pointer}: ${state}`),
  ];
}
