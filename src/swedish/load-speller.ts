import type { Speller } from "./speller.ts";

/**
 * The Swedish speller, or undefined where its packages are not installed: they are optional, because the dictionary
 * has a licence of its own (LGPL-3.0) and stays a separate package.
 *
 * Of what there is for Node, only Hunspell itself knows Swedish compounds; programs that read its dictionaries without
 * its compound rules accept "xyzqwk". Its suggestions are not used: they take a tenth of a second for a word. Loading takes some tenths of a second, so nothing loads it before it is needed.
 */
export function loadSpeller(): Promise<Speller | undefined> {
  loading ??= createSpeller();
  return loading;
}

/** The dictionary is the same for the whole process. */
let loading: Promise<Speller | undefined> | undefined;

/** In milliseconds: a busy machine takes far longer than the three seconds that the package would wait. */
const longestLoad = 60_000;

async function createSpeller(): Promise<Speller | undefined> {
  const packages = await importPackages();
  if (!packages) return undefined;
  const factory = await packages.loadModule({ timeout: longestLoad });
  const { aff, dic } = packages.dictionary;
  const hunspell = factory.create(factory.mountBuffer(aff, "sv.aff"), factory.mountBuffer(dic, "sv.dic"));
  return { isKnown: (word) => hunspell.spell(word) };
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
  // The dictionary reads its files when it is loaded.
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ENOENT";
}
