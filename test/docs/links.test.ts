import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectFolder } from "../support/workspace.ts";
import { pageFiles, readPage } from "./read-pages.ts";

/** A link within the project. */
interface Link {
  /** The page that has it. */
  readonly page: string;
  /** The file that it leads to, relative to the project; the page itself for a link within it. */
  readonly file: string;
  readonly anchor: string | undefined;
}

const links = pageFiles.flatMap(linksOf);

describe("a link from one page to another", () => {
  test("leads to a file that is there", () => {
    const missing = links.filter(({ file }) => !fs.existsSync(path.join(projectFolder, file)));
    expect(links.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test("leads to a heading that is there", () => {
    const missing = links.filter(({ file, anchor }) => anchor !== undefined && !anchorsOf(file).has(anchor));
    expect(missing).toEqual([]);
  });
});

test("every page and picture of docs/ is shown by the README or by a page that it leads to", () => {
  const shown = new Set<string>(["README.md"]);
  for (const file of shown)
    for (const link of links.filter(({ page }) => page === file)) shown.add(link.file);
  const files = fs.readdirSync(path.join(projectFolder, "docs"), { recursive: true, encoding: "utf8" });
  const unseen = files
    .map((file) => `docs/${file.replaceAll(path.sep, "/")}`)
    .filter((file) => /\.\w+$/.test(file) && !shown.has(file));
  expect(unseen).toEqual([]);
});

test("every file that the README and docs/ lead to comes with the package, where it is for its users", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = execFileSync(npm, ["pack", "--ignore-scripts", "--dry-run", "--json"], {
    cwd: projectFolder,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(packed.toString());
  const names = new Set(files.map(({ path: file }: { path: string }) => file));
  const missing = links
    .filter(({ page }) => page === "README.md" || page.startsWith("docs/"))
    .filter(({ file }) => !names.has(file));
  expect(missing).toEqual([]);
});

function linksOf(page: string): Link[] {
  const text = readPage(page)
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]+`(?!\])/g, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = "", anchor] = target.split("#");
    const own = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
    return [{ page, file: own, anchor }];
  });
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(file: string): Set<string> {
  if (!file.endsWith(".md")) return new Set();
  const text = readPage(file).replace(/^```[\s\S]*?^```$/gm, "");
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const again = [...anchors].filter((other) => other.replace(/-\d+$/, "") === anchor).length;
    anchors.add(again === 0 ? anchor : `${anchor}-${again}`);
  }
  return anchors;
}
