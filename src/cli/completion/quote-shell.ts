import type { Place } from "./places.ts";

/** A text as one word of a Unix shell. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A place as the pattern of a `case`: an argument after the first ones has any number. */
export function printPattern({ command, name }: Place): string {
  const first = command === "*" ? `*${quoteShell(` ${name}`)}` : quoteShell(`${command} ${name}`);
  return name === "rest" ? `${quoteShell(`${command} `)}[0-9]*` : first;
}
