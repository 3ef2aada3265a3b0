/** Escape sequences that a terminal obeys: window title, clipboard, links, colours, cursor, also in eight-bit form. */
export const terminalCommands =
  "\u001B]0;titel\u0007\u001B]52;c;cHduZWQ=\u0007\u001B]8;;https://a.se\u0007x\u001B[2J\u001B[31m\u009B31m\u0090q\u009C\u0085\b\u007F\r";

/** What makes a line say something else than it shows, or two of it: every mark of direction, and separators of lines. */
export const misleading = "\u202Ea\u202D\u2066b\u2067\u2068\u2069\u202Cc\u200E\u200F\u061C\u2028d\u2029e";

/** Any of them, in what is to be read by people. A tab moves the cursor no further than a space would. */
export const unsafeOnTerminal = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/u;

/** Something to put in every text of a report. */
export interface Something {
  /** In names, which are taken as they are. */
  readonly name: string;
  /** In Markdown. */
  readonly markdown: string;
  /** In titles and headings, which may have no braces. */
  readonly title: string;
}

/** Both months of the small workspace with something in every text. */
export function hostileWorkspace(something: Something | string): Record<string, string> {
  const inserted =
    typeof something === "string" ? { name: something, markdown: something, title: something } : something;
  const entries = ["2023-03", "2023-04"].flatMap((period) =>
    ["soki", "test", "teknik"].map((id) => [`reports/${period}/${id}.yaml`, entryWith(id, period, inserted)]),
  );
  return { "reports/programme.yaml": programmeWith(inserted), ...Object.fromEntries(entries) };
}

/** A programme with something in every name, heading and text. Written with escapes, as YAML can. */
function programmeWith({ name, markdown, title }: Something): string {
  const around = (word: string, inserted: string): string => JSON.stringify(`${word} ${inserted} ${word}`);
  const workstreams = ["soki", "test", "teknik"].map(
    (id) =>
      `  - id: ${id}\n    name: ${around(id, name)}\n    abbreviation: ${around("AB", name)}\n    lead: ${around("Anna", name)}\n` +
      `    formerly:\n      - name: ${around(`gamla ${id}`, name)}\n        until: 2023-03\n`,
  );
  return [
    `programme: ${around("Program", name)}\norganisation: ${around("Region", name)}\ntitle: ${around("Rapport {period}", title)}\n`,
    `introduction:\n  - heading: ${around("Inledning", title)}\n    text: ${around("Vad programmet är.", markdown)}\n`,
    `overview: ${around("Läge", title)}\n`,
    `headings:\n  summary: ${around("Summering {month}", title)}\n  plan: ${around("Planering {nextMonth}", title)}\n`,
    "workstreams:\n",
    ...workstreams,
    `glossary:\n  - term: ${around("Termen", name)}\n    variants: [${around("Varianten", name)}]\n    expansion: ${around("Betydelsen", name)}\n`,
  ].join("");
}

/** An entry with every field, and something in each of them. */
function entryWith(id: string, period: string, { name, markdown }: Something): string {
  const isFirst = period === "2023-03";
  const own = isFirst
    ? "Vi gör ett nytt flöde av det gamla."
    : "Klinikerna har sett allt och säger ja till det.";
  const paragraph = (word: string): string =>
    `${word} ${markdown} **fet ${markdown} text** *kursiv* [länk ${markdown} text](https://example.se/a) ${own}`;
  const table = `| ${markdown} | kolumn |\n|---|---|\n| ett ${markdown} | två |`;
  const list = `- punkt ${markdown} ett\n- punkt två ${markdown} ${own}`;
  const summary = `${paragraph(`Summering ${period}`)}\n\n${table}\n\n${list}\n\n> citat ${markdown}`;
  const plan = `${paragraph(`Planering ${period}`)}\n\n${list}`;
  return [
    `workstream: ${id}\nperiod: ${period}\nsummary: ${JSON.stringify(summary)}\nplan: ${JSON.stringify(plan)}\n`,
    `status: atRisk\ndeviation: ${JSON.stringify(`Avvikelse ${markdown} ${own}`)}\n`,
    `milestones:\n  - id: ${JSON.stringify(`m${name}`)}\n    name: ${JSON.stringify(`Milstolpe ${name}`)}\n    due: 2023-0${isFirst ? 5 : 6}-01\n`,
    `followUp:\n  - planned: ${JSON.stringify(`Planerat ${name}`)}\n    outcome: delayed\n    comment: ${JSON.stringify(`Kommentar ${period} ${name}`)}\n`,
  ].join("");
}
