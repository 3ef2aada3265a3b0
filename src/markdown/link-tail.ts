import MarkdownIt from "markdown-it";

const { parseLinkDestination, parseLinkTitle } = new MarkdownIt("zero").helpers;

/**
 * Counts the characters that end a link or image after its text: `>` for an address in angle brackets, else
 * `](address "title")`.
 */
export function linkTail(content: string, start: number, isAutolink: boolean): number {
  if (isAutolink) return 1;
  let at = start + 1;
  if (content.charAt(at) !== "(") return 1;
  at = skipSpace(content, at + 1);
  const destination = parseLinkDestination(content, at, content.length);
  if (destination.ok) at = destination.pos;
  const beforeTitle = skipSpace(content, at);
  const title = parseLinkTitle(content, beforeTitle, content.length);
  if (title.ok && beforeTitle > at) at = title.pos;
  at = skipSpace(content, at);
  return at + 1 - start;
}

function skipSpace(content: string, start: number): number {
  let at = start;
  while (content.charAt(at) === " " || content.charAt(at) === "\n") at += 1;
  return at;
}
