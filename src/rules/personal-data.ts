import type { Severity } from "../diagnostics/codes.ts";
import { findPersonalData } from "../personal-data/find-personal-data.ts";
import type { PersonalDataKind } from "../personal-data/personal-data.ts";
import type { Source } from "../yaml/source.ts";
import type { Breach, Rule } from "./rule.ts";
import { pointerAt } from "./texts/places.ts";

/**
 * No one's personal data stand in a report or in the files behind it (GDPR articles 5 and 9, offentlighets- och
 * sekretesslagen 25 kap. 1 §): neither in a text nor in a name, a link, a quotation or a comment.
 *
 * An error are personal identity numbers, coordination numbers, VGR's and Region Stockholm's reserve numbers, and
 * passwords and PINs after a colon or an equals sign. A warning are what looks like such a number but has another check
 * digit, private mail addresses and mobile numbers. Organisation numbers (the third digit is at least 2), numbers of
 * switchboards, days, amounts and the organisation's own mailboxes are none of these.
 *
 * What is found is never shown, by this diagnostic or any other, in no format: see `maskPersonalData`.
 */
export const personalData: Rule<"text/personal-data"> = {
  code: "text/personal-data",
  severities: ["error", "warning"],
  isSettable: true,
  checkProgramme: ({ programme }) => checkSource(programme.source),
  checkMonth: ({ month }) => month.files.flatMap(({ entry }) => (entry ? checkSource(entry.source) : [])),
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

/** The whole file as it is written: what no text of the report holds is read by those who open the file. */
function checkSource({ file, root }: Source): Breach<"text/personal-data">[] {
  return findPersonalData(file.text).map(({ kind, masked, start, end }) => {
    const pointer = pointerAt(root, start);
    const place = { file: file.path, range: { start, end }, ...(pointer === undefined ? {} : { pointer }) };
    return { params: { kind, masked }, place, severity: severities[kind] };
  });
}
