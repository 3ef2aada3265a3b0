import { completeAddress } from "./repair-markup.ts";

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

/** A bare e-mail address, without `mailto:`. */
const mailAddress = /^[^\s@:/?<>()]+@[^\s@:/?<>()]+\.[a-z]{2,}$/i;

/** A link with its whole address, where only its protocol is missing: certain for an e-mail address, which has but one. */
export function repairLinkAddress(
  words: string,
  address: string,
): { readonly mended: string; readonly isCertain: boolean } | undefined {
  if (mailAddress.test(decodePath(address)))
    return { mended: `[${words}](mailto:${decodePath(address)})`, isCertain: true };
  return /^www\.[^\s/]+\.[a-z]+/i.test(address)
    ? { mended: `[${words}](${completeAddress(address)})`, isCertain: false }
    : undefined;
}
