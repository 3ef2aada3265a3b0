import type { HostFiles } from "../host.ts";

/**
 * Files as they are when they are first asked for: what was read once is not read again, and cannot have changed in the
 * meantime. For one run over a part of a workspace that fits in memory.
 */
export function snapshotFiles({ readFile, listFolder, realPath }: HostFiles): HostFiles {
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
