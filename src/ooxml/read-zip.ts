import { inflateRawSync } from "node:zlib";

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

/** Why a zip file is not read: it has another format or is damaged, or it exceeds the limits. */
export type ZipProblem = "format" | "size";

/** A stored or deflated part, as the zip's directory describes it. */
interface ZipMember {
  readonly name: string;
  readonly method: number;
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
 * stated size, so that a small file cannot fill the memory. It refuses encrypted parts and parts of more than 4 GB,
 * which no Office document has.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ZipProblem {
  if (bytes.length > limits.file) return "size";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const members = readDirectory(view, bytes);
    if (typeof members === "string") return members;
    const total = members.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > limits.unpacked || total > Math.max(limits.small, bytes.length * limits.ratio)) return "size";
    const parts = new Map(members.map((member) => [member.name, readMember(view, bytes, member)]));
    return parts.size === members.length ? parts : "format";
  } catch {
    // DataView throws at an offset outside the file, and zlib at data that is not as stated.
    return "format";
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipMember[] | ZipProblem {
  const end = findEnd(view);
  if (end === undefined) return "format";
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) return "size";
  const members: ZipMember[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (view.getUint32(at, true) !== 0x02014b50 || isEncrypted) return "format";
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + 46;
    const nameEnd = start + (name ?? 0);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(start, nameEnd)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return members.filter(({ name }) => !name.endsWith("/"));
}

/** Finds the record that ends the directory, in the last bytes, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/**
 * Throws RangeError or zlib's error if the part has another method, lies outside the file, or is larger than stated.
 */
function readMember(view: DataView, bytes: Uint8Array, member: ZipMember): Uint8Array {
  const { offset, packed, unpacked, method } = member;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new RangeError(`zip method ${method}`);
  return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }));
}
