import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

/** The largest zip file that is read. Word's own templates stay far below these limits. */
export const limits = {
  /** Bytes of the file itself. */
  file: 20 * 1024 * 1024,
  /** How many parts it holds. */
  parts: 2000,
  /** Bytes of all unpacked parts together. */
  unpacked: 100 * 1024 * 1024,
  /** How many times larger than the file its unpacked parts may be together, if they exceed `small` bytes. */
  ratio: 100,
  /** Bytes of all unpacked parts together below which the ratio does not count. */
  small: 10 * 1024 * 1024,
};

/**
 * Why a zip file is not read: it has another format, exceeds the limits, or is damaged: a part cannot be unpacked, or
 * differs from the checksum that the file states for it.
 */
export type ZipProblem = "format" | "size" | "damaged";

/** A stored or deflated part, as the zip's directory describes it. */
interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  /** Sizes and place in bytes. */
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Reads every part of a zip file (PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), by its name. Never
 * throws.
 *
 * The fflate package trusts the sizes that a zip states for its parts; this reader lets no part unpack to more than its
 * stated size, so that a small file cannot fill the memory. It reads the long sizes of Zip64, which some programs write
 * for small files too, and refuses encrypted parts.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ZipProblem {
  if (bytes.length > limits.file) return "size";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = readDirectory(view, bytes);
  if (typeof members === "string") return members;
  const total = members.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limits.unpacked || total > Math.max(limits.small, bytes.length * limits.ratio)) return "size";
  try {
    const parts = new Map(members.map((member) => [member.name, readMember(view, bytes, member)]));
    return parts.size === members.length ? parts : "format";
  } catch {
    // DataView throws at an offset outside the file, and zlib at data that is not as stated.
    return "damaged";
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipMember[] | ZipProblem {
  const end = findEnd(view);
  const problem = startsAsZip(bytes) ? "damaged" : "format";
  // A file that begins as a zip file and has no directory at its end was cut off.
  if (end === undefined) return problem;
  try {
    const { count, start } = readEnd(view, end);
    if (count > limits.parts) return "size";
    const members: ZipMember[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      if (view.getUint32(at, true) !== 0x02014b50) return problem;
      if (isEncrypted || !readable.has(view.getUint16(at + 10, true))) return "format";
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const nameEnd = at + 46 + (name ?? 0);
      members.push(readRecord(view, bytes, at, nameEnd));
      at = nameEnd + (extra ?? 0) + (comment ?? 0);
    }
    return members.filter(({ name }) => !name.endsWith("/"));
  } catch {
    // DataView throws at an offset outside the file.
    return problem;
  }
}

/** The two ways in which Office packs a part: stored and deflated. */
const readable: ReadonlySet<number> = new Set([0, 8]);

function startsAsZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** Reads one record of the directory. Throws RangeError if a size is not in the file. */
function readRecord(view: DataView, bytes: Uint8Array, at: number, nameEnd: number): ZipMember {
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const long = readLongSizes(view, nameEnd, extraEnd);
  // Zip64 states, in this order, only those that are too large for their own field (section 4.5.3).
  const size = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (long.shift() ?? value) : value;
  };
  const [unpacked, packed, offset] = [size(24), size(20), size(42)];
  return {
    // Some programs on Windows write backslashes, against section 4.4.17.
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
}

/** The long sizes in a record's extra field. */
function readLongSizes(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => readLong(view, at + 4 + index * 8));
  }
  return [];
}

/** A number of eight bytes. What is too large for a safe number lies far outside any file. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** How many records the directory has, and where it starts, from the record at its end or from Zip64's own. */
function readEnd(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  if (!hasLocator || (count !== 0xffff && start !== 0xffffffff)) return { count, start };
  const long = readLong(view, end - 20 + 8);
  return { count: readLong(view, long + 32), start: readLong(view, long + 48) };
}

/** Finds the record that ends the directory, in the last bytes, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Throws RangeError or zlib's error if the part lies outside the file, is larger than stated, or has another checksum. */
function readMember(view: DataView, bytes: Uint8Array, member: ZipMember): Uint8Array {
  const { name, offset, packed, unpacked, method, checksum } = member;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  const part =
    method === 0 ? data : new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }));
  if (crc32(part) !== checksum) throw new RangeError(`checksum of ${name}`);
  return part;
}
