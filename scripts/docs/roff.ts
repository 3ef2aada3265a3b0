/** A text as groff reads it: in ASCII, with nothing that it would take for its own. */
export function escapeRoff(text: string): string {
  return text
    .replace(/\\/g, "\\e")
    .replace(/-/g, "\\-")
    .replace(/^([.'])/gm, "\\&$1")
    .replace(/"/g, "\\(dq")
    .replace(
      /[^\n\x20-\x7E]/gu,
      (character) => `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}

export function section(title: string): string {
  return `.SH "${escapeRoff(title)}"`;
}

export function subsection(title: string): string {
  return `.SS "${escapeRoff(title)}"`;
}

/** A term with what it means, indented. */
export function entry(term: string, meaning: string): string {
  return `.TP\n.B "${escapeRoff(term)}"\n${escapeRoff(meaning)}`;
}

/** A line of a manual page has 80 columns, and an example begins in the twelfth. */
const mostColumns = 68;

/** Lines as they are, indented. A command line that is too long goes on in the next line. */
export function example(lines: readonly string[]): string {
  const broken = lines.flatMap((line) =>
    line.length <= mostColumns
      ? [line]
      : line.split(/ (?=--)/).map((part, at) => (at === 0 ? part : `    ${part}`)),
  );
  const joined = broken.map((line, at) => (broken[at + 1]?.startsWith("    --") ? `${line} \\` : line));
  return [".PP", ".nf", ".RS 4", ...joined.map(escapeRoff), ".RE", ".fi"].join("\n");
}

/** A text in paragraphs; lines that begin with spaces stand as they are. */
export function paragraph(text: string): string {
  const parts: string[] = [];
  let kept: string[] = [];
  const keep = (): void => {
    if (kept.length > 0) parts.push(example(kept), ".PP");
    kept = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith(" ")) kept.push(line.slice(2));
    else {
      keep();
      parts.push(escapeRoff(line));
    }
  }
  keep();
  return parts.join("\n");
}
