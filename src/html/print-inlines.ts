import {
  type Heading,
  type Inline,
  type Link,
  type Title,
  textOf,
  type Words,
  words,
} from "../document/document.ts";
import { typesetInlines } from "../document/typeset-inlines.ts";
import type { Language } from "../messages/language.ts";
import { type ImageFile, publishedBytes } from "../model/image.ts";
import { splitAddresses } from "../paper/addresses.ts";
import { isDay, splitDays } from "../swedish/split-days.ts";
import { escapeHtml } from "./escape.ts";
import { printStatus } from "./print-status.ts";
import type { SectionIds } from "./section-ids.ts";

/** The addresses that a page may link to; it shows other links as text. */
const safeAddress = /^(?:https?|mailto):/i;

/** Prints the inlines of one page. */
export class InlinePrinter {
  /** The page's language. */
  readonly language: Language;
  readonly #ids: SectionIds;

  constructor(language: Language, ids: SectionIds) {
    this.language = language;
    this.#ids = ids;
  }

  /** Prints the inlines of one paragraph, heading or cell, with no-break spaces where a line must not end. */
  print(inlines: readonly Inline[]): string {
    return this.#printAll(typesetInlines(inlines, this.language));
  }

  /** Prints the words of a heading or the title. */
  printHeading({ text, inlines = [words(text)] }: Heading | Title): string {
    return this.print(inlines);
  }

  /** Prints the id of a section for use in an attribute; empty if the page has no such section. */
  printId({ anchor }: Heading): string {
    return escapeHtml(this.#ids.get(anchor) ?? "");
  }

  /** Prints a link to a section, with the words of its heading, but for a status: that changes, and the section does not. */
  printSectionLink(heading: Heading): string {
    const status = heading.inlines?.findIndex(({ role }) => role === "status") ?? -1;
    // A dash stands between the words and the status.
    const inlines = status === -1 ? heading.inlines : heading.inlines?.slice(0, status - 1);
    const shown = inlines ? this.print(inlines) : this.printHeading(heading);
    return `<a href="#${this.printId(heading)}">${shown}</a>`;
  }

  #printAll(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#printOne(inline)).join("");
  }

  #printOne(inline: Inline): string {
    switch (inline.role) {
      case "words":
        return printWords(inline);
      case "choice":
        return printWords(words(inline.text));
      case "status":
        return printStatus(inline);
      case "break":
        return "<br>";
      case "emphasis":
        return `<em>${this.#printAll(inline.children)}</em>`;
      case "strong":
        return `<strong>${this.#printAll(inline.children)}</strong>`;
      case "added":
        return `<ins>${this.#printAll(inline.children)}</ins>`;
      case "removed":
        return `<del>${this.#printAll(inline.children)}</del>`;
      case "link":
        return this.#printLink(inline);
      case "image":
        return printImage(inline.image, inline.alt);
    }
  }

  /** Prints a link. The class `address` marks a link whose text is its address; others get it in print. */
  #printLink({ address, children }: Link): string {
    const shown = this.#printAll(children);
    const id = address.startsWith("#") ? this.#ids.get(address.slice(1)) : undefined;
    if (id !== undefined) return `<a href="#${escapeHtml(id)}">${shown}</a>`;
    if (!safeAddress.test(address)) return shown;
    const isAddress = [address, address.replace(/^mailto:/, "")].includes(textOf(children));
    return `<a ${isAddress ? 'class="address" ' : ""}href="${escapeHtml(address)}">${shown}</a>`;
  }
}

function printWords({ text, language }: Words): string {
  // Unlike an invisible space, this element is not copied with an address.
  const escaped = splitDays(text)
    .map((piece) =>
      isDay(piece)
        ? `<span class="day">${piece}</span>`
        : splitAddresses(piece).map(escapeHtml).join("<wbr>"),
    )
    .join("");
  return language === undefined ? escaped : `<span lang="${escapeHtml(language)}">${escaped}</span>`;
}

/** Prints an image with its bytes. */
export function printImage(image: ImageFile, alt: string): string {
  const { mediaType, width, height } = image;
  const data = Buffer.from(publishedBytes(image, "browser")).toString("base64");
  const source = `data:${mediaType};base64,${data}`;
  return `<img src="${source}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
}
