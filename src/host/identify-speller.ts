import { createRequire } from "node:module";

/**
 * Which speller is installed, with its dictionary: known from their packages, because loading them takes longer than
 * all else. Undefined where one of them is not installed.
 */
export function identifySpeller(): string | undefined {
  const require = createRequire(import.meta.filename);
  try {
    const versions = ["hunspell-asm", "dictionary-sv"].map((name) => {
      const [folder = ""] = require.resolve(name).split(new RegExp(`(?<=${name})[\\\\/]`));
      const { version } = require(`${folder}/package.json`);
      return `${name} ${version}`;
    });
    return versions.join(", ");
  } catch {
    return undefined;
  }
}
