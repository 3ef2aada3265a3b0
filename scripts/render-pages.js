// Renders what README.md and the pages of docs/ show of the sample: two pages of a report, the top of a trend and of a
// comparison, and a form. Needs LibreOffice, pdftoppm (poppler-utils) and Chromium (CHROMIUM names it where it is not `chromium`).
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const docs = path.join(root, "docs");
const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-pages-"));
const pdf = path.join(folder, "report.pdf");
const form = path.join(folder, "reports/2023-08/forms/2023-08-soki.docx");
/** For each picture of a page on paper: the PDF and the page of it. */
const pages = {
  "sample-first-page": [pdf, 1],
  "sample-workstream": [pdf, 11],
  "sample-form": [path.join(folder, "2023-08-soki.pdf"), 1],
};
/** For each picture of a web page: the command that writes it, and how many pixels of it are shown. */
const webPages = {
  "sample-trend": [["trend", "2023-04", "2023-07"], 2290],
  "sample-comparison": [["diff", "2023-03", "2023-04"], 1640],
};

try {
  mkdirSync(docs, { recursive: true });
  const bin = path.join(root, "bin/millrep.js");
  const millrep = (...args) => execFileSync(process.execPath, [bin, ...args], { stdio: "inherit" });
  millrep("compile", "2023-06", "--format", "pdf", "-o", pdf, "-C", root);
  for (const [name, [command, height]] of Object.entries(webPages)) {
    const page = path.join(folder, `${name}.html`);
    millrep(...command, "-o", page, "-C", root);
    execFileSync(
      process.env["CHROMIUM"] ?? "chromium",
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${folder}`],
        ...[`--window-size=1280,${height}`, "--force-device-scale-factor=0.6"],
        `--screenshot=${path.join(docs, `${name}.png`)}`,
        pathToFileURL(page).href,
      ],
      { stdio: "ignore" },
    );
  }
  // A form lies in its workspace.
  cpSync(path.join(root, "reports"), path.join(folder, "reports"), { recursive: true });
  millrep("form", "2023-08", "soki", "-C", folder);
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
