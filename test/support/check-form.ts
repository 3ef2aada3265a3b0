import { expect } from "@jest/globals";
import { type BodyEdit, editForm } from "./form-edits.ts";
import { memoryRoot } from "./memory-host.ts";
import { importForm, sendForm } from "./run-forms.ts";
import { wordify } from "./wordify.ts";
import type { Changes } from "./workspace.ts";

export const scaffold = "Skriv här vad som är planerat för juni 2023.";
/** An entry whose plan is still to be written. */
export const begun = `workstream: soki
period: 2023-05
status: enligt plan # stämmer
deviation: |
  Två flöden väntar på beslut.
milestones:
  - { id: floden, name: Flödena är klara, due: 2023-05-31 }
  - id: skola
    name: "Alla: är utbildade"
    due: 2023-04-30
    done: true
followUp:
  - planned: Vi godkänner åtta flöden.
    outcome:
  - planned: Vi börjar med vaccinationerna.
    outcome: uppskjutet
    comment: I juni i stället.
  - planned: Vi skriver rutinerna.
summary: |
  Vi har prövat flödena.

  - vaccinationer
  - provtagning
plan: |
  ${scaffold}
`;
/** The same with a plan, so that nothing is missing. */
export const whole = begun.replace(scaffold, "Vi fortsätter i norr.");

/** What a person did in the form, and what shall come of it. */
export interface Habit {
  readonly entry?: string;
  /** The entry as somebody has changed it meanwhile. */
  readonly now?: string;
  readonly edits: readonly BodyEdit[];
  /** What the entry becomes; the same bytes as before if undefined. */
  readonly becomes?: string;
  readonly exit?: number;
  /** Sentences of the receipt. */
  readonly says?: readonly string[];
  readonly args?: readonly string[];
  /** Whether Word has saved the form after the edits; tried both ways if undefined. */
  readonly isSavedByWord?: boolean;
  /** Other files of the workspace. */
  readonly files?: Changes;
}

/** Words that are in the guides alone. */
const guidance = /Skriv vad som|följs upp i nästa|Välj i listan|skriv nya milstolpar|Lämna tomt/;

const asItIs = (bytes: Uint8Array): Uint8Array => bytes;

/** Checks what comes of a form, as it is and as Word saves it: what every import must keep, and what a habit asks. */
export async function checkForm({
  entry = begun,
  now,
  edits,
  becomes,
  exit = 0,
  says = [],
  args = [],
  files: others = {},
  isSavedByWord,
}: Habit) {
  const saves = [isSavedByWord === true ? [] : [asItIs], isSavedByWord === false ? [] : [wordify]].flat();
  for (const save of saves) {
    const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": entry, ...others });
    if (now !== undefined) files.set(`${memoryRoot}/reports/2023-05/soki.yaml`, Buffer.from(now));
    const result = await importForm(files, save(editForm(bytes, edits)), ...args);
    for (const sentence of says) expect(result.stdout).toContain(sentence);
    expect({ exit: result.exit, entry: result.entry }).toEqual({ exit, entry: becomes ?? now ?? entry });
    expect(result.entry).not.toMatch(guidance);
    expect(result.sum).toBe(result.words);
    expect(result.again).toBe(result.entry);
  }
}
