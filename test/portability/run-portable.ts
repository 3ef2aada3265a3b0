import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isProgram } from "../../scripts/portable/build-folder.ts";
import { fetchPackage } from "../../scripts/portable/fetch-package.ts";
import { sumsName } from "../../scripts/portable/read-me.ts";
import { windowName } from "../../scripts/portable/starters.ts";
import { nodeForWine, type Target, targets } from "../../scripts/portable/targets.ts";
import { makePdf } from "../support/make-pdf.ts";
import { type RunResult, runBin } from "../support/run-millrep.ts";
import { projectFolder, readTree } from "../support/workspace.ts";
import { portableCommands } from "./portable-commands.ts";
import { type Computer, useThisComputer, useWine } from "./portable-computer.ts";

/*
 * `npm run portable-try -- win-x64`: unpacks what `npm run portable` made, and runs every kind of command with it and with
 * this project's own bin, in folders of the same names. What they say, their exit codes and every byte that they write
 * must be the same. Under Wine where the folder is for Windows and this computer is not.
 */
const [name = ""] = process.argv.slice(2);
const version: string = JSON.parse(fs.readFileSync(path.join(projectFolder, "package.json"), "utf8")).version;
const folderName = `millrep-${version}-${name}`;
const archive = path.join(projectFolder, "portable", `${folderName}.zip`);
const target = targets.find((candidate) => candidate.name === name);
let failed = 0;
let passed = 0;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function check(what: string, isRight: boolean, found = ""): void {
  if (isRight) passed += 1;
  else failed += 1;
  say(`${isRight ? "ok    " : "FAILED"} ${what}${isRight ? "" : `\n${found}`}`);
}

if (!target || !fs.existsSync(archive)) {
  say(`Make it first: npm run portable -- ${targets.map((known) => known.name).join("|")}`);
  process.exitCode = 2;
} else {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "millrep-try-"));
  try {
    tryPortable(target, work);
  } finally {
    fs.rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  }
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function tryPortable(target: Target, work: string): void {
  const portable = path.join(work, "Program å & ö (kopia)");
  unpack(portable);
  checkSums(portable);
  const isHere = target.isWindows === (process.platform === "win32");
  const drive = path.join(work, "drive");
  fs.mkdirSync(drive);
  const computer = isHere ? useThisComputer(portable, target, work) : useWine(portable, work, { e: drive });
  if (!isHere) {
    fetchPackage(nodeForWine, path.join(work, "node-for-wine"));
    fs.copyFileSync(path.join(work, "node-for-wine/bin/node.exe"), path.join(portable, "node.exe"));
    say(`Under Wine with Node ${nodeForWine.version} in place of ${target.node.version}`);
  }
  const starter = target.isWindows ? "millrep.cmd" : "millrep";
  const [ours, theirs] = ["ours", "theirs"].map((side) => prepareFolder(path.join(work, side)));
  if (ours === undefined || theirs === undefined) return;
  tryCommands(computer, starter, ours, theirs);
  if (target.isWindows) tryWindows(computer, portable, theirs, drive);
  else tryLink(computer, portable, work, theirs);
}

/** As a person does, into a folder of a name with a space, an å and an `&`. */
function unpack(portable: string): void {
  for (const [file, bytes] of Object.entries(unzipSync(fs.readFileSync(archive)))) {
    const own = file.slice(folderName.length + 1);
    const place = path.join(portable, own);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, bytes, { mode: isProgram(own) ? 0o755 : 0o644 });
  }
}

function checkSums(portable: string): void {
  const lines = fs.readFileSync(path.join(portable, sumsName), "utf8").trimEnd().split("\n");
  const wrong = lines.filter((line) => {
    const bytes = fs.readFileSync(path.join(portable, line.slice(66)));
    return createHash("sha256").update(bytes).digest("hex") !== line.slice(0, 64);
  });
  check(`${lines.length} checksums`, wrong.length === 0, wrong.join("\n"));
  check("every file but the list has one", readTree(portable).size === lines.length + 1);
}

/** The sample report with Windows's line ends, and what comes from others, in a folder with å and spaces. */
function prepareFolder(home: string): string {
  const folder = path.join(home, "Lägesrapport på väg (kopia)");
  fs.mkdirSync(path.join(home, "ny mapp"), { recursive: true });
  for (const [file, text] of readTree(path.join(projectFolder, "reports"))) {
    if (!/\.(?:yaml|json)$/.test(file)) continue;
    const place = path.join(folder, "reports", file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
  }
  fs.writeFileSync(
    path.join(folder, "brev från söder.txt"),
    "Vi är klara med åtta flöden.\r\n\r\nTvå återstår.\r\n",
  );
  const line = { x: 72, y: 700, text: "Rapporten i korthet" };
  fs.writeFileSync(path.join(folder, "gammal rapport.pdf"), makePdf([[line]]));
  return folder;
}

/** Another word in the document, as one who edits it in Word writes. */
function editDocument(folder: string): void {
  const parts = unzipSync(fs.readFileSync(path.join(folder, "ut å.docx")));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const edited = strToU8(body.replace("arbetsflöden", "arbetsgångar och flöden"));
  fs.writeFileSync(
    path.join(folder, "ändrad i Word.docx"),
    zipSync({ ...parts, "word/document.xml": edited }, { mtime: new Date(1980, 0, 1) }),
  );
}

function tryCommands(computer: Computer, starter: string, ours: string, theirs: string): void {
  for (const args of portableCommands) {
    if (args.includes("ändrad i Word.docx") && !fs.existsSync(path.join(ours, "ändrad i Word.docx")))
      for (const folder of [ours, theirs]) editDocument(folder);
    const expected = runBin(ours, args);
    const found = computer.run(theirs, args, starter);
    check(
      `millrep ${args.join(" ")} (exit ${expected.exit}, ${expected.stdout.length + expected.stderr.length} characters)`,
      JSON.stringify(expected) === JSON.stringify(found),
      printDifference(expected, found),
    );
    compareTrees(path.dirname(ours), path.dirname(theirs));
  }
  const documents = [...readTree(theirs).keys()].filter((file) => /\.(?:docx|html)$/.test(file));
  say(`       ${documents.length} documents and pages are the same to the byte`);
}

function compareTrees(ours: string, theirs: string): void {
  const [expected, found] = [readTree(ours), readTree(theirs)];
  const names = new Set([...expected.keys(), ...found.keys()]);
  const different = [...names].filter((file) => expected.get(file) !== found.get(file));
  if (different.length > 0) check("the same files", false, different.join("\n"));
}

function printDifference(expected: RunResult, found: RunResult): string {
  return `expected ${JSON.stringify(expected).slice(0, 1500)}\nfound    ${JSON.stringify(found).slice(0, 1500)}`;
}

/** What only Windows has. */
function tryWindows(computer: Computer, portable: string, folder: string, drive: string): void {
  const run = (...args: string[]) => computer.run(portable, args, "millrep.cmd");
  const place = computer.nameOf(folder);
  const expected = path.join(drive, "rätt.docx");
  runBin(folder, ["compile", "2023-03", "-o", expected]);
  const same = (file: string) => fs.readFileSync(file).equals(fs.readFileSync(expected));

  // A drive of its own, which only Wine is given here.
  const out = computer.nameOf("/x").startsWith("Z:")
    ? "E:\\rapport å.docx"
    : path.join(drive, "rapport å.docx");
  const document = path.join(drive, "rapport å.docx");
  for (const from of [
    place,
    place.replace(/^./, (letter) => letter.toLowerCase()),
    place.replaceAll("\\", "/"),
  ]) {
    const { exit, stderr } = run("-C", from, "compile", "2023-03", "-o", out, "--force");
    check(`-C ${from.slice(0, 12)}… to another drive`, exit === 0 && same(document), stderr);
  }

  const long = path.join(drive, "en lång mapp å ".repeat(10).trim(), "en till ".repeat(20).trim());
  const name = computer.nameOf(path.join(long, "rapport.docx"));
  const written = run("-C", place, "compile", "2023-03", "-o", name);
  check(`a path of ${name.length} characters is written`, written.exit === 0, written.stderr);
  fs.cpSync(path.join(folder, "reports"), path.join(long, "reports"), { recursive: true });
  const read = run("-C", computer.nameOf(long), "validate", "2023-03");
  check("and a workspace there is read", read.exit === 0, read.stderr);

  const release = computer.hold(document, 60_000);
  const before = fs.readdirSync(drive);
  const held = run("-C", place, "compile", "2023-03", "-o", out, "--force");
  check(
    `a file that another program holds is left: ${held.stderr.trim()}`,
    held.exit === 2 && /\((?:EPERM|EBUSY|EACCES)\)\. Stäng filen/.test(held.stderr),
    held.stderr,
  );
  const taken = run("-C", place, "import", out);
  check(`and is not read: ${taken.stdout.trim()}`, taken.exit === 2, taken.stderr);
  check("and no draft stays behind", fs.readdirSync(drive).join() === before.join());
  release();

  fs.chmodSync(document, 0o444);
  const locked = run("-C", place, "compile", "2023-03", "-o", out, "--force");
  check(`a write-protected file is left: ${locked.stderr.trim()}`, locked.exit === 2, locked.stderr);
  fs.chmodSync(document, 0o644);
  for (const [bad, code] of [
    ["Q:\\finns inte.docx", "ENOENT"],
    ["fråga?.docx", "ENOENT"],
  ]) {
    const { exit, stderr } = run("-C", place, "compile", "2023-03", "-o", bad ?? "");
    check(`${bad}: ${stderr.trim()}`, exit === 2 && stderr.includes(`(${code})`), stderr);
  }

  const window = computer.run(portable, [place], windowName, "millrep validate 2023-03\r\nexit\r\n");
  check(
    "the window opens in the folder that was dropped on it, and millrep is a command there",
    /inga fel/.test(window.stderr) && /^Användning/.test(window.stdout),
    window.stdout.slice(-400) + window.stderr,
  );
}

function tryLink(computer: Computer, portable: string, work: string, folder: string): void {
  fs.symlinkSync(path.join(portable, "millrep"), path.join(work, "länk"));
  fs.symlinkSync("../länk", path.join(portable, "länk till länk"));
  const { exit, stderr } = computer.run(folder, ["validate", "2023-03"], "länk till länk");
  check("started by a link to a link", exit === 0, stderr);
}
