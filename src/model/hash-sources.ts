import { createHash } from "node:crypto";
import type { Images } from "./image.ts";
import type { Report } from "./report.ts";

/**
 * The SHA-256, in hexadecimal, of the sources of a report or of several reports of one programme: the programme file,
 * the months' own words, the entries, their images, the logo, and the template.
 *
 * It is the hash of the list that `sha256sum` prints of those files in the order of their paths, so that anyone can
 * compute it again: `sha256sum reports/2023-03/*.yaml reports/programme.yaml | sha256sum`. Of texts it is what is read
 * that counts: line ends of Windows, which git can turn, count as LF, and a byte order mark as nothing.
 */
export function hashSources(report: Report, ...others: readonly Report[]): string {
  const { programme } = report;
  const reports = [report, ...others];
  const entries = reports.flatMap(({ parts }) => parts).flatMap(({ entry }) => entry ?? []);
  const months = reports.flatMap(({ monthWords }) => monthWords ?? []);
  const files = new Map<string, string | Uint8Array>(
    [programme, ...months, ...entries].flatMap(({ source, images }) => [
      [source.file.path, source.file.text.replaceAll("\r\n", "\n")] as const,
      ...imageFiles(images),
    ]),
  );
  const { template, logo } = programme.layout;
  if (logo) files.set(logo.image.path, logo.image.bytes);
  if (template) files.set(template.path, template.bytes);
  const list = [...files.keys()].sort().map((path) => `${sha256(files.get(path) ?? "")}  ${path}\n`);
  return sha256(list.join(""));
}

function imageFiles(images: Images): (readonly [path: string, bytes: Uint8Array])[] {
  return [...images.values()].flatMap((image) =>
    typeof image === "object" ? [[image.path, image.bytes] as const] : [],
  );
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
