import { decodeWindows1252 } from "./windows-1252.ts";

/** A way in which a program may have read bytes wrongly: the characters that it took the bytes 80 to FF for. */
export type Misreading = ReadonlyMap<string, number>;

const macRoman =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü" +
  "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ" +
  "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const cp437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ" +
  "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

const cp850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ" +
  "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀" +
  "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

function readAs(characters: string): Misreading {
  return new Map([...characters].map((character, index) => [character, 0x80 + index]));
}

/** In Windows-1252 and in Latin-1, which has control characters where the other has marks. */
function readAsWindows(): Misreading {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  const latin1 = readAs(Buffer.from(bytes).toString("latin1"));
  return new Map([...latin1, ...readAs(decodeWindows1252(bytes))]);
}

/** The encodings as which UTF-8 is read by mistake, the most usual first. */
export function misreadings(): Misreading[] {
  return [readAsWindows(), readAs(macRoman), readAs(cp850), readAs(cp437)];
}

/**
 * How å, ä, ö, Å, Ä and Ö look if one byte for each was read in another encoding: DOS as Windows or Mac, Windows as Mac or
 * DOS (two code pages), Mac as Windows, and the Swedish letters of seven-bit code as ASCII.
 */
export const misreadLetters: readonly string[] = [
  "†„”\u008FŽ™",
  "ÜÑîèéô",
  "Â‰ˆ≈ƒ÷",
  "σΣ÷┼─╓",
  "Õõ÷┼─Í",
  "ŒŠš\u0081€…",
  "}{|][\\",
];
