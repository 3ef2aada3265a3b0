import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { buildFolder, type Files, zipFolder } from "../../scripts/portable/build-folder.ts";
import { buildReadMe } from "../../scripts/portable/read-me.ts";
import { buildStarters } from "../../scripts/portable/starters.ts";
import { nodeForWine, type Target, targets } from "../../scripts/portable/targets.ts";
import { makeFolder } from "../support/workspace.ts";

/*
 * What a portable folder is, with a few bytes in place of Node. `npm run portable-try` tries a whole one, under Wine
 * where it is for Windows.
 */
const windows = targetOf("win-x64");
const linux = targetOf("linux-x64");

function targetOf(name: string): Target {
  const target = targets.find((candidate) => candidate.name === name);
  if (!target) throw new Error(`no target ${name}`);
  return target;
}

const app = new Map<string, Uint8Array>([
  ["package.json", Buffer.from("{}")],
  ["bin/millrep.js", Buffer.from("1")],
  ["node_modules/dictionary-sv/index.dic", Buffer.from("å\n")],
]);

function build(target: Target, parts: Files = app): Files {
  const licences = new Map([["Node.js.txt", Buffer.from("fri")]]);
  return buildFolder({ target, version: "1.2.3", program: Buffer.from("nod"), app: parts, licences });
}

function textOf(files: Files, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no file ${name}`);
  return Buffer.from(bytes).toString();
}

describe("a portable folder", () => {
  test("holds Node, millrep, what starts it, the licences, the page and the checksums", () => {
    const common = ["LÄS MIG.txt", "SHA256SUMS.txt", "licenser/Node.js.txt"];
    const parts = [...app.keys()].map((name) => `app/${name}`);
    expect([...build(windows).keys()]).toEqual(
      [...common, ...parts, "Starta millrep.cmd", "millrep.cmd", "node.exe"].sort(),
    );
    expect([...build(linux).keys()]).toEqual([...common, ...parts, "millrep", "node"].sort());
  });

  test("lists the SHA-256 of every file but the list itself, as sha256sum reads it", () => {
    const files = build(windows);
    const expected = [...files]
      .filter(([name]) => name !== "SHA256SUMS.txt")
      .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
    expect(textOf(files, "SHA256SUMS.txt")).toBe(expected.join(""));
  });

  test("is the same zip file, byte by byte, whatever the order and the day", () => {
    const files = build(linux);
    const zip = zipFolder("millrep-1.2.3", files);
    const other = zipFolder("millrep-1.2.3", build(linux, new Map([...app].reverse())));
    expect(Buffer.from(other).equals(zip)).toBe(true);
    // The first day that a zip file knows, in local time.
    expect(new Set(entriesOf(zip).map(({ time }) => time))).toEqual(new Set([0x00210000]));
    const unzipped = unzipSync(zip);
    for (const [name, bytes] of files)
      expect(Buffer.from(bytes).equals(unzipped[`millrep-1.2.3/${name}`] ?? Buffer.alloc(0))).toBe(true);
  });

  test("keeps the right to run its two programs in the zip file, and gives it to no other file", () => {
    const entries = entriesOf(zipFolder("m", build(linux)));
    const runnable = entries.filter(({ mode }) => mode === 0o100755).map(({ name }) => name);
    expect(runnable).toEqual(["m/millrep", "m/node"]);
    expect(entries.filter(({ mode }) => mode === 0o100644)).toHaveLength(build(linux).size - 2);
  });
});

interface ZipEntry {
  readonly name: string;
  readonly mode: number;
  /** Date and time, as MS-DOS had them. */
  readonly time: number;
}

/** What the directory of a zip file says of each file. */
function entriesOf(zip: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(zip);
  const mark = "PK\u0001\u0002";
  const entries: ZipEntry[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString(),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      time: bytes.readUInt32LE(at + 12),
    });
  return entries;
}

describe("what starts millrep on Windows", () => {
  const starters = buildStarters(true);

  test("is read by the command prompt in any code page, with the line ends it asks for", () => {
    for (const text of starters.values()) {
      expect(text).toMatch(/^@echo off\r\n[\r\n\x20-\x7E]*$/);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }
  });

  test("finds Node and millrep by its own place, hands every argument on and keeps the exit code", () => {
    expect(starters.get("millrep.cmd")?.split("\r\n")).toEqual([
      "@echo off",
      "setlocal",
      'set "NODE_OPTIONS="',
      '"%~dp0node.exe" "%~dp0app\\bin\\millrep.js" %*',
      "exit /b %errorlevel%",
      "",
    ]);
  });
});

const hasShell = process.platform !== "win32";

(hasShell ? describe : describe.skip)("what starts millrep elsewhere", () => {
  /** A folder with the starter, and a stand-in for Node that says how it was called and ends with 7. */
  function makePortable(): string {
    const folder = path.join(makeFolder(), "Program & ö");
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "millrep"), buildStarters(false).get("millrep") ?? "", {
      mode: 0o755,
    });
    const node = '#!/bin/sh\nprintf "%s\\n" "$NODE_OPTIONS" "$@"\nexit 7\n';
    fs.writeFileSync(path.join(folder, "node"), node, { mode: 0o755 });
    return folder;
  }

  test.each(["millrep", "../länk", "../länk till länk"])(
    "finds its folder by %s, hands every argument on and keeps the exit code",
    (name) => {
      const folder = makePortable();
      fs.symlinkSync(path.join(folder, "millrep"), path.join(folder, "../länk"));
      fs.symlinkSync("länk", path.join(folder, "../länk till länk"));
      const { stdout, status } = spawnSync(path.join(folder, name), ["-o", "ut å.docx", "$HOME *"], {
        cwd: "/",
        env: { PATH: process.env["PATH"], NODE_OPTIONS: "--inspect", CDPATH: "/tmp" },
      });
      const real = fs.realpathSync(folder);
      expect([status, stdout.toString().split("\n")]).toEqual([
        7,
        ["", `${real}/app/bin/millrep.js`, "-o", "ut å.docx", "$HOME *", ""],
      ]);
    },
  );
});

describe("the page", () => {
  const facts = { version: "1.2.3", nodeVersion: "24.0.0", nodeSum: "a".repeat(64) };

  test("is read by every Notepad: a mark, and the line ends of Windows", () => {
    const page = buildReadMe({ ...facts, target: "win-x64", isWindows: true });
    expect(page).toMatch(/^\uFEFFmillrep 1\.2\.3 för win-x64, med Node\.js 24\.0\.0\r\n/);
    expect(page.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(buildReadMe({ ...facts, target: "linux-x64", isWindows: false })).toMatch(
      /^millrep [^\r\uFEFF]*$/,
    );
  });

  test.each(targets.map(({ name, isWindows }) => [name, isWindows] as const))(
    "says what IT asks, for %s, in lines that fit a window",
    (target, isWindows) => {
      const page = buildReadMe({ ...facts, target, isWindows });
      for (const words of [
        "öppnar inga anslutningar",
        facts.nodeSum,
        "SHA256SUMS.txt",
        "skrivskyddad",
        "LGPL 3",
      ])
        expect(page).toContain(words);
      expect(page.split(/\r?\n/).filter((line) => line.length > 86)).toEqual([]);
    },
  );

  test("says what stops people on Windows: Word, OneDrive, long paths and the computer's rules", () => {
    const page = buildReadMe({ ...facts, target: "win-x64", isWindows: true });
    for (const words of ["öppet i Word", "OneDrive", "260 tecken", "AppLocker", "Starta millrep.cmd"])
      expect(page).toContain(words);
  });
});

test("every package of Node is one version of the registry, by its digest", () => {
  for (const { name, version, integrity } of [
    ...targets.flatMap(({ node, licence }) => [node, licence]),
    nodeForWine,
  ]) {
    expect(name).toMatch(/^node-(?:bin-)?(?:win|linux|darwin)-(?:x64|arm64)$/);
    // An even number is a version with long-term support.
    expect(Number(version.split(".")[0]) % 2).toBe(0);
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  }
});
