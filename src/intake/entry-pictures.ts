import { createHash } from "node:crypto";
import { imageTypes } from "../images/image-types.ts";
import { readImage } from "../images/read-image.ts";
import { type ImageFile, type Images, publishedBytes } from "../model/image.ts";
import type { Pictures } from "./print-unit.ts";
import type { Picture } from "./read-units.ts";

/** A picture to save beside an entry. */
export interface NewPicture {
  /** Its name in the folder of the entry. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pictures of an entry: those that it shows, and those that a file brought. */
export class EntryPictures implements Pictures {
  readonly #known: ReadonlyMap<string, string>;
  readonly #images: Map<string, Images extends ReadonlyMap<string, infer Image> ? Image : never>;
  readonly #added = new Map<string, NewPicture>();
  readonly #unusable: string[] = [];
  readonly #id: string;
  readonly #isTaken: (name: string, bytes: Uint8Array) => boolean;

  /** `isTaken` says whether the entry's folder has a file of a name that holds something else. */
  constructor(id: string, images: Images, isTaken: (name: string, bytes: Uint8Array) => boolean) {
    this.#id = id;
    this.#isTaken = isTaken;
    this.#images = new Map(images);
    this.#known = new Map(
      [...images].flatMap(([source, image]) =>
        typeof image === "object" ? [[hashOf(image), source] as const] : [],
      ),
    );
  }

  /** The pictures that the texts may show, by the paths that they have there. */
  get images(): Images {
    return this.#images;
  }

  /** The names or alternative texts of pictures that no report can show. */
  get unusable(): readonly string[] {
    return this.#unusable;
  }

  /** Gives a picture of a file as the model has it; undefined where a report cannot show it. */
  read(picture: Picture): ImageFile | undefined {
    const { bytes, part, alt } = picture;
    const image = bytes ? readImage(bytes) : "damaged";
    if (typeof image === "object" && bytes) return { path: part, bytes, ...image };
    this.#unusable.push(alt.trim() === "" ? (part.split("/").at(-1) ?? part) : alt);
    return undefined;
  }

  /** The path of a picture in a text; a picture that the entry does not show yet gets a new name. */
  readonly pathOf = (image: ImageFile): string => {
    const hash = hashOf(image);
    const known = this.#known.get(hash) ?? this.#added.get(hash)?.name;
    if (known !== undefined) return known;
    const ending = imageTypes.find(({ format }) => format === image.format)?.endings[0] ?? image.format;
    const nameOf = (number: number): string => `${this.#id}-bild-${number}.${ending}`;
    let number = this.#added.size + 1;
    while (this.#isTaken(nameOf(number), image.bytes) || this.#images.has(nameOf(number))) number += 1;
    const name = nameOf(number);
    this.#added.set(hash, { name, bytes: image.bytes });
    this.#images.set(name, image);
    return name;
  };

  /** The pictures to save if the texts are written. */
  get added(): readonly NewPicture[] {
    return [...this.#added.values()];
  }
}

function hashOf(image: ImageFile): string {
  return createHash("sha256").update(publishedBytes(image, "writer")).digest("hex");
}
