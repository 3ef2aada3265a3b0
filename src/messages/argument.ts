/** A path as one argument of a command line: between quotation marks where it has spaces. */
export function argument(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
