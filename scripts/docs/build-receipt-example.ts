import { fillForm, run, tracked } from "./fill-form.ts";
import { formatBlock } from "./run-millrep.ts";
import { SampleProgramme } from "./sample-programme.ts";

/** The receipt of docs/word-files.md: a form with most of what a receipt can say. */
export function buildReceiptExample(): Promise<string> {
  return SampleProgramme.play(async (programme) => {
    await programme.run("init");
    await programme.run("form soki");
    programme.copyBytes("reports/2026-11/forms/2026-11-soki.docx", "soki (2).docx", (form) =>
      fillForm(form, "soki", {
        texts: {
          summary: [
            `${run("Resten av arbetsflödena är ")}${tracked("deleted", "nästan ")}${run("genomgångna. Kvar är:")}`,
            "•\tremisser",
            "•\tläkemedel",
          ],
          plan: ["Vi lämnar över de godkända arbetsflödena till utbildarna före jul."],
          message: ["Vi behöver ett rum till den 15 december."],
        },
        choices: { "followUp.1": "delvis klart", status: "enligt plan" },
        milestone: ["Alla arbetsflöden är godkända", "29/1", "inte nådd"],
      }),
    );
    return formatBlock(await programme.show('import "soki (2).docx" --lang en'));
  });
}
