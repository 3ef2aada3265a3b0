import fs from "node:fs";
import path from "node:path";
import { projectFolder, sharedFolder, smallWorkspaceFolder } from "../support/workspace.ts";

/** The bytes of every YAML file below a folder; none where there is no such folder. */
function yamlBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".yaml")).map((name) => path.join(folder, name));
}

const files = [
  path.join(projectFolder, "reports"),
  smallWorkspaceFolder,
  path.join(projectFolder, "test/scenarios"),
  // The real report, where it lies beside the project.
  path.join(sharedFolder, "acceptance"),
].flatMap(yamlBelow);

const isProgramme = (file: string): boolean => path.basename(file) === "programme.yaml";

/** Real programme files. */
export const programmes: readonly Buffer[] = files.filter(isProgramme).map((file) => fs.readFileSync(file));

/** Real entries, good and bad, as if each were the entry of one workstream for one month. */
export const entries: readonly Buffer[] = files
  .filter((file) => !isProgramme(file))
  .map((file) =>
    Buffer.from(
      fs
        .readFileSync(file, "latin1")
        .replace(/^workstream: .*$/m, "workstream: soki")
        .replace(/^period: .*$/m, "period: 2023-04"),
      "latin1",
    ),
  );

/** The small workspace, by the paths of a world in memory. */
export function smallWorkspace(): Map<string, Uint8Array> {
  return new Map(
    yamlBelow(smallWorkspaceFolder).map((file) => [
      path.posix.join("/rapport", path.relative(smallWorkspaceFolder, file).replaceAll(path.sep, "/")),
      fs.readFileSync(file),
    ]),
  );
}
