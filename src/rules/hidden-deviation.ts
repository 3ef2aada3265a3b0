import type { Entry } from "../model/entry.ts";
import { findDelay } from "../swedish/find-delay.ts";
import { findFinishedEvent } from "../swedish/find-finished-event.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import type { Breach, Rule } from "./rule.ts";
import { placeOf } from "./texts/place-words.ts";
import { type EntryText, entryTexts } from "./texts/report-texts.ts";

/**
 * What does not go to plan is said where readers look for it, not in passing.
 *
 * A summary or plan that says that something is delayed, put off, paused, stopped, hindered or lacking is found while the
 * entry has no deviation, and its status is not set or is on track. A sentence of a plan that tells of a finished event
 * (“blev …”, “har påbörjat …”) is found in any entry: it belongs in the summary, and is often a delay in disguise.
 *
 * Not found: what is denied (“inga hinder”), reckoned with (“kan försenas”) or put right; what is told in a subordinate
 * clause of a plan; arrangements for what is to come (“Vi har bokat …”).
 *
 * Source: the programme office's instructions: the steering group reads the statuses and deviations first.
 */
export const hiddenDeviation: Rule<"text/hidden-deviation"> = {
  code: "text/hidden-deviation",
  severities: ["warning"],
  isSettable: true,
  language: "sv",
  checkMonth: ({ month }) => month.files.flatMap(({ entry }) => (entry ? checkEntry(entry) : [])),
};

function checkEntry(entry: Entry): Breach<"text/hidden-deviation">[] {
  return entryTexts(entry).flatMap((text) => (text.field === "deviation" ? [] : checkText(text, entry)));
}

/** One diagnostic a sentence: a delay that is told as finished is a delay. */
function checkText(
  { field, prose }: EntryText,
  { status, deviation }: Entry,
): Breach<"text/hidden-deviation">[] {
  const isHidden = !deviation && (status === undefined || status === "onTrack");
  return prose.passages.flatMap((passage) =>
    findSentences(passage.ownWords).flatMap((sentence) => {
      const delay = isHidden ? findDelay(sentence.text) : undefined;
      const found = delay ?? (field === "plan" ? findFinishedEvent(sentence.text) : undefined);
      if (!found) return [];
      const span = { start: sentence.start + found.start, end: sentence.start + found.end };
      const params = {
        words: found.text,
        problem: delay ? ("delay" as const) : ("past" as const),
        isOnTrack: status === "onTrack",
      };
      return [{ params, place: placeOf(prose, passage, span) }];
    }),
  );
}
