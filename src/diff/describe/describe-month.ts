import { documentWords } from "../../messages/document-words.ts";
import type { Messages } from "../../messages/messages.ts";
import type { MonthChange, RiskChange } from "../changes.ts";

/** Returns a line for each decision and risk of the programme itself that is new, gone, due on another day or on another level. */
export function describeMonth({ decisions, risks }: MonthChange, messages: Messages): string[] {
  const { month } = messages.diff;
  return [
    ...decisions.added.map((text) => `${month.decision.added}: ${text}`),
    ...decisions.removed.map((text) => `${month.decision.removed}: ${text}`),
    ...decisions.moved.map(
      ({ decision, due }) => `${month.decision.moved}: ${decision} (${due.from ?? "–"} → ${due.to ?? "–"})`,
    ),
    ...risks.map((risk) => describeRisk(risk, messages)),
  ];
}

function describeRisk({ name, change, level }: RiskChange, { diff, language }: Messages): string {
  const { levels } = documentWords[language];
  const words = [level.from, level.to].flatMap((one) => (one === undefined ? [] : [levels[one]]));
  return `${diff.month.risk[change]}: ${name} (${words.join(" → ")})`;
}
