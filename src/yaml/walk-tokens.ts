import type { CST } from "yaml";

/** The tokens directly within a token of the parser, in order. */
export function childTokens(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return [];
  const children: CST.Token[] = [];
  for (const { key, value } of token.items) {
    if (key) children.push(key);
    if (value) children.push(value);
  }
  return children;
}

/**
 * Walks tokens and all tokens inside them, the last of its siblings first. It keeps a stack of its own, so that deep
 * nesting cannot overflow the call stack.
 */
export function* walkTokens(tokens: readonly CST.Token[]): Generator<CST.Token> {
  const waiting: CST.Token[] = [...tokens];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    yield token;
    for (const child of childTokens(token)) waiting.push(child);
  }
}
