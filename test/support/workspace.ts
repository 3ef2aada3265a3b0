import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Need } from "./test-with.ts";

/** This project's own folder. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
/** The folder beside the project, which not every machine has. */
export const sharedFolder = path.join(projectFolder, "../shared");
/** The workspace of the real report, whose texts other people wrote. */
export const realWorkspace = path.join(sharedFolder, "acceptance");
export const realReport: Need = { isHere: fs.existsSync(realWorkspace), what: "../shared/acceptance" };
/** Three workstreams and two months without errors: most tests begin with it. */
export const smallWorkspaceFolder = path.join(projectFolder, "test/support/small-workspace");

/** A new folder for one test, with a space and an å in its path, as people's folders have. */
export function makeFolder(): string {
  return fs.mkdtempSync(path.join(process.env["MILLREP_TEST_FOLDER"] ?? os.tmpdir(), "år "));
}

/** What a test changes in the small workspace, by paths in it: other files, and files or folders that are not there. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A new copy of the small workspace with three workstreams and two months, to change and run in. */
export function makeWorkspace(changes: Changes = {}): string {
  const folder = makeFolder();
  for (const [file, data] of [...smallWorkspace, ...Object.entries(changes)]) {
    const target = path.join(folder, file);
    if (data === undefined) fs.rmSync(target, { recursive: true });
    else {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, data);
    }
  }
  return folder;
}

/** Every file below a folder with its bytes as text, by its path with forward slashes. */
export function readTree(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const item of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    files.set(path.relative(folder, file).replaceAll(path.sep, "/"), fs.readFileSync(file, "latin1"));
  }
  return files;
}

/** The files of the small workspace by their paths in it, read once. */
export const smallWorkspace: ReadonlyMap<string, Uint8Array> = new Map(
  [...readTree(smallWorkspaceFolder)].map(([file, text]) => [file, Buffer.from(text, "latin1")]),
);
