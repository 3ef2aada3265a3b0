/** Puts a text on one line, in NFC: trims it and turns every run of white space into one space. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
