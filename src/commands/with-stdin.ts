import path from "node:path";
import type { FolderItem } from "../host/read-file.ts";
import type { Host } from "../host.ts";
import type { Context } from "./context.ts";

/** The same world, but that one file holds what comes on standard input: how editors check a text before it is saved. */
export async function withStdin(context: Context, file: string): Promise<Context> {
  const { host } = context;
  const absolute = path.resolve(host.folder, file);
  const bytes = await host.readStdin();
  // Not by its letters: Windows has drives in capitals and small letters, and editors write them as they please.
  const isFile = (other: string): boolean => path.relative(absolute, other) === "";
  const item: FolderItem = { name: path.basename(absolute), kind: "file" };
  const overlaid: Host = {
    ...host,
    exists: (other) => isFile(other) || host.exists(other),
    readFile: (other) => (isFile(other) ? { bytes } : host.readFile(other)),
    listFolder: (folder) => {
      const items = host.listFolder(folder);
      if (path.relative(path.dirname(absolute), folder) !== "") return items;
      if (items?.some(({ name }) => name === item.name)) return items;
      return [...(items ?? []), item].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
  return { ...context, host: overlaid };
}
