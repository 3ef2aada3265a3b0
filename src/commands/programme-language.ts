import path from "node:path";
import type { Host } from "../host/host.ts";
import { isLanguage, type Language } from "../messages/language.ts";
import { programmePath } from "../workspace/paths.ts";

/**
 * The language of a workspace's programme; undefined where its file does not say it. Found by a regular expression, not by
 * parsing: the language is needed even when the programme file has errors.
 */
export function readProgrammeLanguage(host: Pick<Host, "readFile">, root: string): Language | undefined {
  const contents = host.readFile(path.join(root, programmePath));
  if ("problem" in contents) return undefined;
  const text = Buffer.from(contents.bytes).toString();
  const line = /^\uFEFF?language:[ \t]*["']?(sv|en)["']?[ \t]*(?:#.*)?\r?$/m.exec(text);
  return isLanguage(line?.[1]) ? line[1] : undefined;
}
