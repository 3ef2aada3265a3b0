/**
 * Splits a heading at its last dash, as a report sets off a status: “Test – enligt plan”. Whether the ending is a status is
 * for the caller to judge. Undefined where there is no dash between spaces.
 */
export function splitAtDash(heading: string): { readonly name: string; readonly ending: string } | undefined {
  const found = / [–—-] ([^–—]+)$/u.exec(heading);
  return found?.[1] === undefined ? undefined : { name: heading.slice(0, found.index), ending: found[1] };
}
