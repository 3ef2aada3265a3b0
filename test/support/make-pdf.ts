import { deflateSync } from "node:zlib";

/** A text of a page: where it stands, how large it is, and in which of two fonts. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
  /** The number of its stretch of marked content, if it has a tag, or that it is none of the text. */
  readonly mark?: number | "aside";
  /** Turned by a quarter. */
  readonly isTurned?: boolean;
}

/** What a file has beside its pages: entries of its catalogue, its trailer and its first page, and further objects. */
export interface PdfParts {
  readonly catalogue?: string;
  readonly trailer?: string;
  readonly page?: string;
  /** Numbered from 100. */
  readonly objects?: readonly string[];
  readonly info?: string;
}

/** A PDF of some pages, as simple as one can be. */
export function makePdf(pages: readonly (readonly PdfText[] | string)[], parts: PdfParts = {}): Uint8Array {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`);
  const pageObjects = pages.flatMap((page, index): [number, string][] => {
    const content = typeof page === "string" ? page : page.map(printText).join("\n");
    const data = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
    const own = index === 0 ? (parts.page ?? "") : "";
    return [
      [
        10 + index * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents ${index} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${11 + index * 2} 0 R ${own} >>`,
      ],
      [11 + index * 2, `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}\nendstream`],
    ];
  });
  const objects: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${parts.catalogue ?? ""} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`],
    [3, fontOf("Helvetica")],
    [4, fontOf("Helvetica-Bold")],
    [5, `<< ${parts.info ?? ""} >>`],
    ...pageObjects,
    ...(parts.objects ?? []).map((object, index): [number, string] => [5000 + index, object]),
  ];
  return writeFile(objects, parts.trailer ?? "");
}

function fontOf(name: string): string {
  const widths = Array.from({ length: 224 }, () => 500).join(" ");
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`;
}

function printText({ x, y, text, size = 11, isBold = false, mark, isTurned = false }: PdfText): string {
  const escaped = text
    .replace(/[\\()]/g, "\\$&")
    .replaceAll("–", "\x96")
    .replaceAll("•", "\x95")
    .replaceAll("”", "\x94");
  const matrix = isTurned ? "0 1 -1 0" : "1 0 0 1";
  const shown = `BT /${isBold ? "F2" : "F1"} ${size} Tf ${matrix} ${x} ${y} Tm (${escaped}) Tj ET`;
  if (mark === undefined) return shown;
  return mark === "aside" ? `/Artifact BMC ${shown} EMC` : `/P << /MCID ${mark} >> BDC ${shown} EMC`;
}

function writeFile(objects: readonly [number, string][], trailer: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const rows = [...places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
  file += `xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size 6000 /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
