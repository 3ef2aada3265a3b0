/** Characters that no file of a workspace may hold, because nobody sees them (XML 1.0, clause 2.2); they are left out. */
const unseen = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** Characters that YAML, today's or yesterday's, takes for line ends or the beginning of a file (YAML 1.2, clause 5.4). */
const lineEnds = /[\u2028\u2029\uFEFF]/;

/** A text on one line that means the same without quotation marks: words and everyday signs. */
const bare = /^\p{L}[\p{L}\p{M}\p{N} ,./()&–-]*$/u;
/** What YAML, today's or yesterday's, reads as another value than a text. */
const otherValue = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Prints a text of one line as a YAML value. */
export function printYamlLine(line: string): string {
  const text = line.replace(unseen, "").replace(/\s+/g, " ").trim();
  return bare.test(text) && !otherValue.test(text) ? text : printQuoted(text);
}

/** Prints a field with a text of any length: as a `|` block, which keeps colons, hashes and quotation marks as they are. */
export function printYamlText(key: string, text: string, indent: string): string[] {
  const seen = text.replace(unseen, "").replace(/\n+$/, "");
  if (lineEnds.test(seen)) return [`${indent}${key}: ${printQuoted(seen)}`];
  // A first line that begins with spaces would be taken for the indentation of all.
  const mark = /^\s/.test(seen) ? "|2" : "|";
  const lines = seen.split("\n");
  return [`${indent}${key}: ${mark}`, ...lines.map((line) => (line === "" ? "" : `${indent}  ${line}`))];
}

/** JSON is YAML, but for the characters that only YAML takes for line ends. */
function printQuoted(text: string): string {
  return JSON.stringify(text).replace(
    new RegExp(lineEnds, "g"),
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
}
