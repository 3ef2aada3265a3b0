/*
 * A scenario file is a list of sections. Each begins with a heading on a line of its own, `=== stdout`, and its text is
 * every line up to the next heading, to the byte. A text whose last line has no end says so in its heading:
 * `=== stdout (no newline at the end)`.
 */
const heading = /^=== (.+)\n/;
const withoutEnd = " (no newline at the end)";

/** Parses a scenario file into its sections, in their order. Throws where it does not begin with a heading. */
export function parseSections(file: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const section of file.split(/^(?==== )/m)) {
    const [line, title] = heading.exec(section) ?? [];
    if (line === undefined || title === undefined) throw new Error(`no heading: ${section.slice(0, 80)}`);
    const text = section.slice(line.length);
    if (title.endsWith(withoutEnd)) sections.set(title.slice(0, -withoutEnd.length), text.slice(0, -1));
    else sections.set(title, text);
  }
  return sections;
}

/** Prints sections as a scenario file. Throws where a line of a text would be read as a heading. */
export function printSections(sections: Iterable<readonly [title: string, text: string]>): string {
  let file = "";
  for (const [title, text] of sections) {
    if (/^=== /m.test(text)) throw new Error(`a line of ${title} looks like a heading`);
    const isWhole = text === "" || text.endsWith("\n");
    file += isWhole ? `=== ${title}\n${text}` : `=== ${title}${withoutEnd}\n${text}\n`;
  }
  return file;
}
