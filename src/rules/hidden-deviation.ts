import type { Entry } from "../model/entry.ts";
import { findDelay } from "../swedish/find-delay.ts";
import { findFinishedEvent } from "../swedish/find-finished-event.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import type { Breach, Rule } from "./rule.ts";
import { placeOf } from "./texts/place-words.ts";
import { type EntryText, entryTexts } from "./texts/report-texts.ts";

/**
 * An entry reports a departure from the plan in its status and deviation, where readers look for it, and not in passing.
 *
 * In an entry without a deviation whose status is missing or on track, the rule reports the first sentence of a summary or
 * plan that says that something is delayed, put off, paused, stopped, hindered or lacking. In any other entry it reports
 * the first sentence of a plan that describes a finished event (“blev …”, “har påbörjat …”): this belongs in the summary,
 * and often hides a delay. One is enough for a writer to look at them all, so an entry has one diagnostic at most.
 *
 * The rule skips what the text denies (“inga hinder”), what only may happen (“kan försenas”) and what is put right;
 * finished events in a subordinate clause of a plan; and arrangements for the future (“Vi har bokat …”).
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
  const found = entryTexts(entry).flatMap((text) =>
    text.field === "deviation" ? [] : checkText(text, entry),
  );
  const first = found.find(({ params }) => params.problem === "delay") ?? found[0];
  return first ? [first] : [];
}

/** Reports a sentence once: a delay that the sentence describes as a finished event counts as a delay. */
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
