import type { CST } from "yaml";
import { childTokens } from "./walk-tokens.ts";

/**
 * The offset of the first node nested deeper than `limit`, or undefined where there is none.
 *
 * Walks the parser's tokens with a stack of its own: a file of 20,000 levels overflows any function that calls itself.
 */
export function findDeepNode(tokens: readonly CST.Token[], limit: number): number | undefined {
  const waiting: { token: CST.Token; depth: number }[] = tokens
    .map((token) => ({ token, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > limit) return "offset" in token ? token.offset : 0;
    for (const child of childTokens(token).reverse()) waiting.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}
