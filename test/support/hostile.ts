/** What a terminal obeys: the title of its window, its clipboard, links, colours, the cursor, and the eight-bit forms of these. */
export const terminalCommands =
  "\u001B]0;titel\u0007\u001B]52;c;cHduZWQ=\u0007\u001B]8;;https://a.se\u0007x\u001B[2J\u001B[31m\u009B31m\u0090q\u009C\u0085\b\u007F\r";

/** What makes a line say something else than it shows, or two of it: every mark of direction, and separators of lines. */
export const misleading = "\u202Ea\u202D\u2066b\u2067\u2068\u2069\u202Cc\u200E\u200F\u061C\u2028d\u2029e";

/** Any of them, in what is to be read by people. A tab moves the cursor no further than a space would. */
export const unsafeOnTerminal = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/u;

/** The text of a programme whose every name, heading and text has something in it. Written with escapes, as YAML can. */
export function hostileProgramme(something: string): string {
  const text = (word: string): string => JSON.stringify(`${word}${something}${word}`);
  return [
    `programme: ${text("Program")}`,
    `organisation: ${text("Region")}`,
    `title: ${text("Rapport {period} ")}`,
    `introduction:\n  - heading: ${text("Inledning")}\n    text: ${text("Vad programmet är.")}`,
    `overview: ${text("Läge")}`,
    `headings:\n  summary: ${text("Summering {month} ")}\n  plan: ${text("Planering {nextMonth} ")}`,
    "workstreams:",
    ...["soki", "test", "teknik"].map(
      (id) =>
        `  - id: ${id}\n    name: ${text(id)}\n    abbreviation: ${text("AB")}\n    lead: ${text("Anna")}\n` +
        `    formerly:\n      - name: ${text(`gamla ${id}`)}\n        until: 2023-03`,
    ),
    `glossary:\n  - term: ${text("Termen")}\n    variants: [${text("Varianten")}]\n    expansion: ${text("Betydelsen")}`,
    "",
  ].join("\n");
}

/** The text of an entry with every field, and something in each of them. */
export function hostileEntry(id: string, period: string, something: string): string {
  const text = (word: string): string => JSON.stringify(`${word} ${something} ${word}`);
  const paragraph = (word: string): string =>
    `${word} ${something} **fet ${something}** *kursiv* [länk ${something}](https://example.se/a) ${period === "2023-03" ? "Vi gör ett nytt flöde av det gamla." : "Klinikerna har sett allt och säger ja till det."}`;
  const table = `| ${something} | kolumn |\n|---|---|\n| ett ${something} | två |`;
  const list = `- punkt ${something} ett\n- punkt två ${something}`;
  return [
    `workstream: ${id}\nperiod: ${period}`,
    `summary: ${JSON.stringify(`${paragraph(`Summering ${period}`)}\n\n${table}\n\n${list}\n\n> citat ${something}`)}`,
    `plan: ${JSON.stringify(`${paragraph(`Planering ${period}`)}\n\n${list}`)}`,
    `status: atRisk\ndeviation: ${text("Avvikelse")}`,
    `milestones:\n  - id: ${JSON.stringify(`m${something}`)}\n    name: ${text("Milstolpe")}\n    due: 2023-0${period.endsWith("3") ? 5 : 6}-01`,
    `followUp:\n  - planned: ${text("Planerat")}\n    outcome: delayed\n    comment: ${text(`Kommentar ${period}`)}`,
    "",
  ].join("\n");
}

/** Both months of the small workspace with something in every text. */
export function hostileWorkspace(something: string): Record<string, string> {
  const entries = ["2023-03", "2023-04"].flatMap((period) =>
    ["soki", "test", "teknik"].map((id) => [
      `reports/${period}/${id}.yaml`,
      hostileEntry(id, period, something),
    ]),
  );
  return { "reports/programme.yaml": hostileProgramme(something), ...Object.fromEntries(entries) };
}
