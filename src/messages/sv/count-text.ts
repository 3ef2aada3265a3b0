import type { Counts } from "../messages.ts";

/** How many errors, warnings and tips there are. */
export function countText({ errors, warnings, infos, areInfosHidden = false }: Counts): string {
  const howToShow = ` (visa ${infos === 1 ? "det" : "dem"} med --verbose)`;
  const parts = [
    errors === 0 ? "inga fel" : `${errors} fel`,
    ...(warnings === 0 ? [] : [warnings === 1 ? "1 varning" : `${warnings} varningar`]),
    ...(infos === 0 ? [] : [`${infos} tips${areInfosHidden ? howToShow : ""}`]),
  ];
  return parts.join(", ");
}

/** Formats a number: Swedish separates thousands with a no-break space. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u00A0");
}
