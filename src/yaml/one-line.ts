/** Every run of white space that is not already one space: most texts have none, and are then not written anew. */
const uneven = /[^\S ]\s*| \s+/g;

/** Puts a text on one line, in NFC: trims it and turns every run of white space into one space. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(uneven, " ").trim();
}
