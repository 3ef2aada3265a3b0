import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hashSources } from "../../src/model/hash-sources.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { reportOf } from "../support/load-month.ts";
import { makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { makeWorkspace } from "../support/workspace.ts";

function hashOf(root: string): string {
  return hashSources(reportOf(root));
}

/** What `sha256sum FILE… | sha256sum` prints, without the names. */
function sha256sum(root: string, files: readonly string[]): string {
  const sum = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
  return sum(files.map((file) => `${sum(fs.readFileSync(path.join(root, file)))}  ${file}\n`).join(""));
}

const sources = [
  "reports/2023-04/soki.yaml",
  "reports/2023-04/teknik.yaml",
  "reports/2023-04/test.yaml",
  "reports/programme.yaml",
];

describe("the hash of a report's sources", () => {
  test("is what sha256sum makes of its files", () => {
    const root = makeWorkspace();
    expect(hashOf(root)).toBe(sha256sum(root, sources));
  });

  test("counts the template", () => {
    const root = makeWorkspace({
      "reports/programme.yaml": changeProgramme((text) => `${text}layout:\n  template: mall.dotx\n`),
      "reports/mall.dotx": makeTemplate(),
    });
    expect(hashOf(root)).toBe(
      sha256sum(root, [...sources.slice(0, 3), "reports/mall.dotx", ...sources.slice(3)]),
    );
  });

  test("counts the images that are shown, once each, and no other file", () => {
    const root = makeWorkspace({
      "reports/2023-04/soki.yaml": entry("soki", {
        summary: "![Karta över söder](../karta.png)",
        plan: "![Karta över söder](../karta.png)",
      }),
      "reports/karta.png": makePng(10, 10),
      "reports/annan.png": makePng(20, 20),
    });
    const expected = [...sources.slice(0, 3), "reports/karta.png", "reports/programme.yaml"];
    expect(hashOf(root)).toBe(sha256sum(root, expected));
  });

  test("is another for every letter that is, also where the report reads the same", () => {
    const text = entry("soki");
    const plain = hashOf(makeWorkspace({ "reports/2023-04/soki.yaml": text }));
    expect(hashOf(makeWorkspace({ "reports/2023-04/soki.yaml": text }))).toBe(plain);
    expect(hashOf(makeWorkspace({ "reports/2023-04/soki.yaml": `${text}# klar\n` }))).not.toBe(plain);
  });

  test("is the same whatever the line ends, and with a byte order mark", () => {
    const text = entry("soki");
    const programme = changeProgramme((words) => words);
    const hash = (change: (text: string) => string): string =>
      hashOf(
        makeWorkspace({
          "reports/2023-04/soki.yaml": change(text),
          "reports/programme.yaml": change(programme),
        }),
      );
    const plain = hash((same) => same);
    expect(hash((lf) => lf.replaceAll("\n", "\r\n"))).toBe(plain);
    expect(hash((lf) => lf.replace("\n", "\r\n"))).toBe(plain);
    expect(hash((lf) => `\uFEFF${lf}`)).toBe(plain);
  });
});
