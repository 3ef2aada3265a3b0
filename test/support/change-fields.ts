type Fields = Record<string, unknown>;

/** Changes a copy of an output at each of its fields, and says of each whether a schema still takes it. */
export function changeFields(
  output: Fields,
  isValid: (output: unknown) => boolean,
  change: (parent: Fields, key: string) => void,
): [pointer: string, isAccepted: boolean][] {
  return fieldPaths(output).map((steps) => {
    const copy: Fields = structuredClone(output);
    // Every step but the last leads to an object or a list, because fieldPaths went that way.
    const parent = steps.slice(0, -1).reduce((value, step) => value[step] as Fields, copy);
    change(parent, steps.at(-1) ?? "");
    return [`/${steps.join("/")}`, isValid(copy)];
  });
}

/** The way to every field of every object. */
function fieldPaths(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = fieldPaths(child).map((steps) => [key, ...steps]);
    return Array.isArray(value) ? below : [[key], ...below];
  });
}
