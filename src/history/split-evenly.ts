/** Splits a list into as few parts as have at most `most` values each, of nearly the same length. */
export function splitEvenly<Value>(values: readonly Value[], most: number): Value[][] {
  const count = Math.ceil(values.length / most);
  const parts: Value[][] = [];
  for (let part = 0, start = 0; part < count; part += 1) {
    const end = Math.round(((part + 1) * values.length) / count);
    parts.push(values.slice(start, end));
    start = end;
  }
  return parts;
}
