import { type ChangedText, findChangedTexts } from "../model/find-changed-texts.ts";
import { lastPublished, numberOf } from "../model/publication.ts";
import type { Rule } from "./rule.ts";

/**
 * A published month says what it said when it was published: the texts, statuses, milestones, follow-up and images of its
 * entries, and the programme file that it was published with.
 *
 * A change is taken back, or published as a revision. What is only written in another way is no change.
 */
export const changedAfterPublication: Rule<"report/changed-after-publication"> = {
  code: "report/changed-after-publication",
  severities: ["error"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const { publication, period, folder } = month;
    if (!publication) return [];
    const copies = `${folder}/published/${numberOf(publication)}`;
    const ownProgramme = programme.source.file.path;
    return findChangedTexts(publication, programme, month).map((found) => {
      const { file, change, place, image } = found;
      const name = file.slice(folder.length + 1);
      // Images of the programme, and from other folders, have no copy.
      const isCopied = image === undefined || (file !== ownProgramme && /^[^/\\]+$/.test(image));
      const copy =
        isCopied && !(change === "added" && kindOf(found) === "file")
          ? `${copies}/${image ?? name}`
          : undefined;
      const day = lastPublished(publication);
      return {
        params: { kind: kindOf(found), change, image, period, day, copy },
        place: { file, ...place },
      };
    });
  },
};

function kindOf({ field, image }: ChangedText): "file" | "text" | "image" {
  if (image !== undefined) return "image";
  return field === undefined ? "file" : "text";
}
