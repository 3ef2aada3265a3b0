import type { Period } from "../model/parse-period.ts";

/** Prints the file of a month's own words as it begins: every part of it may be missing. */
export function scaffoldMonthWords(period: Period): string {
  return `# yaml-language-server: $schema=../schema/month.schema.json\nperiod: ${period}\n`;
}
