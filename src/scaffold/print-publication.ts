import type { Language } from "../messages/language.ts";
import { scaffoldWords } from "../messages/scaffold-words.ts";
import type { Publication } from "../model/publication.ts";

/** Prints a publication as the file that holds it. */
export function printPublication(publication: Publication, language: Language): string {
  const { period, published, revisions, sources, texts, images } = publication;
  const lines = [
    ...scaffoldWords[language].publication.map((line) => `# ${line}`),
    'version: "1"',
    `period: ${period}`,
    `published: ${published}`,
    ...(revisions.length > 0 ? ["revisions:"] : []),
    // A text in JSON is one in YAML, too, whatever signs it has.
    ...revisions.flatMap(({ day, reason }) => [`  - day: ${day}`, `    reason: ${JSON.stringify(reason)}`]),
    `sources: "${sources}"`,
    Object.keys(texts).length > 0 ? "texts:" : "texts: {}",
    ...checksumLines(texts),
    ...(Object.keys(images).length > 0 ? ["images:", ...checksumLines(images)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function checksumLines(checksums: Publication["texts"]): string[] {
  return Object.entries(checksums).flatMap(([id, sums]) => [
    `  ${JSON.stringify(id)}:`,
    ...Object.entries(sums).map(([name, sum]) => `    ${JSON.stringify(name)}: "${sum}"`),
  ]);
}

/**
 * The programme file as a month keeps it: to the byte as it is, but for the line that tells an editor where the schema
 * is, since the file now lies one folder deeper.
 */
export function moveProgramme(bytes: Uint8Array): Uint8Array {
  // Each byte as one sign, so that none changes.
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(text.replace(/(# yaml-language-server: \$schema=)(?=schema\/)/, "$1../"), "latin1");
}
