import type { Counts } from "../messages.ts";

/** How many errors, warnings and tips there are. */
export function countText({ errors, warnings, infos, areInfosHidden = false }: Counts): string {
  const howToShow = ` (show ${infos === 1 ? "it" : "them"} with --verbose)`;
  const parts = [
    errors === 0 ? "no errors" : count(errors, "error", "errors"),
    ...(warnings === 0 ? [] : [count(warnings, "warning", "warnings")]),
    ...(infos === 0 ? [] : [`${count(infos, "tip", "tips")}${areInfosHidden ? howToShow : ""}`]),
  ];
  return parts.join(", ");
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
