import path from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { HostFiles } from "../host/host.ts";
import { buildEntry, type Entry } from "../model/entry.ts";
import type { LoadImages } from "../model/image.ts";
import { buildMonthWords } from "../model/month-words.ts";
import type { Period } from "../model/parse-period.ts";
import { buildProgramme, type Programme } from "../model/programme.ts";
import type { Publication } from "../model/publication.ts";
import type { EntryFile, Month, MonthWordsFile } from "../model/report.ts";
import { isUntouched } from "../scaffold/is-untouched.ts";
import { checkEntryShape, checkMonthShape, checkProgrammeShape } from "../schema/check-shape.ts";
import { classifyFile } from "./classify-file.ts";
import { overlayFile, rememberFiles } from "./layered-files.ts";
import { loadImage, loadImages, loadTemplate } from "./load-named-files.ts";
import { isPublished, parsePublication } from "./parse-publication.ts";
import { type Loaded, parseSource } from "./parse-source.ts";
import {
  entryPath,
  listPeriods,
  ownProgrammePath,
  periodFolder,
  programmePath,
  reportsFolder,
} from "./paths.ts";
import { layPublishedFiles } from "./published-files.ts";

/**
 * A workspace as it is when first read: each file is read and parsed once, whoever asks for it, so that the text that
 * is checked is the text that is quoted and compiled. Never throws; a file that cannot be read gives a diagnostic.
 */
export class Snapshot {
  readonly files: HostFiles;
  readonly root: string;
  readonly #programmes: Map<string, Loaded<Programme>>;
  readonly #publications: Map<Period, Loaded<Publication>>;
  #published: Snapshot | undefined;
  readonly #entries: Map<string, Loaded<EntryFile>>;
  readonly #monthWords: Map<string, Loaded<MonthWordsFile>>;

  constructor(files: HostFiles, root: string) {
    this.files = rememberFiles(files);
    this.root = root;
    this.#entries = new Map();
    this.#monthWords = new Map();
    this.#programmes = new Map();
    this.#publications = new Map();
  }

  /** The same workspace with other bytes in one file. The path is relative to it; all other files are shared. */
  with(file: string, bytes: Uint8Array): Snapshot {
    const changed = new Snapshot(overlayFile(this.files, path.join(this.root, file), bytes), this.root);
    for (const [other, programme] of this.#programmes)
      if (other !== file) changed.#programmes.set(other, programme);
    for (const [other, entry] of this.#entries) if (other !== file) changed.#entries.set(other, entry);
    for (const [other, words] of this.#monthWords) if (other !== file) changed.#monthWords.set(other, words);
    return changed;
  }

  /** Reads the programme file and gives it meaning: bytes → text → YAML → schema → model. */
  readProgramme(): Loaded<Programme> {
    return this.#readProgrammeAt(programmePath);
  }

  /** Reads the programme file that a month has: its own as it was published, or else the one of all months. */
  readProgrammeOf(period: Period): Loaded<Programme> {
    return this.#readProgrammeAt(this.isPublished(period) ? ownProgrammePath(period) : programmePath);
  }

  #readProgrammeAt(file: string): Loaded<Programme> {
    const programme = this.#programmes.get(file) ?? this.#parseProgramme(file);
    this.#programmes.set(file, programme);
    return programme;
  }

  isPublished(period: Period): boolean {
    return isPublished(this, period);
  }

  /** Reads what was published for a month. No value and no diagnostics where nothing was. */
  readPublication(period: Period): Loaded<Publication> {
    const publication = this.#publications.get(period) ?? parsePublication(this, period);
    this.#publications.set(period, publication);
    return publication;
  }

  /** The same workspace with every published month as it was published, whatever has been written in it since. */
  get published(): Snapshot {
    const { files, root } = this;
    this.#published ??= listPeriods(files, root).some((period) => this.isPublished(period))
      ? new Snapshot(
          layPublishedFiles(files, root, (period) => this.readPublication(period).value),
          root,
        )
      : this;
    return this.#published;
  }

  /** Reads the entries of a period, each in the same steps. No value where the folder cannot be read. */
  readMonth(period: Period): Loaded<Month> {
    const folder = periodFolder(period);
    const items = this.files.listFolder(path.join(this.root, folder));
    if (!items) {
      // A folder that cannot be read is not empty: no entry in it is reported missing.
      const reason = { reason: "forbidden" as const, detail: "" };
      const found = diagnose("file/unreadable", reason, { file: folder });
      return { value: undefined, diagnostics: [found], texts: new Map() };
    }
    const files: EntryFile[] = [];
    let own: MonthWordsFile | undefined;
    const misnamed: { path: string; id: string }[] = [];
    const diagnostics: Diagnostic[] = [];
    const texts = new Map<string, string>();
    for (const item of items) {
      const file = `${folder}/${item.name}`;
      const found = classifyFile(item);
      const read =
        found.kind === "entry"
          ? this.readEntry(file)
          : found.kind === "month"
            ? this.#readMonthWords(file)
            : undefined;
      for (const diagnostic of read?.diagnostics ?? []) diagnostics.push(diagnostic);
      for (const [path, text] of read?.texts ?? []) texts.set(path, text);
      if (read?.value) {
        if ("entry" in read.value) files.push(read.value);
        else own = read.value;
      } else if (found.kind === "misnamed") {
        const expected = `${found.id || "projekt"}.yaml`;
        const isTaken = items.some(({ name }) => name === expected);
        diagnostics.push(diagnose("file/misnamed", { expected, isTaken }, { file }));
        misnamed.push({ path: file, id: found.id });
      } else if (found.kind === "stray") {
        diagnostics.push(diagnose("file/stray", { expected: "projekt.yaml", kind: "other" }, { file }));
      }
    }
    const publication = this.readPublication(period);
    for (const diagnostic of publication.diagnostics) diagnostics.push(diagnostic);
    for (const [path, text] of publication.texts) texts.set(path, text);
    const untouched = [...files, ...misnamed].filter(({ path, id }) => this.#isUntouched(path, id, period));
    return {
      value: {
        period,
        folder,
        files,
        own,
        publication: publication.value,
        misnamed,
        untouched: untouched.map(({ path }) => path),
        leftovers: [],
      },
      diagnostics,
      texts,
    };
  }

  /** Whether nobody has written in an entry: it is as `init` wrote it, or empty. */
  #isUntouched(file: string, id: string, period: Period): boolean {
    const { value, diagnostics } = this.readEntry(file);
    if (value?.entry) return isUntouched(value.entry, this.earlierEntries(id, period));
    return diagnostics.some(({ code }) => code === "file/empty");
  }

  /** Reads a workstream's entries of the months before a period, the newest first, each when it is asked for. */
  *earlierEntries(id: string, period: Period): Generator<Entry> {
    for (const other of listPeriods(this.files, this.root).reverse()) {
      if (other >= period || !this.#hasEntry(id, other)) continue;
      const { entry } = this.published.readEntry(entryPath(other, id)).value ?? {};
      if (entry) yield entry;
    }
  }

  /**
   * The period in which a workstream's entries begin, if that is later than another period: the first that has a file of
   * it, or the newest where none has. Undefined where it has begun by then, or where the other period is the newest.
   */
  laterStart(id: string, period: Period): Period | undefined {
    const periods = listPeriods(this.files, this.root);
    const start = periods.find((other) => this.#hasEntry(id, other)) ?? periods.at(-1);
    return start !== undefined && start > period ? start : undefined;
  }

  #hasEntry(id: string, period: Period): boolean {
    const items = this.files.listFolder(path.join(this.root, periodFolder(period))) ?? [];
    return items.some(({ name }) => name === `${id}.yaml` || name === `${id}.yml`);
  }

  /** Reads one entry. A file with errors counts as there, so that it is not reported missing too. */
  readEntry(file: string): Loaded<EntryFile> {
    const entry = this.#entries.get(file) ?? this.#parseEntry(file);
    this.#entries.set(file, entry);
    return entry;
  }

  #parseProgramme(file: string): Loaded<Programme> {
    const source = parseSource(this, file, "programme");
    if (!source.value) return { ...source, value: undefined };
    const shape = checkProgrammeShape(source.value.file, source.value.root);
    const files = {
      loadImages: this.#imageLoader(reportsFolder),
      loadLogo: (image: string) => loadImage(this.files, this.root, reportsFolder, image),
      loadTemplate: (template: string) => loadTemplate(this.files, this.root, reportsFolder, template),
    };
    const value = shape.value && buildProgramme(shape.value, source.value, files);
    return { value, diagnostics: shape.diagnostics, texts: source.texts };
  }

  #parseEntry(file: string): Loaded<EntryFile> {
    const source = parseSource(this, file, "entry");
    const shape = source.value && checkEntryShape(source.value.file, source.value.root);
    const entry =
      source.value && shape?.value
        ? buildEntry(shape.value, source.value, this.#imageLoader(path.posix.dirname(file)))
        : undefined;
    return {
      value: { path: file, id: path.posix.basename(file).replace(/\.ya?ml$/, ""), entry },
      diagnostics: [...source.diagnostics, ...(shape?.diagnostics ?? [])],
      texts: source.texts,
    };
  }

  #readMonthWords(file: string): Loaded<MonthWordsFile> {
    const known = this.#monthWords.get(file);
    if (known) return known;
    const source = parseSource(this, file, "month");
    const shape = source.value && checkMonthShape(source.value.file, source.value.root);
    const words =
      source.value && shape?.value
        ? buildMonthWords(shape.value, source.value, this.#imageLoader(path.posix.dirname(file)))
        : undefined;
    const diagnostics = [...source.diagnostics, ...(shape?.diagnostics ?? [])];
    const read = { value: { path: file, words }, diagnostics, texts: source.texts };
    this.#monthWords.set(file, read);
    return read;
  }

  /** Reads the images of texts whose file lies in a folder of the workspace. */
  #imageLoader(folder: string): LoadImages {
    return (texts) => loadImages(this.files, this.root, folder, texts);
  }
}
