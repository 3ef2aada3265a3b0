import { imagesIn } from "../markdown/find-images.ts";
import type { Images } from "../model/image.ts";
import type { Programme } from "../model/programme.ts";
import type { Prose } from "../model/prose.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";
import { entryTexts, introductionTexts } from "./texts/report-texts.ts";

/**
 * Every image of a text, and the logo of `layout`, is a complete file of a type that millrep knows (`images/image-types.ts`). It lies in the
 * workspace, and its path starts from the folder of the text's own file.
 *
 * millrep fetches no image from the network, and follows no path out of the workspace.
 */
export const brokenImage: Rule<"report/broken-image"> = {
  code: "report/broken-image",
  severities: ["error"],
  isSettable: false,
  checkProgramme: ({ programme }) => [
    ...introductionTexts(programme).flatMap((prose) => checkText(prose, programme.images)),
    ...checkLogo(programme),
  ],
  checkMonth: ({ month: { own, files } }) => [
    ...(own?.words?.summary ? checkText(own.words.summary, own.words.images) : []),
    ...files.flatMap(({ entry }) => {
      if (!entry) return [];
      return entryTexts(entry).flatMap(({ prose }) => checkText(prose, entry.images));
    }),
  ],
};

function checkLogo(programme: Programme): Breach<"report/broken-image">[] {
  const { brokenLogo } = programme;
  if (!brokenLogo) return [];
  const params = { source: brokenLogo.image, problem: brokenLogo.problem };
  return [{ params, place: layoutPlace(programme, "logo/image") }];
}

function checkText({ source: text, parsed }: Prose, images: Images): Breach<"report/broken-image">[] {
  return imagesIn(parsed.blocks).flatMap(({ source, start, end }) => {
    const problem = images.get(source) ?? "missing";
    if (typeof problem !== "string") return [];
    const place = { file: text.file.path, range: rangeInFile(text, start, end), pointer: text.pointer };
    return [{ params: { source, problem }, place }];
  });
}
