/** Names that other files and folders of a period's folder have. */
const ofMonths = ["month", "publication", "programme", "forms"];
/** Names that Windows keeps for devices, whatever their ending (Microsoft, Naming Files, Paths, and Namespaces). */
const ofWindows = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether no workstream may have this id, because a file could not have the name. */
export function isReservedId(id: string): boolean {
  return ofMonths.includes(id) || ofWindows.test(id);
}
