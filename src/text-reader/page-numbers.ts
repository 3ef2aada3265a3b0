/** A line of a table of contents without its page. */
export interface ContentsLine {
  readonly text: string;
  /** Whether dots or a wide space stand before the page, as they do nowhere else. */
  readonly hasLeader: boolean;
}

/** Takes off the page number at the end of a line, with the dots or the space before it. */
export function cutPageNumber(line: string): ContentsLine | undefined {
  const page = /[\s.…·_]\d{1,3}$/.exec(line.slice(-4))?.[0] ?? /[\s.…·_]\d$/.exec(line.slice(-2))?.[0];
  if (page === undefined) return undefined;
  let end = line.length - page.length + 1;
  // A pattern for the end of a line would look through a long row of dots from each of them.
  while (end > 0 && /[\s.…·_]/.test(line.charAt(end - 1))) end -= 1;
  const leader = line.slice(end, line.length - page.length + 1);
  const text = line.slice(0, end);
  return text === "" ? undefined : { text, hasLeader: /[.…·_]\s*[.…·_]\s*[.…·_]|\s{3}/.test(leader) };
}

/** “Sida 3 (7)”, “3 (7)”, “Page 3 of 7”, “– 3 –”: the page and, if the line gives it, how many there are. */
export function readPageNumber(
  line: string,
): { readonly page: number; readonly of: number | undefined } | undefined {
  const found =
    /^(?:[-–—]\s?)?(sid(?:a|an)?|s\.|page|p\.)?\s{0,3}(\d{1,4})\s{0,3}(?:\(\s?(\d{1,4})\s?\)|(?:av|of|\/)\s{0,3}(\d{1,4}))?(?:\s?[-–—])?$/i.exec(
      line,
    );
  if (!found) return undefined;
  const of = found[3] ?? found[4];
  return { page: Number(found[2]), of: of === undefined ? undefined : Number(of) };
}
