/** What a writer can write instead of markup that is none. */
export interface Mended {
  readonly mended?: string | undefined;
  readonly isCertain?: boolean;
  readonly source?: string;
}

/** An address as a link needs it: with its protocol and without spaces. */
export function completeAddress(address: string): string {
  const encoded = address.trim().replace(/\s/g, "%20");
  return /^www\./i.test(encoded) ? `https://${encoded}` : encoded;
}

/** A link as Markdown asks for it, from its words and the address as it was written, with or without a title. */
export function repairLink(words: string, written: string): Mended {
  const [, address = "", title] = /^(.*?)([ \t]+["'“”][^"'“”]*["'“”]?)?[ \t]*$/.exec(written) ?? [
    written,
    written,
  ];
  const isCertain = title === undefined && (!/\s/.test(address.trim()) || endsInPath(address));
  return { mended: `[${words.trim()}](${completeAddress(address)})`, isCertain };
}

/** Whether the last word of an address with spaces belongs to it as well: the name of a folder or file. */
export function endsInPath(address: string): boolean {
  return /[/.=][\p{L}\d]+\/?$/u.test(address.trim().split(/\s+/).at(-1) ?? "");
}

/** A width and height as other dialects write it: `karta.png =300x200`. */
const size = /[ \t]+=?\d+%?(?:x\d*)?%?[ \t]*$/;

/** An image as Markdown asks for it: a name with spaces or parentheses stands in angle brackets. */
export function repairImage(alt: string, written: string): Mended | undefined {
  const source = written
    .trim()
    .replace(/[ \t]+["'“”][^"'“”]*["'“”]$/, "")
    .replace(size, "")
    .replace(/^<|>$/g, "");
  if (source === "") return {};
  const path = /[\s()]/.test(source) ? `<${source}>` : source;
  return { mended: `![${alt}](${path})`, source };
}
