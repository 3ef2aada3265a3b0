import { unzipSync, zipSync } from "fflate";
import { editForm, write } from "./form-edits.ts";

/** A relationship of a document, and the end of their list. */
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="7" name="Bild 1" descr="Karta över norr"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A form in which somebody has pasted a picture with the text "Karta över norr", below some words, in a field's room. */
export function pastePicture(
  form: Uint8Array,
  anchor: string,
  words: readonly string[],
  data: Uint8Array,
  ending = "png",
): Uint8Array {
  const parts = {
    "word/_rels/document.xml.rels": (xml: string) =>
      xml.replace("</Relationships>", relation("rIdP", "image", `media/p.${ending}`)),
  };
  return zipSync({
    ...unzipSync(editForm(form, [write(anchor, ...words, picture("rIdP"))], parts)),
    [`word/media/p.${ending}`]: data,
  });
}
