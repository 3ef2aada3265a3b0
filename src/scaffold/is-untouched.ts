import { isRequiredField, requiredFields, textFields } from "../fields/entry-fields.ts";
import { fieldWords } from "../messages/field-words.ts";
import { languages } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import { openMilestones } from "./open-milestones.ts";

/**
 * Whether an entry is as `init` wrote it: nobody has written a text, answered for an item or added a field. Comments may
 * differ, and so may the words of the follow-up, which `init` takes from the entry before.
 *
 * `earlier` gives the workstream's earlier entries, the newest first: the milestones must be those that were left open.
 */
export function isUntouched(entry: Entry, earlier: Iterable<Entry>): boolean {
  const { period, nothingToReport, status, followUp, milestones } = entry;
  if (nothingToReport || status !== undefined) return false;
  if (textFields.some((field) => entry[field] !== undefined && !isRequiredField(field))) return false;
  if (followUp.some(({ outcome, comment }) => outcome !== undefined || comment !== undefined)) return false;
  const isAsked = languages.some((language) =>
    requiredFields.every((field) => {
      const month = formatPeriod(periodOfField(field, period), language);
      return entry[field]?.value.trim() === fieldWords[language][field].scaffold(month);
    }),
  );
  if (!isAsked || milestones.length === 0) return isAsked;
  return JSON.stringify(milestones) === JSON.stringify(openMilestones(earlier));
}
