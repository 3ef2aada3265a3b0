import path from "node:path";
import type { HostFiles } from "../host/host.ts";
import type { FolderItem } from "../host/read-file.ts";

/** Files as they are when first read: each is read once, so that it cannot change during a run. */
export function rememberFiles({ readFile, listFolder, realPath }: HostFiles): HostFiles {
  return { readFile: remember(readFile), listFolder: remember(listFolder), realPath: remember(realPath) };
}

function remember<T>(ask: (path: string) => T): (path: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (path) => {
    const known = answers.get(path) ?? { answer: ask(path) };
    answers.set(path, known);
    return known.answer;
  };
}

/** The same files, but with other bytes in one file, which need not exist: what an editor or a repair would save. */
export function overlayFile<Files extends HostFiles>(files: Files, file: string, bytes: Uint8Array): Files {
  // Compared by the resolved path: on Windows, editors write the letter of a drive in either case.
  const isFile = (other: string): boolean => path.relative(file, other) === "";
  const item: FolderItem = { name: path.basename(file), kind: "file" };
  return {
    ...files,
    readFile: (other) => (isFile(other) ? { bytes } : files.readFile(other)),
    listFolder: (folder) => {
      const items = files.listFolder(folder);
      if (path.relative(path.dirname(file), folder) !== "") return items;
      if (items?.some(({ name }) => name === item.name)) return items;
      return [...(items ?? []), item].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
