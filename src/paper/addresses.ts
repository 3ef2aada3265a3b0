/** Whether a piece of text without spaces is an address, a path or a file name: a line may end anywhere in it. */
export function isAddress(piece: string): boolean {
  // What is longer shows at its beginning what it is, and patterns that look back and forth take long on it.
  return /:\/\/|^www\.|@|\\|_.*[_./]|\p{L}\.\p{L}{2,}\/|\/.*\.\p{L}/u.test(piece.slice(0, 100));
}

/** Splits a text at the places where a line may end in its long addresses: after the signs that part an address. */
export function splitAddresses(text: string): string[] {
  const places = [...text.matchAll(/\S{24,}/g)].flatMap(({ 0: piece, index }) =>
    isAddress(piece)
      ? [...piece.matchAll(/(?<=[/\\._?&=@-])(?=[\p{L}\p{N}])/gu)].map((place) => index + place.index)
      : [],
  );
  return [0, ...places].map((from, at) => text.slice(from, places[at]));
}
