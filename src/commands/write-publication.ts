import path from "node:path";
import { buildDocument } from "../document/build-document.ts";
import type { Document } from "../document/document.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { hashFiles, hashImages, hashTexts, listHashedFiles } from "../model/hash-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { numberOf, type Publication, type PublishedRevision } from "../model/publication.ts";
import { type Month, type Report, setLeftoversAside } from "../model/report.ts";
import { changedAfterPublication } from "../rules/changed-after-publication.ts";
import { moveProgramme, printPublication } from "../scaffold/print-publication.ts";
import { loadReports } from "../workspace/load-reports.ts";
import {
  ownProgrammePath,
  periodFolder,
  programmePath,
  publicationPath,
  publishedFolder,
} from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { imagePaths, outputFile, sourceDate } from "./document-file.ts";
import { clearLeftDocuments } from "./left-documents.ts";
import { writeOutput } from "./named-output.ts";
import { type DocumentFormat, documentFormats, namesOf } from "./output-formats.ts";
import { reasonToKeep } from "./reason-to-keep.ts";

/** All that is checked here is whether the report can be built: it was checked before. */
const rules = [changedAfterPublication];

interface WriteOptions {
  readonly day: string;
  /** Undefined where the month is published for the first time. */
  readonly revision: PublishedRevision | undefined;
  readonly formats: readonly DocumentFormat[];
  readonly force: boolean;
}

/** A file to write, relative to the workspace. */
interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a publication: copies of the files that it is made of, the programme file as it is, the documents, and last of
 * all the file that says what was published. A run that is stopped before has published nothing, and the next one writes
 * the same files anew.
 */
export async function writePublication(
  context: Context,
  workspace: Snapshot,
  period: Period,
  options: WriteOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const { root } = workspace;
  const built = build(context, workspace, period, options);
  const { report, document, publication, programme } = built;
  const target = { kind: "usual" } as const;
  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.publish.working);
  const documents: NewFile[] = [];
  try {
    for (const format of chooseFormats(context, root, report, options)) {
      const file = outputFile(root, report, { target, format });
      if (file === undefined) continue;
      const reason = options.force ? undefined : reasonToKeep(host, file);
      if (reason) throw new CannotRun(reason);
      const result = { document, host, pathOf: imagePaths(root, path.dirname(file)) };
      documents.push({
        path: path.relative(root, file),
        bytes: await writeOutput(documentFormats[format], result),
      });
    }
  } finally {
    stopSpinner();
  }
  const files = [
    ...copiesOf(workspace, built),
    ...(programme ? [programme] : []),
    ...documents,
    { path: publicationPath(period), bytes: printed(publication, report) },
  ];
  removeOtherCopies(context, workspace, publication, files);
  for (const file of files) host.replaceFile(path.join(root, file.path), file.bytes);

  const texts = messages.publish;
  const shown = documents.map((file) => displayPath(host, path.join(root, file.path)));
  const tell = options.revision ? texts.revised : texts.published;
  say(context, tell(period, options.day, shown));
  say(context, texts.next(period));
  const { sourcesHash } = document;
  for (const file of documents) {
    const options = { sourcesHash, isChanged: false };
    clearLeftDocuments(context, path.join(root, file.path), report, options);
  }
  return 0;
}

/**
 * The formats that were asked for. Without any, a revision has those in which the month's documents are there, so that
 * none of them keeps what was corrected; else it is Word.
 */
function chooseFormats(
  { host }: Context,
  root: string,
  report: Report,
  { formats, revision }: WriteOptions,
): readonly DocumentFormat[] {
  if (formats.length > 0) return formats;
  const target = { kind: "usual" } as const;
  const present = namesOf(documentFormats).filter((format) => {
    const file = documentFormats[format].isFile ? outputFile(root, report, { target, format }) : undefined;
    return revision !== undefined && file !== undefined && host.exists(file);
  });
  return present.length > 0 ? present : ["docx"];
}

interface Built {
  readonly report: Report;
  readonly month: Month;
  /** The month's own programme file, where it has none yet. */
  readonly programme: NewFile | undefined;
  readonly publication: Publication;
  readonly document: Document;
}

/** Builds a publication, and the report as it is read once it is written. */
function build(
  { host }: Context,
  workspace: Snapshot,
  period: Period,
  { day, revision }: WriteOptions,
): Built {
  const before = workspace.readPublication(period).value;
  const programme = before ? undefined : ownProgramme(workspace, period);
  const unhashed: Publication = {
    period,
    published: before?.published ?? day,
    revisions: [...(before?.revisions ?? []), ...(revision ? [revision] : [])],
    sources: "0".repeat(64),
    texts: {},
    images: {},
  };
  const withProgramme = programme ? workspace.with(programme.path, programme.bytes) : workspace;
  const language = workspace.readProgrammeOf(period).value?.language ?? "sv";
  const after = withProgramme.with(
    publicationPath(period),
    Buffer.from(printPublication(unhashed, language)),
  );
  const { report, previous } = loadReports(after, [period], { rules }).reports[0] ?? {};
  const read = after.readMonth(period).value;
  if (!report?.publication || !read) throw new Error("a month that was just checked can be read");
  const month = setLeftoversAside(report.programme, read);
  const files = listHashedFiles(report.programme, month);
  const document = buildDocument(report, { previous, date: sourceDate(host) });
  const publication = {
    ...unhashed,
    sources: document.sourcesHash,
    texts: hashFiles(files, ({ source }) => hashTexts(source)),
    images: hashFiles(files, ({ images }) => hashImages(images)),
  };
  return { report, month, programme, publication, document };
}

function ownProgramme({ files, root }: Snapshot, period: Period): NewFile | undefined {
  const contents = files.readFile(path.join(root, programmePath));
  return "bytes" in contents
    ? { path: ownProgrammePath(period), bytes: moveProgramme(contents.bytes) }
    : undefined;
}

function printed(publication: Publication, { programme }: Report): Uint8Array {
  return Buffer.from(printPublication(publication, programme.language));
}

/** Copies of a month's files, by which a change can be taken back, and is shown later. */
function copiesOf({ files, root }: Snapshot, { report, month, programme, publication }: Built): NewFile[] {
  const folder = `${periodFolder(month.period)}/`;
  const hashed = listHashedFiles(report.programme, month);
  const images = hashed.flatMap(({ content }) => [...(content?.images.values() ?? [])]);
  const paths = [
    ...hashed.map((file) => file.path),
    ...images.flatMap((image) => (typeof image === "object" ? image.path : [])),
  ].filter((file) => file.startsWith(folder));
  const copies = publishedFolder(month.period, numberOf(publication));
  return [...new Set(paths)].flatMap((file): NewFile[] => {
    const contents = file === programme?.path ? programme : files.readFile(path.join(root, file));
    return "bytes" in contents
      ? [{ path: `${copies}/${file.slice(folder.length)}`, bytes: contents.bytes }]
      : [];
  });
}

/** Removes the copies that a run which was stopped has left, and that are not among the new ones. */
function removeOtherCopies(
  { host }: Context,
  { root }: Snapshot,
  publication: Publication,
  files: readonly NewFile[],
): void {
  const copies = publishedFolder(publication.period, numberOf(publication));
  const kept = new Set(files.map((file) => file.path));
  for (const { name } of host.listFolder(path.join(root, copies)) ?? [])
    if (!kept.has(`${copies}/${name}`)) host.removeFile(path.join(root, copies, name));
}
