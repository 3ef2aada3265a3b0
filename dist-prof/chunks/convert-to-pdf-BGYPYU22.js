import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  WriteError,
  endBy,
  handleSignals
} from "./chunk-HJ72NOGK.js";
import "./chunk-UVSUTSUA.js";

// src/host/convert-to-pdf.ts
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
var usualPlaces = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice"
];
var longestTime = 18e4;
var filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
async function convertToPdf(docx, env) {
  const program = findOffice(env);
  if (program === void 0) return { problem: "missing" };
  const folder = makeWorkFolder();
  let office;
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const release = handleSignals((signal) => {
    if (office) stop(office);
    remove();
    endBy(signal);
  });
  try {
    const source = path.join(folder, "document.docx");
    writeSource(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", folder, source];
    office = spawn(program, args, { env: { ...env }, stdio: "ignore", detached: !isWindows });
    await endOf(office);
    const target = path.join(folder, "document.pdf");
    return fs.existsSync(target) ? { bytes: fs.readFileSync(target) } : { problem: "failed" };
  } finally {
    release();
    remove();
  }
}
var isWindows = process.platform === "win32";
function makeWorkFolder() {
  try {
    return fs.mkdtempSync(path.join(os.tmpdir(), "millrep-"));
  } catch (error) {
    throw new WriteError(os.tmpdir(), error);
  }
}
function writeSource(file, docx) {
  try {
    fs.writeFileSync(file, docx);
  } catch (error) {
    throw new WriteError(file, error);
  }
}
function endOf(program) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => stop(program), longestTime);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    program.once("exit", end);
    program.once("error", end);
  });
}
function stop(program) {
  try {
    if (program.pid === void 0 || isWindows) program.kill("SIGKILL");
    else process.kill(-program.pid, "SIGKILL");
  } catch {
  }
}
function findOffice(env) {
  const named = env["MILLREP_SOFFICE"];
  if (named !== void 0) return fs.existsSync(named) ? named : void 0;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap(
    (folder) => ["soffice", "soffice.exe", "libreoffice"].map((name) => path.join(folder, name))
  );
  return [...onPath, ...usualPlaces].find((file) => fs.existsSync(file));
}
export {
  convertToPdf
};
