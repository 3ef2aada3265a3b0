/** Whether a text is an object in JSON that has all of some keys. */
export function hasJsonKeys(text: string, keys: readonly string[]): boolean {
  if (!text.startsWith("{")) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));
  } catch {
    return false;
  }
}
