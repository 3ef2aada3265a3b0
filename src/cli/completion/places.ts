/** What is asked of millrep or of the shell when the Tab key is pressed. */
export type Asked = "months" | "workstreams" | "files";

/** What can stand at a place of a command line. */
export interface Place {
  /** The command, `millrep` before there is one, or `*` for every one of them. */
  readonly command: string;
  /** `commands`, `options`, an option that takes a value, the number of an argument, or `rest` for those after it. */
  readonly name: string;
  readonly words: readonly Word[];
  /** What is asked, the likelier first. */
  readonly asked: readonly Asked[];
}

export interface Word {
  readonly text: string;
  /** Says what it does, where the shell can show it. */
  readonly description?: string;
}

/** All that a shell needs to know of the command line. */
export interface Completion {
  readonly places: readonly Place[];
  /** The options that take a value, of all commands. */
  readonly valueOptions: readonly string[];
  /** The first line of the script: who made it. */
  readonly header: string;
}

/** The words of a place, and `@` before what is asked, as the scripts hold them. */
export function wordsOf({ words, asked }: Place): string[] {
  return [...words.map(({ text }) => text), ...asked.map((kind) => `@${kind}`)];
}
