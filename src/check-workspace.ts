import path from "node:path";
import { openAnswers } from "./answers/answer-store.ts";
import type { Traced } from "./answers/trace.ts";
import { program } from "./build-id.ts";
import type { PartChecker } from "./check-parts.ts";
import type { Severity } from "./diagnostics/codes.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { CacheFiles } from "./host/cache-files.ts";
import type { HostFiles } from "./host.ts";
import type { Speller } from "./language/speller.ts";
import type { Period } from "./model/parse-period.ts";
import type { Report } from "./model/report.ts";
import type { Loaded } from "./read-workspace.ts";
import { quotableText } from "./source/decode-text.ts";
import { type RememberedWords, unaskedSpeller, WordMemory } from "./spelling/word-memory.ts";

/** What a check of the programme file or of a month gives. */
export interface Checked {
  /** The files that were read, relative to the workspace. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file with findings: what they quote from. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How to check spelling: which speller it is, and how to load it. */
export interface Spelling {
  readonly identity: string;
  readonly load: () => Promise<Speller | undefined>;
}

export interface WorkspaceChecker {
  /** How severe a misspelt word is in this programme: see `PartChecker`. */
  readonly spellingSeverity: () => Promise<Severity | "off">;
  readonly checkProgramme: (spelling: Spelling | undefined) => Promise<Checked>;
  readonly checkPeriod: (period: Period, spelling: Spelling | undefined) => Promise<Checked>;
  readonly readReport: (period: Period) => Promise<Report | undefined>;
}

/** Checks a workspace as it is now. What an earlier run found is not looked for again while nothing has changed. */
export function createChecker(
  host: HostFiles,
  root: string,
  cache: CacheFiles | undefined,
): WorkspaceChecker {
  const answers = cache && openAnswers({ world: host, cache, root, conditions: program });
  let parts: Promise<PartChecker> | undefined;
  const loadParts = (): Promise<PartChecker> => {
    parts ??= import("./check-parts.ts").then(({ createPartChecker }) => createPartChecker(host, root));
    return parts;
  };
  const findAnew = async <T>(question: string, find: Find<T>): Promise<T> => {
    const { value, trace, isLasting = true } = await find(await loadParts());
    if (isLasting) answers?.keep(question, value, trace);
    return value;
  };
  const answer = async <T>(question: string, find: Find<T>): Promise<T> =>
    // What is recalled was kept by this very program, for this very question.
    (answers?.recall(question) as T | undefined) ?? (await findAnew(question, find));

  const spellers = new Map<string, WordMemory>();
  const loaded = new Set<string>();
  /** The speller for a check; loads it only where the words of earlier runs do not do. */
  const prepareSpeller = async (
    { identity, load }: Spelling,
    parts: PartChecker,
    period: Period | undefined,
  ): Promise<Speller | undefined> => {
    const question = `words ${identity}`;
    const memory = spellers.get(identity) ?? new WordMemory(answers?.recall(question) as RememberedWords);
    spellers.set(identity, memory);
    // What has been loaded for another part need not be done without for this one.
    const isLoaded = loaded.has(identity);
    if (!isLoaded && memory.knowsAll((speller) => parts.askSpeller(speller, period)))
      return memory.learnFrom(unaskedSpeller);
    loaded.add(identity);
    const speller = await load();
    return speller && memory.learnFrom(speller);
  };
  const keepWords = ({ identity }: Spelling, parts: PartChecker): void => {
    const words = spellers.get(identity)?.takeNews();
    // Nobody but who has the programme file is to know them.
    if (words) answers?.keep(`words ${identity}`, words, parts.spellingSeverity().trace);
  };

  const check = async (
    period: Period | undefined,
    spelling: Spelling | undefined,
    checkPart: (parts: PartChecker, speller: Speller | undefined) => Traced<Loaded<unknown>>,
  ): Promise<Checked> => {
    const part = period === undefined ? "programme" : `month ${period}`;
    const found = await answer<Findings>(`${part} ${spelling?.identity ?? "no spelling"}`, async (parts) => {
      const speller = spelling && (await prepareSpeller(spelling, parts, period));
      const { value, trace } = checkPart(parts, speller);
      if (spelling) keepWords(spelling, parts);
      const { diagnostics, sources } = value;
      // A speller that is there but cannot be loaded may be mended.
      const isLasting = (spelling === undefined) === (speller === undefined);
      return { value: { files: [...sources.keys()], diagnostics }, trace, isLasting };
    });
    return { ...found, texts: readTexts(host, root, found) };
  };
  return {
    spellingSeverity: () => answer("spelling", async (parts) => parts.spellingSeverity()),
    checkProgramme: (spelling) =>
      check(undefined, spelling, (parts, speller) => parts.checkProgramme(speller)),
    checkPeriod: (period, spelling) =>
      check(period, spelling, (parts, speller) => parts.checkPeriod(period, speller)),
    readReport: async (period) => (await loadParts()).readReport(period),
  };
}

type Findings = Omit<Checked, "texts">;
type Find<T> = (parts: PartChecker) => Promise<Traced<T> & { readonly isLasting?: boolean }>;

/** The texts that findings quote from. */
function readTexts(host: HostFiles, root: string, { files, diagnostics }: Findings): Map<string, string> {
  const quoted = new Set(diagnostics.map(({ file }) => file));
  return new Map(
    files.flatMap((file) => {
      const contents = quoted.has(file) ? host.readFile(path.join(root, file)) : undefined;
      return contents && "bytes" in contents ? [[file, quotableText(file, contents.bytes)] as const] : [];
    }),
  );
}
