import { CannotRun } from "../messages/cannot-run.ts";
import type { WorkstreamsProblem } from "../messages/init-texts.ts";
import type { Language } from "../messages/language.ts";
import { isReservedId } from "../model/reserved-ids.ts";
import type { NewProgramme } from "../scaffold/print-programme.ts";
import { cutAfterWord, idFrom } from "../swedish/slug.ts";
import { oneLine } from "../yaml/one-line.ts";
import type { Context } from "./context.ts";

/** What the command line says of a new programme. */
export interface ProgrammeOptions {
  readonly programme?: string;
  /** The names, with semicolons between. */
  readonly workstreams?: string;
  readonly organisation?: string;
  readonly language?: Language;
}

/**
 * Chooses the programme of a folder that has none: the one that the command line names, else the one that a person names
 * on a terminal. Undefined for the sample. Throws a CannotRun for names that cannot be used.
 */
export async function chooseProgramme(
  context: Context,
  options: ProgrammeOptions,
): Promise<NewProgramme | undefined> {
  const { programme, workstreams, organisation } = options;
  const language = options.language ?? context.messages.language;
  if (Object.keys(options).length === 0) return askProgramme(context, language);
  if (programme === undefined || workstreams === undefined)
    throw new CannotRun((texts) => texts.notWithoutProgramme);
  const names = parseWorkstreams(workstreams);
  if ("problem" in names) throw new CannotRun((texts) => texts.wrongWorkstreams(names));
  return {
    name: readName(programme),
    organisation: organisation === undefined ? undefined : readName(organisation),
    language,
    workstreams: names,
  };
}

/** Asks for the names; again for those that cannot be used. */
async function askProgramme(
  { host, messages, isQuiet }: Context,
  language: Language,
): Promise<NewProgramme | undefined> {
  const { askLine } = host;
  if (!askLine || isQuiet) return undefined;
  const ask = async (question: string): Promise<string> => {
    const answer = await askLine(`${question} `);
    if (answer === undefined) throw new CannotRun((texts) => texts.brokenOff);
    return answer;
  };
  for (;;) {
    const name = oneLine(await ask(messages.init.askProgramme));
    if (name === "") return undefined;
    if (!controlSign.test(name)) {
      for (;;) {
        const workstreams = parseWorkstreams(await ask(messages.init.askWorkstreams));
        if (!("problem" in workstreams)) return { name, organisation: undefined, language, workstreams };
        host.stderr.write(`${messages.cannotRun.wrongWorkstreams(workstreams)}\n`);
      }
    }
    host.stderr.write(`${messages.cannotRun.noProgrammeName}\n`);
  }
}

const controlSign = /\p{Cc}|\p{Cs}|\uFFFD/u;

function readName(text: string): string {
  const name = oneLine(text);
  if (name === "" || controlSign.test(name)) throw new CannotRun((texts) => texts.noProgrammeName);
  return name;
}

type NewWorkstream = NewProgramme["workstreams"][number];

/** A file name need not hold all of a long name. */
const longestId = 60;

/** Parses the names of workstreams, with semicolons or line breaks between, and makes an id of each. */
export function parseWorkstreams(text: string): readonly NewWorkstream[] | WorkstreamsProblem {
  const names = text.split(/[;\n]/).map(oneLine);
  // Nothing stands after a last semicolon: no name is missing there.
  if (names.at(-1) === "") names.pop();
  if (names.length === 0) return { problem: "none" };
  const known = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (name === "") return { problem: "blank", place: index + 1 };
    if (controlSign.test(name)) return { problem: "control", name };
    const id = cutAfterWord(idFrom(name), longestId);
    if (id === "") return { problem: "noId", name };
    if (isReservedId(id)) return { problem: "reserved", name, id };
    const other = known.get(id);
    if (other !== undefined) return { problem: "same", name, other, id };
    known.set(id, name);
  }
  return [...known].map(([id, name]) => ({ id, name }));
}
