/** Signs that only lists have. Symbol fonts put theirs into the private area. */
const plain = /^[•‣⁃∙◦▪▫■□●○◆◇▶►➢➤✓✔\uE000-\uF8FF]$/u;
/** Signs and numbers that also stand in sentences, so that only a gap or an indentation shows what they are. */
const doubtful = /^(?:[-–—*·o]|\d{1,2}[.)]|[a-z][.)]|\(?[a-z\d]\)|[ivx]{1,4}[.)])$/;

/** Whether a text is the mark of a list item: certainly, only if it stands apart, or not at all. */
export function findMark(text: string): "certain" | "doubtful" | undefined {
  if (plain.test(text)) return "certain";
  return doubtful.test(text) ? "doubtful" : undefined;
}

/** Whether items with a mark are counted. */
export function isNumber(mark: string): boolean {
  return /[a-z\d]/.test(mark) && mark !== "o";
}

/** The first number of a list, by the mark of its first item. */
export function firstNumber(mark: string): number {
  return Number(/\d+/.exec(mark)?.[0] ?? "1");
}
