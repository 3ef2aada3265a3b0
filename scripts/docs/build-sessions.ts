import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fillForm } from "./fill-form.ts";
import { formatBlock, runMillrep } from "./run-millrep.ts";
import { SampleProgramme, type Written } from "./sample-programme.ts";

const soki: Written = {
  summary: "Resten av arbetsflödena är genomgångna, och klinikerna har godkänt elva av tolv.",
  plan: "Vi lämnar över de godkända arbetsflödena till utbildarna före jul.",
  outcome: "partly",
};
/** As a mail brings it, with its marks. */
const test: Written = {
  summary:
    "Idag är den fjärde testomgången klar, och 90% av testfallen är godkända. " +
    "Två vårdcentraler hjälpte till, tex med:\n•\tbokning\n•\tremisser\n•\tprovtagning",
  plan: "I december testar vi om det som inte blev godkänt.",
  outcome: "klart",
};
const testMail = `Hej!

Summering
${test.summary}

Planering
${test.plan}

Hälsningar
Bo
`;
const teknik: Written = {
  summary: "Fem av åtta vårdcentraler har fått läsplattor. De tre andra väntar på nya nätuttag.",
  plan: "Vi kopplar in läsplattorna på de tre vårdcentraler som är kvar.",
  outcome: "partly",
};
const document = "reports/2026-11/lagesrapport-2026-11.docx";

/** The month of README.md: what is typed and printed from a new month to the next comparison. */
export function buildFirstMonth(): Promise<string> {
  return SampleProgramme.play(async (programme) => {
    const parts = [await programme.show("init")];
    programme.write("soki", soki);
    programme.write("teknik", teknik);
    programme.write("test", { ...test, summary: test.summary.replace(/ Två.*/s, "") });
    parts.push("(the workstreams write their texts)");
    parts.push(await programme.show("validate"));
    parts.push(await programme.show("validate --fix"));
    parts.push(await programme.show("compile"));
    parts.push(firstLines(await programme.show("diff"), 7));
    return formatBlock(parts.join("\n\n"));
  });
}

/** The steps of the office's month, by the names of their places in docs/sv/programkontoret.md. */
export function buildOfficeMonth(): Promise<Record<string, string>> {
  return SampleProgramme.play(async (programme) => {
    const steps: Record<string, string> = {};
    steps["start"] = formatBlock(await programme.show("init"));

    programme.change("reports/programme.yaml", addLeads);
    programme.today = new Date("2026-12-01T12:00:00");
    steps["formular"] = formatBlock(await programme.show("form --mail"));
    programme.copyBytes("reports/2026-11/forms/2026-11-soki.docx", "inkorg/Svar från SoKI (2).docx", (form) =>
      fillForm(form, "soki", {
        texts: {
          summary: [soki.summary],
          plan: [soki.plan],
          message: ["Vi behöver ett rum till den 15 december."],
        },
        choices: { "followUp.1": "delvis klart" },
      }),
    );
    steps["inkorg"] = formatBlock(await programme.show("import inkorg"));
    steps["laget"] = formatBlock(await programme.show("status"));

    programme.change("test.txt", () => testMail);
    steps["mejl"] = formatBlock(testMail.trimEnd());
    steps["mejlet"] = formatBlock(await programme.show("import test.txt --for test"));
    programme.fill("2026-11", "test", { summary: undefined, plan: undefined, outcome: test.outcome });
    steps["svar"] = quote(programme, /^followUp:.*?(?=\n\n)/ms);
    const file = "reports/2026-11/test.yaml";
    steps["kontroll"] = formatBlock(await programme.show(`validate ${file}`));
    steps["rattning"] = formatBlock(await programme.show(`validate --fix ${file}`));

    steps["saknas"] = formatBlock(await programme.show("validate"));
    steps["utkast"] = formatBlock(lastLine(await programme.show("compile --draft")));

    programme.write("teknik", teknik);
    steps["dokument"] = formatBlock(await programme.show("compile"));
    programme.change("reports/2026-11/teknik.yaml", (text) =>
      text.replace("Fem av åtta", "Sex av åtta").replace("De tre andra", "De två andra"),
    );
    steps["igen"] = formatBlock(await programme.show("compile"));
    programme.changeBytes(document, editInWord);
    steps["behallet"] = formatBlock(await programme.show("compile"));
    steps["inlast"] = formatBlock(await programme.show(`import ${document}`));
    steps["ater"] = formatBlock(await programme.show("compile --force"));

    steps["jamforelse"] = formatBlock(`${firstLines(await programme.show("diff"), 19)}\n…`);
    steps["sparade"] = formatBlock(await programme.show("diff --format docx"));
    return steps;
  });
}

/** The beginning of the comparison of the two sample months. */
export async function buildComparison(root: string): Promise<string> {
  return formatBlock(firstLines(await runMillrep(root, ["diff", "2023-03", "2023-04"]), 24));
}

/** A part of the entry that is shown as it is written. */
function quote(programme: SampleProgramme, pattern: RegExp): string {
  return formatBlock(programme.quote("reports/2026-11/test.yaml", pattern), "yaml");
}

/** The programme file with a day to hand in by, and someone to write to in each workstream. */
function addLeads(text: string): string {
  const people = { soki: "Anna", test: "Bo", teknik: "Cilla" };
  return Object.entries(people).reduce(
    (file, [id, name]) =>
      file.replace(
        `  - id: ${id}\n`,
        `  - id: ${id}\n    lead: ${name}\n    email: ${name.toLowerCase()}@example.org\n`,
      ),
    text.replace("workstreams:\n", "deadline: 5\nworkstreams:\n"),
  );
}

/** A document after someone has changed a word in it and saved it. */
function editInWord(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(body.replace("har fått läsplattor", "har fått sina läsplattor")),
  });
}

function firstLines(text: string, count: number): string {
  return text.split("\n").slice(0, count).join("\n");
}

/** The command and the last line that it prints. */
function lastLine(text: string): string {
  const lines = text.split("\n");
  return [lines[0], "…", lines.at(-1)].join("\n");
}
