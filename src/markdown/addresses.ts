/** Addresses to which a report may link; any other could run or fetch something in a reader's program. */
const allowedAddress = /^(https?|mailto):/i;

/** Whether an address is a complete web or e-mail address, which every program reads in the same way. */
export function isAllowed(address: string): boolean {
  if (!allowedAddress.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === "mailto:"
    ? /^[^@\s]+@[^@\s]+$/.test(pathname)
    : hostname !== "" && /^https?:\/\//i.test(address);
}

/** Decodes a path, in which the parser writes å as %C3%A5; the file's name has the letter. */
export function decodePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether an address is the name of a picture's file. */
export function namesImage(address: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf)$/i.test(address);
}

/** A link with its whole address, where only its protocol is missing. */
export function mendAddress(words: string, address: string): string | undefined {
  return /^www\.[^\s/]+\.[a-z]+/i.test(address) ? `[${words}](https://${address})` : undefined;
}
