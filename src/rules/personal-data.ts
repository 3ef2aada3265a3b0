import type { Severity } from "../diagnostics/codes.ts";
import type { PersonalDataKind } from "../personal-data/personal-data.ts";
import type { Source } from "../yaml/source.ts";
import type { Breach, Rule } from "./rule.ts";
import { pointerAt } from "./texts/places.ts";
import { monthSources } from "./texts/report-texts.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/**
 * Neither a report nor the files behind it contain anyone's personal data (GDPR articles 5 and 9, offentlighets- och
 * sekretesslagen 25 kap. 1 §), whether in a text, a name, a link, a quotation or a comment.
 *
 * Personal identity numbers, coordination numbers, VGR's and Region Stockholm's reserve numbers, and passwords and PINs
 * (after a colon or an equals sign, or in a sentence that says what they are) are errors. A number that looks like one of these but has the wrong check digit, a
 * private mail address and a mobile number are warnings. The rule skips organisation numbers (the third digit is at least
 * 2), numbers of switchboards, days, amounts and the organisation's own mailboxes.
 *
 * No diagnostic shows the personal data, in any format: see `maskPersonalData`.
 */
export const personalData: Rule<"text/personal-data"> = {
  code: "text/personal-data",
  severities: ["error", "warning"],
  isSettable: true,
  checkProgramme: ({ programme, readings }) => checkSource(programme.source, readings),
  checkMonth: ({ month, readings }) => monthSources(month).flatMap((source) => checkSource(source, readings)),
};

const severities: Readonly<Record<PersonalDataKind, Severity>> = {
  personal: "error",
  coordination: "error",
  reserve: "error",
  password: "error",
  likely: "warning",
  mobile: "warning",
  mail: "warning",
};

/** Checks the whole file and not only the report's texts: whoever opens the file reads the rest too. */
function checkSource(source: Source, readings: TextReadings): Breach<"text/personal-data">[] {
  const { file, root } = source;
  return readings.personalDataIn(source).map(({ kind, shown, start, end }) => {
    const pointer = pointerAt(root, start);
    const place = { file: file.path, range: { start, end }, ...(pointer === undefined ? {} : { pointer }) };
    return { params: { kind, masked: shown }, place, severity: severities[kind] };
  });
}
