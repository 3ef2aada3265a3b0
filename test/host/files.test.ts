import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createHost } from "../../src/host/host.ts";
import { WriteError } from "../../src/host/write-file.ts";
import { makeFolder } from "../support/workspace.ts";

const host = createHost({});
const text = Buffer.from("ny");

/** The system's name for what keeps a file from being written. */
function reasonOf(write: () => unknown): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return error instanceof WriteError ? error.reason : String(error);
  }
}

describe("a file", () => {
  test("is made only where there is none", () => {
    const file = path.join(makeFolder(), "a.yaml");
    expect([host.createFile(file, "ett"), host.createFile(file, "två")]).toEqual([true, false]);
    expect(fs.readFileSync(file, "utf8")).toBe("ett");
  });

  test("is not put in the place of a folder, nor of anything else that is no file", () => {
    const folder = makeFolder();
    expect(reasonOf(() => host.replaceFile(folder, text))).toBe("EISDIR");
    expect(reasonOf(() => host.replaceFile("/dev/null", text))).toBe("ENOTFILE");
  });

  test("is not made below a file", () => {
    const file = path.join(makeFolder(), "a.yaml");
    fs.writeFileSync(file, "a");
    expect(reasonOf(() => host.replaceFile(path.join(file, "b.yaml"), text))).toMatch(/^(?:ENOTDIR|EEXIST)$/);
    expect(reasonOf(() => host.createFile(path.join(file, "b.yaml"), "b"))).toMatch(/^(?:ENOTDIR|EEXIST)$/);
  });

  test("keeps its rights when another takes its place, and a link goes on leading to it", () => {
    const folder = makeFolder();
    const [file, link] = [path.join(folder, "a.yaml"), path.join(folder, "b.yaml")];
    fs.writeFileSync(file, "gammal", { mode: 0o640 });
    fs.chmodSync(file, 0o640);
    fs.symlinkSync(file, link);
    host.replaceFile(link, text);
    expect([fs.readFileSync(file, "utf8"), fs.statSync(file).mode & 0o777]).toEqual(["ny", 0o640]);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual(["a.yaml", "b.yaml"]);
  });

  test("of a run that was killed a minute ago is taken away, and one of a run that goes on is not", () => {
    const folder = makeFolder();
    const [old, young] = [".millrep-0123abcd.tmp", ".millrep-4567cdef.tmp"].map((name) =>
      path.join(folder, name),
    );
    for (const draft of [old, young]) fs.writeFileSync(draft ?? "", "halv");
    const before = new Date(Date.now() - 61_000);
    fs.utimesSync(old ?? "", before, before);
    host.createFile(path.join(folder, "a.yaml"), "a");
    expect(fs.readdirSync(folder).sort()).toEqual([path.basename(young ?? ""), "a.yaml"]);
  });
});

test("a folder is made whole, and only where there is none", () => {
  const folder = path.join(makeFolder(), "2023-05");
  const files = new Map([["soki.yaml", "ett"]]);
  expect([host.createFolder(folder, files), host.createFolder(folder, files)]).toEqual([true, false]);
  expect(fs.readdirSync(path.dirname(folder))).toEqual(["2023-05"]);
});

test("what is no file is not read", () => {
  expect(host.readFile("/dev/null")).toEqual({ problem: "other", detail: "ENOTFILE" });
  expect(host.listFolder("/dev/null")).toBeUndefined();
});
