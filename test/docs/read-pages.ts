import fs from "node:fs";
import path from "node:path";
import { projectFolder } from "../support/workspace.ts";

/** Every page that is written for people, by its path in the project. */
export const pageFiles: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "reports/README.md"],
  ...fs
    .readdirSync(path.join(projectFolder, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll(path.sep, "/")}`)
    .sort(),
];

export function readPage(file: string): string {
  return fs.readFileSync(path.join(projectFolder, file), "utf8");
}

/** The blocks of code of a page in a language, each as its text. */
export function blocksOf(page: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...page.matchAll(pattern)].map(([, text = ""]) => text);
}

/** What stands between single backticks in a page, outside its blocks of code. */
export function inlineCodeOf(page: string): string[] {
  const text = page.replace(/^```[\s\S]*?^```$/gm, "");
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** The rows of every table of a page whose header is this, each as its cells. */
export function rowsOf(page: string, header: string): string[][] {
  const tables = page.split("\n\n").filter((part) => part.startsWith(`| ${header} |`));
  const rows = tables.flatMap((table) => table.trimEnd().split("\n").slice(2));
  return rows.map((row) => row.slice(2, -2).split(" | "));
}
