import type { Plugin } from "esbuild";

export interface FoundPattern {
  readonly start: number;
  readonly end: number;
  /** Undefined for `new RegExp`, whose source is put together. */
  readonly source?: string;
  readonly flags?: string;
  readonly isShared: boolean;
}

export const quickenPatterns: Plugin;
export function findPatterns(text: string): FoundPattern[];
export function quicken(text: string, file: string): string;
