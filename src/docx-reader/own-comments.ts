import type { XmlElement } from "../ooxml/parse-xml.ts";

/** The author of the comments that millrep writes, which are also its initials: no person has these. */
export const ownAuthor = "millrep";

/** Whether millrep wrote a comment (ECMA-376 part 1, clause 17.13.4.2). */
export function isOwnComment({ name, attributes }: XmlElement): boolean {
  const isOwn = (attribute: string): boolean => attributes.get(attribute) === ownAuthor;
  return name === "w:comment" && isOwn("w:author") && isOwn("w:initials");
}
