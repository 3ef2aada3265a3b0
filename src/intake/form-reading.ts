import { type BaseHashes, parseBaseHashes } from "../document/base-hashes.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { FormWords } from "../messages/form-words.ts";
import { cutGuides } from "./cut-guides.ts";
import { readFormBeginning } from "./form-beginning.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, plain } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import type { Leftover } from "./region.ts";
import { type FormSection, type KnownFormHeading, splitForm } from "./split-form.ts";
import { findMarkedParagraphs } from "./split-report.ts";

/** A form that came back, heading by heading, and what of it belongs to no field. */
export class FormReading {
  readonly base: BaseHashes | undefined;
  readonly questions: Question[] = [];
  readonly destinations = new Map<ReadBlock, Destination>();
  readonly leftovers: Leftover[] = [];
  readonly #read: ReadDocument;
  readonly #headings: readonly KnownFormHeading[];
  readonly #sections: readonly FormSection[];

  constructor(read: ReadDocument, headings: readonly KnownFormHeading[], own: FormWords) {
    this.#read = read;
    this.#headings = headings;
    this.base = parseBaseHashes(read.properties);
    this.#sections = splitForm(read, headings);
    const beginning = this.#sections.find(({ anchor }) => anchor === "")?.blocks ?? [];
    const found = readFormBeginning(beginning, read.title, own);
    this.#send(found.own, { fate: "form", to: null });
    this.leave(undefined, found.written);
    if (!this.hasHeadings) this.questions.push({ kind: "noHeadings", about: "", text: "" });
  }

  /** Without any heading, nobody knows what belongs to what. */
  get hasHeadings(): boolean {
    return this.#sections.some(({ anchor }) => anchor !== "");
  }

  /** What stands below a heading, without guides; undefined where the heading is gone, which is asked about. */
  takeSection(heading: KnownFormHeading): ReadBlock[] | undefined {
    const section = this.#sections.find(({ anchor }) => anchor === heading.anchor);
    if (section) this.#takeHeading(section, heading);
    else this.#askForHeading(heading);
    return section && this.#withoutGuides(section, heading);
  }

  leave(heading: string | undefined, blocks: readonly ReadBlock[]): void {
    const [first] = blocks;
    if (first) this.leftovers.push({ heading, blocks, place: first.place });
  }

  #send(blocks: readonly ReadBlock[], destination: Destination): void {
    for (const paragraph of paragraphsOf(blocks)) this.destinations.set(paragraph, destination);
  }

  /** A heading in other words stays one, but its words are nobody's. */
  #takeHeading({ heading }: FormSection, { text }: KnownFormHeading): void {
    if (!heading) return;
    const words = plain(heading.text).replace(/\s*:$/, "");
    if (plain(text).startsWith(words)) this.#send([heading], { fate: "form", to: null });
    else this.leave(text, [heading]);
  }

  #withoutGuides({ blocks }: FormSection, { anchor, guide }: KnownFormHeading): ReadBlock[] {
    const own = findMarkedParagraphs(this.#read.bookmarks, [{ anchor: `${anchor}.guide` }]);
    const others = this.#headings.map((heading) => heading.guide).filter((other) => other !== guide);
    return cutGuides(blocks, [guide, ...others], [...own.keys()][0]).flatMap(({ block, isGuide }) => {
      if (isGuide) this.#send([block], { fate: "form", to: null });
      return isGuide ? [] : [block];
    });
  }

  /** Asks where the text of a heading is that the form had. */
  #askForHeading({ anchor, text }: KnownFormHeading): void {
    if (!this.base?.has(anchor)) return;
    const before = this.#headings.slice(
      0,
      this.#headings.findIndex((heading) => heading.anchor === anchor),
    );
    const last = before.findLast((heading) =>
      this.#sections.some((section) => section.anchor === heading.anchor),
    );
    this.questions.push({ kind: "missingHeading", about: text, text: last?.text ?? "" });
  }
}
