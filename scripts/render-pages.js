// Renders two pages of the sample report into docs/, for README.md. Needs LibreOffice and pdftoppm (poppler-utils).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const docs = path.join(root, "docs");
const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-pages-"));
const pdf = path.join(folder, "report.pdf");
const pages = { "sample-first-page": 1, "sample-overview": 2 };

try {
  mkdirSync(docs, { recursive: true });
  const bin = path.join(root, "bin/millrep.js");
  execFileSync(process.execPath, [bin, "compile", "2023-04", "--format", "pdf", "-o", pdf, "-C", root], {
    stdio: "inherit",
  });
  for (const [name, page] of Object.entries(pages)) {
    const options = ["-png", "-r", "72", "-singlefile", "-f", String(page), "-l", String(page)];
    execFileSync("pdftoppm", [...options, pdf, path.join(docs, name)]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
