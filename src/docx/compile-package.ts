import * as docx from "docx";

/** What makes the parts of a package within the library: text, or bytes for images. */
interface Compiler {
  readonly compile: (file: docx.Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a package as the docx library makes them, by their paths and in their order: text, or bytes.
 *
 * The library offers them zipped only, for its users to unzip and zip once more where they finish them, which takes as
 * long as all the rest. So its compiler is used by its private name; the library's version is fixed.
 */
export function compilePackage(file: docx.Document): ReadonlyMap<string, string | Uint8Array> {
  // Private is a word of its types only.
  return (docx.Packer["compiler"] as Compiler).compile(file);
}
