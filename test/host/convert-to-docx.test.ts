import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { createHost } from "../../src/host/host.ts";
import { libreOffice } from "../support/office.ts";
import { printBlocks, required } from "../support/read-body.ts";
import { testWith } from "../support/test-with.ts";
import { makeFolder } from "../support/workspace.ts";

/** The file that LibreOffice would make, for a shell. */
const target = '"$(echo "$source" | sed "s/[a-z]*$/docx/")"';

/** A program that stands for LibreOffice: it writes down how it was called, and does something. */
function pretend(script: string): { readonly env: Record<string, string>; readonly calls: () => string[][] } {
  const folder = makeFolder();
  const [program, log] = [path.join(folder, "soffice"), path.join(folder, "calls")];
  const body = `printf '%s\\n' "$@" >>'${log}'; echo >>'${log}'\nfor source; do :; done\n${script}`;
  fs.writeFileSync(program, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  const calls = (): string[][] =>
    fs
      .readFileSync(log, "utf8")
      .split("\n\n")
      .filter((call) => call !== "")
      .map((call) => call.split("\n"));
  return { env: { MILLREP_SOFFICE: program, PATH: process.env["PATH"] ?? "" }, calls };
}

test("the file gets the ending of its format, is read as that and no other, and nothing of it is left", async () => {
  const { env, calls } = pretend(`cat "$source" >${target}`);
  const { convertToDocx } = createHost({ env });
  expect(await convertToDocx(strToU8("{\\rtf1 å}"), "rtf")).toEqual({ bytes: Buffer.from("{\\rtf1 å}") });
  expect(await convertToDocx(strToU8("PK"), "odt")).toEqual({ bytes: Buffer.from("PK") });
  expect(calls().map((call) => call.map((word) => word.replace(/(?:file:\/\/)?\/[^ ]*\//, "…/")))).toEqual(
    [
      ["Rich Text Format", "rtf"],
      ["writer8", "odt"],
    ].map(([filter, ending]) => [
      "-env:UserInstallation=…/profile",
      "--headless",
      "--norestore",
      `--infilter=${filter}`,
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      expect.stringMatching(/^…\/millrep-/),
      `…/document.${ending}`,
    ]),
  );
  const folders = calls().map((call) => call[7] ?? "");
  expect(folders.filter((folder) => fs.existsSync(folder))).toEqual([]);
  expect(new Set(folders).size).toBe(2);
});

test("the profile is written before LibreOffice starts, and closes every way out", async () => {
  const { env } = pretend(`cat "$(dirname "$source")/profile/user/registrymodifications.xcu" >${target}`);
  const profile = await createHost({ env }).convertToDocx(strToU8("a"), "rtf");
  const text = "bytes" in profile ? Buffer.from(profile.bytes).toString() : "";
  for (const setting of ["BlockUntrustedRefererLinks", "DisableMacrosExecution"])
    expect(text).toContain(`<prop oor:name="${setting}" oor:op="fuse"><value>true</value></prop>`);
});

test("a .doc is read as that of Word 97, or of an older Word, by how its text begins", async () => {
  const { env, calls } = pretend(`cp "$source" ${target}`);
  const { convertToDocx } = createHost({ env });
  for (const start of ["eca5c100", "dca56500", "dca56800"])
    await convertToDocx(Buffer.concat([Buffer.alloc(1024), Buffer.from(start, "hex")]), "doc");
  expect(calls().map((call) => call[3])).toEqual([
    "--infilter=MS Word 97",
    "--infilter=MS WinWord 6",
    "--infilter=MS WinWord 6",
  ]);
});

test("where LibreOffice is missing or makes no file, that is said, and nothing is thrown", async () => {
  const { env } = pretend("exit 1");
  expect(await createHost({ env }).convertToDocx(strToU8("a"), "odt")).toEqual({ problem: "failed" });
  const nowhere = { MILLREP_SOFFICE: path.join(makeFolder(), "soffice") };
  expect(await createHost({ env: nowhere }).convertToDocx(strToU8("a"), "doc")).toEqual({
    problem: "missing",
  });
});

/** A text of LibreOffice with some content and further parts. */
function makeOdt(body: string, manifest = ""): Uint8Array {
  const spaces = ["office", "text", "draw:drawing", "svg:svg-compatible"]
    .map((name) => name.split(":"))
    .map(
      ([prefix, space = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`,
    );
  const xml = `<office:document-content ${spaces.join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const entry = (name: string, type: string, inner = ""): string =>
    `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"${inner === "" ? "" : ' manifest:size="600"'}>${inner}</manifest:file-entry>`;
  const type = "application/vnd.oasis.opendocument.text";
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    "content.xml": strToU8(xml),
    "META-INF/manifest.xml": strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entry("/", type)}${entry("content.xml", "text/xml", manifest)}</manifest:manifest>`,
    ),
  });
}

/** The real LibreOffice. */
const real = createHost({ env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" } });

testWith(
  libreOffice,
  "texts of other programs are read as Word's, one after another, and fetch nothing",
  async () => {
    const folder = makeFolder();
    const log = path.join(folder, "asked");
    const server = spawn(process.execPath, [
      "-e",
      `require("node:http").createServer((request, response) => { require("node:fs").appendFileSync(${JSON.stringify(log)}, request.url); response.writeHead(404).end(); }).listen(0, "127.0.0.1", function () { console.log(this.address().port); })`,
    ]);
    try {
      const port = await new Promise<string>((resolve) =>
        server.stdout.once("data", (data) => resolve(`${data}`.trim())),
      );
      const address = `http://127.0.0.1:${port}`;
      fs.writeFileSync(path.join(folder, "hemlig.txt"), "Annans text");
      const frame = (inner: string): string =>
        `<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm">${inner}</draw:frame>`;
      const odt = makeOdt(
        `<text:h text:outline-level="1">Läget</text:h><text:p>Vi övar${frame(`<draw:image xlink:href="${address}/a.png"/>`)}${frame(`<draw:object xlink:href="${address}/b.ods"/>`)}.</text:p>` +
          `<text:section text:name="S"><text:section-source xlink:href="file://${folder}/hemlig.txt" text:filter-name="Text"/><text:p>Eget.</text:p></text:section>`,
      );
      const rtf = `{\\rtf1\\ansi Vi \\'f6var{\\field{\\*\\fldinst INCLUDEPICTURE "${address}/c.png" \\\\d}{\\fldrslt .}}\\par}`;
      const read = async (bytes: Uint8Array, from: "odt" | "rtf"): Promise<string[]> => {
        const converted = await real.convertToDocx(bytes, from);
        if (!("bytes" in converted)) throw new Error(converted.problem);
        return printBlocks(required(readDocx(converted.bytes)).blocks);
      };
      const lines = await read(odt, "odt");
      expect(lines.map((line) => line.replace(/!\[[^)]*\)/g, ""))).toEqual([
        "H1 Läget",
        "P Vi övar.",
        "P Eget.",
      ]);
      expect(await read(strToU8(rtf), "rtf")).toEqual(["P Vi övar."]);
      expect(fs.existsSync(log)).toBe(false);
    } finally {
      server.kill();
    }
  },
);

testWith(
  libreOffice,
  "a file that is cut, of another kind, or behind a password gives no document",
  async () => {
    const odt = makeOdt("<text:p>Hej</text:p>");
    const locked = makeOdt(
      "<text:p>Hej</text:p>",
      '<manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="aaaa"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="AAAAAAAAAAAAAAAAAAAAAA=="/><manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="1000" manifest:salt="AAAAAAAAAAAAAAAAAAAAAA=="/><manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/></manifest:encryption-data>',
    );
    // A compound file, as a .doc is, whose content is none.
    const compound = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(5000, "Ord som inte är något dokument. "),
    ]);
    const page = strToU8("<html><body><p>Hej</p></body></html>");
    const results: string[][] = [];
    for (const [bytes, from] of [
      [odt.subarray(0, odt.length / 2), "odt"],
      [locked, "odt"],
      [page, "odt"],
      [compound, "doc"],
    ] as const)
      results.push(Object.keys(await real.convertToDocx(bytes, from)));
    expect(results).toEqual([["problem"], ["problem"], ["problem"], ["problem"]]);
  },
);
