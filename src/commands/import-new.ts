import path from "node:path";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { cutReport } from "../intake/headings/cut-report.ts";
import { proposeProgramme } from "../intake/headings/propose-programme.ts";
import { identifyFile } from "../intake/identify-file.ts";
import { printText } from "../intake/print-text.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { findWorkspace, programmePath } from "../workspace/paths.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { findIncomingFiles } from "./incoming-files.ts";
import { type IncomingOptions, readIncomingFile } from "./read-incoming-file.ts";

/**
 * Proposes a programme file from the headings of a report, in a folder that has none. It writes nothing else: a person
 * reads the guesses in it first. Throws a CannotRun.
 */
export async function proposeFrom(
  context: Context,
  args: readonly string[],
  options: IncomingOptions & { readonly isDryRun: boolean },
): Promise<ExitCode> {
  const { host, messages, start } = context;
  const { files } = findIncomingFiles(context, args);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new CannotRun((texts) => texts.oneFileForNew);
  const known = findWorkspace(host, start);
  const target = path.join(known ?? start, programmePath);
  if (known !== undefined)
    throw new CannotRun((texts) => texts.newProgrammeExists(displayPath(host, target)));
  const contents = host.readFile(file);
  const name = displayPath(host, file);
  const { refusals } = messages.import;
  const incoming =
    "bytes" in contents
      ? await readIncomingFile(context, contents.bytes, {
          ...options,
          isOneText: false,
          programme: undefined,
          period: undefined,
        })
      : { refusal: "unreadable" as const };
  if ("refusal" in incoming) throw new CannotRun(() => `${name}: ${refusals[incoming.refusal]}`);
  const { language } = messages;
  const { read } = incoming;
  const isOwn = identifyFile(read).kind === "report";
  const { blocks, isOverviewFirst } = isOwn
    ? cutReport(read, language)
    : { blocks: read.blocks, isOverviewFirst: false };
  const text = proposeProgramme(
    { blocks },
    {
      language,
      isOverviewFirst,
      printText: (blocks) => printText(blocks, read, language),
      ids: isOwn ? statedIds(blocks, read) : new Map(),
    },
  );
  if (options.isDryRun) host.stdout.write(text);
  else if (!host.createFile(target, text))
    throw new CannotRun((texts) => texts.newProgrammeExists(displayPath(host, target)));
  else say(context, messages.import.proposed(displayPath(host, target), name));
  return 0;
}

/** The ids of workstreams by the words of their headings: in a report that millrep made they name the headings' bookmarks. */
function statedIds(
  blocks: ReadDocument["blocks"],
  { bookmarks }: Pick<ReadDocument, "bookmarks">,
): ReadonlyMap<string, string> {
  const names = new Map(bookmarks.map(({ name, start }) => [start.paragraph, name]));
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      if (block.role !== "heading") return [];
      const name = names.get(block.place.paragraph);
      return name !== undefined && /^[a-z0-9-]+$/.test(name) ? [[block.text, name]] : [];
    }),
  );
}
