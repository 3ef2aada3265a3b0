/** Characters that JSON allows unescaped in a string, but that control a terminal or mislead a reader. */
const unprintable = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;

/** Prints a value as JSON with a line end. It escapes unprintable characters, so that a parser reads them unchanged. */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(unprintable, (character) => `\\u${hex(character)}`)}\n`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}
