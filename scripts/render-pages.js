// Renders two pages of the sample report for README.md, the top of a comparison for docs/comparing.md, and a form for
// docs/word-files.md. Needs LibreOffice, pdftoppm (poppler-utils) and Chromium (CHROMIUM names it where it is not `chromium`).
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const docs = path.join(root, "docs");
const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-pages-"));
const pdf = path.join(folder, "report.pdf");
const comparison = path.join(folder, "comparison.html");
const form = path.join(folder, "reports/2023-05/forms/2023-05-soki.docx");
/** For each picture: the PDF and the page of it. */
const pages = {
  "sample-first-page": [pdf, 1],
  "sample-overview": [pdf, 2],
  "sample-form": [path.join(folder, "2023-05-soki.pdf"), 1],
};

try {
  mkdirSync(docs, { recursive: true });
  const bin = path.join(root, "bin/millrep.js");
  execFileSync(process.execPath, [bin, "compile", "2023-04", "--format", "pdf", "-o", pdf, "-C", root], {
    stdio: "inherit",
  });
  execFileSync(
    process.execPath,
    [bin, "diff", "2023-03", "2023-04", "--format", "html", "-o", comparison, "-C", root],
    {
      stdio: "inherit",
    },
  );
  execFileSync(
    process.env["CHROMIUM"] ?? "chromium",
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${folder}`],
      ...["--window-size=1280,1640", "--force-device-scale-factor=0.6"],
      `--screenshot=${path.join(docs, "sample-comparison.png")}`,
      pathToFileURL(comparison).href,
    ],
    { stdio: "ignore" },
  );
  // A form lies in its workspace.
  cpSync(path.join(root, "reports"), path.join(folder, "reports"), { recursive: true });
  execFileSync(process.execPath, [bin, "form", "2023-05", "soki", "-C", folder], { stdio: "inherit" });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  execFileSync(process.env["MILLREP_SOFFICE"] ?? "soffice", [
    ...[profile, "--headless", "--convert-to", "pdf", "--outdir", folder, form],
  ]);
  for (const [name, [file, page]] of Object.entries(pages)) {
    const options = ["-png", "-r", "72", "-singlefile", "-f", String(page), "-l", String(page)];
    execFileSync("pdftoppm", [...options, file, path.join(docs, name)]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
