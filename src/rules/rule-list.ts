import { abbreviation } from "./abbreviation.ts";
import { brokenImage } from "./broken-image.ts";
import { brokenTemplate } from "./broken-template.ts";
import { changedAfterPublication } from "./changed-after-publication.ts";
import { contradiction } from "./contradiction.ts";
import { copied } from "./copied.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { duplicateWorkstream } from "./duplicate-workstream.ts";
import { earlyMilestone } from "./early-milestone.ts";
import { hiddenDeviation } from "./hidden-deviation.ts";
import { houseStyle } from "./house-style.ts";
import { impossibleDate } from "./impossible-date.ts";
import { linkAndImage } from "./link-and-image.ts";
import { listAsText } from "./list-as-text.ts";
import { milestoneGone } from "./milestone-gone.ts";
import { missingDeviation } from "./missing-deviation.ts";
import { missingEntry } from "./missing-entry.ts";
import { notReporting } from "./not-reporting.ts";
import { oddCharacter } from "./odd-character.ts";
import { overdueMilestone } from "./overdue-milestone.ts";
import { paleColour } from "./pale-colour.ts";
import { periodMismatch } from "./period-mismatch.ts";
import { personalData } from "./personal-data.ts";
import { placeholder } from "./placeholder.ts";
import { readability } from "./readability.ts";
import { reversedSpan } from "./reversed-span.ts";
import type { Rule } from "./rule.ts";
import { spelling } from "./spelling.ts";
import { templateAdapted } from "./template-adapted.ts";
import { templateAndLooks } from "./template-and-looks.ts";
import { termVariant } from "./term-variant.ts";
import { unansweredFollowUp } from "./unanswered-follow-up.ts";
import { unknownVariable } from "./unknown-variable.ts";
import { unknownWorkstream } from "./unknown-workstream.ts";
import { unmatchedFollowUp } from "./unmatched-follow-up.ts";
import { unsupportedMarkup } from "./unsupported-markup.ts";
import { workstreamMismatch } from "./workstream-mismatch.ts";
import { wrongMonth } from "./wrong-month.ts";

/** Every rule. The programme's schema lists the rules that a programme may set in this order. */
export const rules: readonly Rule[] = [
  changedAfterPublication,
  missingEntry,
  unknownWorkstream,
  workstreamMismatch,
  duplicateEntry,
  periodMismatch,
  notReporting,
  contradiction,
  overdueMilestone,
  milestoneGone,
  earlyMilestone,
  missingDeviation,
  unansweredFollowUp,
  unmatchedFollowUp,
  brokenImage,
  duplicateWorkstream,
  reversedSpan,
  paleColour,
  brokenTemplate,
  templateAndLooks,
  templateAdapted,
  unknownVariable,
  personalData,
  oddCharacter,
  wrongMonth,
  impossibleDate,
  placeholder,
  copied,
  hiddenDeviation,
  termVariant,
  abbreviation,
  listAsText,
  linkAndImage,
  houseStyle,
  spelling,
  readability,
  unsupportedMarkup,
];
