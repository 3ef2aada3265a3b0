/** What JSON lets stand raw in a text, but a terminal would obey or a reader be misled by. */
const unprintable = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;

/** A value as JSON with an end of line: unprintable characters as escapes, which read back as themselves. */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(unprintable, (character) => `\\u${hex(character)}`)}\n`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}
