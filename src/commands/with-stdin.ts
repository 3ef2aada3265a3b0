import path from "node:path";
import { overlayFile } from "../workspace/layered-files.ts";
import type { Context } from "./context.ts";

/** The same world, but that one file holds what comes on standard input: how editors check a text before it is saved. */
export async function withStdin(context: Context, file: string): Promise<Context> {
  const { host } = context;
  const absolute = path.resolve(host.folder, file);
  const overlaid = overlayFile(host, absolute, await host.readStdin());
  const exists = (other: string): boolean => path.relative(absolute, other) === "" || host.exists(other);
  return { ...context, host: { ...overlaid, exists } };
}
