import type { Tag } from "./read-tags.ts";

/** What stands together on one line of a page: some words in one stretch, without a wide gap. */
export interface Segment {
  readonly page: number;
  /** In points, from the left and the lower edge of the page, of the first and last sign on the base line. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of its type in points, and the name by which the page knows its font. */
  readonly size: number;
  readonly font: string;
  readonly text: string;
  /** The range of the text in the page's text. */
  readonly start: number;
  readonly end: number;
  /** The mark before it, if it begins an item of a list. */
  readonly mark: Mark | undefined;
  /** What the file says that it is, if it says so. */
  readonly tag: Tag | undefined;
  /** Whether the file says that it is no part of the text, such as the head of a page, or it does not lie level. */
  readonly isAside: boolean;
}

export interface Mark {
  readonly text: string;
  readonly left: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two segments stand on the same line. */
export function isLevel(first: Segment, second: Segment): boolean {
  return Math.abs(first.bottom - second.bottom) < 0.45 * Math.max(first.size, second.size);
}

/** Whether two segments have type of the same size. */
export function hasSameSize(first: Segment, second: Segment): boolean {
  return Math.abs(first.size - second.size) < 0.3;
}

/** Whether two lines begin at the same distance from the edge. */
export function isAligned(first: number, second: number, size: number): boolean {
  return Math.abs(first - second) < 0.6 * size;
}
