const day = /^\d{4}-\d\d-\d\d$/;

/** Whether a piece of text is a day as files have it: `2023-05-31`. */
export function isDay(piece: string): boolean {
  return day.test(piece);
}

/** Splits a text into its days and what stands between them, so that a writer can keep lines from ending in a day. */
export function splitDays(text: string): string[] {
  if (!text.includes("-")) return [text];
  const pieces = text.split(/(?<![\p{L}\p{N}-])(\d{4}-\d\d-\d\d)(?![\p{L}\p{N}-])/u);
  return pieces.filter((piece) => piece !== "");
}
