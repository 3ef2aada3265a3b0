import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findAuthorship } from "../../src/authorship/find-authorship.ts";
import { steadyPdf } from "../../src/commands/steady-pdf.ts";
import { entry } from "../support/diagnostics.ts";
import { libreOffice, paper } from "../support/office.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { testWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

/** A surrounding with the real LibreOffice. */
const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };

function infoOf(file: string, ...options: readonly string[]): string {
  return spawnSync("pdfinfo", [...options, file], { encoding: "utf8" }).stdout;
}

testWith(libreOffice, "a PDF is the same to the byte whatever the clock and the time zone", async () => {
  const folder = makeWorkspace();
  const files: Buffer[] = [];
  for (const TZ of ["America/Los_Angeles", "Asia/Tokyo"]) {
    const { exit } = await runInMemory(folder, ["compile", "-o", "ut.pdf"], { env: { ...env, TZ } });
    expect(exit).toBe(0);
    files.push(fs.readFileSync(path.join(folder, "ut.pdf")));
    expect(findAuthorship(files.at(-1) ?? Buffer.of())).toBe("millrep");
  }
  expect(files[0]?.subarray(0, 5).toString()).toBe("%PDF-");
  expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
});

testWith(paper, "a PDF is one for screen readers: PDF/UA, tagged, with title and language", async () => {
  const folder = makeWorkspace({
    "reports/2023-04/soki.yaml": entry("soki", {
      summary: "- ett flöde\n- två flöden\n\n| A |\n|---|\n| 1 |",
    }),
  });
  const { exit } = await runInMemory(folder, ["compile", "-o", "ut.PDF"], { env });
  expect(exit).toBe(0);
  const file = path.join(folder, "ut.PDF");
  expect(infoOf(file)).toMatch(/^Title: +Lägesrapport april 2023$/m);
  expect(infoOf(file)).toMatch(/^Tagged: +yes$/m);
  expect(infoOf(file, "-isodates")).toMatch(/^CreationDate: +2023-04-30T12:00:00Z$/m);
  expect(infoOf(file, "-meta")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(infoOf(file, "-struct")).toMatch(/^ {2}H1/m);
  expect(infoOf(file, "-struct")).toMatch(/^ +LI\b/m);
  const text = fs.readFileSync(file, "latin1");
  expect(text).toContain("/Lang(sv-SE)");
  expect(text).toContain("/DisplayDocTitle true");
});

describe("where there is no PDF, a sentence says why, and nothing is written:", () => {
  const missing =
    "Ett PDF-dokument görs med LibreOffice, som inte är installerat här.\n" +
    "Installera LibreOffice (eller ange programmet soffice i MILLREP_SOFFICE), eller spara Word-dokumentet som PDF i Word.\n";
  const failed =
    "LibreOffice kunde inte göra något PDF-dokument. Pröva att öppna Word-dokumentet i LibreOffice.\n";

  test.each([
    ["LibreOffice is not there", undefined, missing],
    ["it ends with an error", "exit 1", failed],
    ["it makes no file", "exit 0", failed],
  ])("%s", async (_, script, said) => {
    const office = path.join(makeFolder(), "soffice");
    if (script !== undefined) fs.writeFileSync(office, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const folder = makeWorkspace();
    const before = readTree(folder);
    const world = { env: { MILLREP_SOFFICE: office } };
    expect(await runInMemory(folder, ["compile", "-o", "ut.pdf"], world)).toEqual({
      exit: 2,
      stdout: "",
      stderr: said,
    });
    expect(readTree(folder)).toEqual(before);
  });
});

test("the times and numbers of a PDF are replaced by others of the same length, and nothing else is", () => {
  const id = (digit: string): string => digit.repeat(32);
  const pdf = (time: string, xmp: string, digit: string): string =>
    `%PDF-1.6\n(D:20260101000000Z') <xmp:CreateDate>${xmp}Z</xmp:CreateDate>\n/CreationDate(D:${time}Z')\n` +
    `/ID [ <${id(digit)}>\n<${id(digit)}> ]\n/DocChecksum /${id(digit)}\n(${id("A")})\u00E5`;
  const [first, second] = [
    pdf("20261126025404", "2026-11-26T02:54:04", "A"),
    pdf("20270101000000", "2027-01-01T00:00:00", "F"),
  ].map((text) => Buffer.from(steadyPdf(Buffer.from(text, "latin1"), "2023-03-31T12:00:00Z")));
  expect(first).toEqual(second);
  const number = /\/ID \[ <([\dA-F]{32})>/.exec(String(first))?.[1] ?? "";
  const expected = pdf("20230331120000", "2023-03-31T12:00:00", "A").replaceAll(id("A"), number);
  expect(first?.toString("latin1")).toBe(expected.replace(`(${number})`, `(${id("A")})`));
});
