import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { findImages } from "../markdown/find-images.ts";
import type { Images } from "../model/image.ts";
import { rangeInFile, type SourceText } from "../source/source-text.ts";
import { entryTexts, introductionTexts } from "./report-texts.ts";
import type { Rule } from "./rule.ts";

/**
 * Every image of a text is a PNG or JPEG file that lies in the workspace, at a path from the text's own file.
 *
 * Nothing is fetched from the network, and no path leads out of the workspace.
 */
export const brokenImage: Rule = {
  code: "report/broken-image",
  checkProgramme: ({ programme }) =>
    introductionTexts(programme).flatMap((text) => checkText(text, programme.images)),
  checkMonth: ({ month }) =>
    month.files.flatMap(({ entry }) => {
      if (!entry) return [];
      return entryTexts(entry).flatMap(({ text }) => checkText(text, entry.images));
    }),
};

function checkText(text: SourceText, images: Images): Diagnostic[] {
  return findImages(text.value).flatMap(({ source, start, end }) => {
    const problem = images.get(source) ?? "missing";
    if (typeof problem !== "string") return [];
    const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
    return [diagnose("report/broken-image", { source, problem }, place)];
  });
}
