import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/template/parse-xml.ts
var mostElements = 1e6;
var tag = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
var attribute = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
var skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"]
];
function parseXml(source) {
  const open = [];
  let root;
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at)) {
    const other = skipped.find(([start]) => source.startsWith(start, at));
    if (other) {
      const end2 = source.indexOf(other[1], at + other[0].length);
      if (end2 === -1) return void 0;
      at = end2 + other[1].length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = "", attributes = "", empty] = tag.exec(source) ?? [];
    if (whole === void 0) return void 0;
    const end = at + whole.length;
    if (slash === "/") {
      const element = open.pop();
      if (element?.name !== name || attributes !== "" || empty === "/") return void 0;
      element.contentEnd = at;
      element.end = end;
    } else {
      count += 1;
      if (count > mostElements || open.length === 0 && root) return void 0;
      const element = {
        name,
        attributes: readAttributes(attributes),
        children: [],
        source,
        start: at,
        end,
        contentStart: end,
        contentEnd: end
      };
      root ??= element;
      open.at(-1)?.children.push(element);
      if (empty !== "/") open.push(element);
    }
    at = end;
  }
  return open.length === 0 ? root : void 0;
}
function readAttributes(text) {
  const pairs = [...text.matchAll(attribute)];
  return new Map(pairs.map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]));
}
var entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
function decode(text) {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (whole, name, dec, hex) => {
      if (name !== void 0) return entities[name] ?? whole;
      const code = dec === void 0 ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 1114111 ? String.fromCodePoint(code) : whole;
    }
  );
}
function encodeAttribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
function outerXml({ source, start, end }) {
  return source.slice(start, end);
}
function childAt(element, ...path2) {
  return path2.reduce(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element
  );
}
function descendants(element, name) {
  const found = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      waiting.push(next.children[index]);
    }
  }
  return found;
}
function valueAt(element, ...path2) {
  return childAt(element, ...path2)?.attributes.get("w:val");
}
function append(element, text) {
  const { source, name, contentEnd, end } = element;
  const isClosed = contentEnd < end;
  if (isClosed) return { start: contentEnd, end: contentEnd, text };
  return { start: source.lastIndexOf("/", end), end, text: `>${text}</${name}>` };
}
function replaceStretches(source, edits) {
  let written = "";
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    written += source.slice(at, start) + text;
    at = end;
  }
  return written + source.slice(at);
}

// src/template/parts.ts
import path from "node:path";
function textOfPart(parts, part) {
  const bytes = parts.get(part);
  if (!bytes) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function parsePart(parts, part) {
  const text = textOfPart(parts, part);
  return text === void 0 ? void 0 : parseXml(text);
}
function relationshipsPath(part) {
  const { dir, base } = path.posix.parse(part);
  return path.posix.join(dir, "_rels", `${base}.rels`);
}
function readRelationships(parts, part) {
  const root = parsePart(parts, relationshipsPath(part));
  return (root?.children ?? []).map(({ attributes }) => {
    const written = attributes.get("Target") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: isExternal ? written : resolve(part, written),
      isExternal
    };
  });
}
function resolve(part, target) {
  const from = target.startsWith("/") ? "/" : `/${path.posix.dirname(part)}`;
  const address = target.replace(/#.*$/s, "");
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
  }
  return path.posix.resolve(from, decoded.replace(/^\/+/, "")).slice(1);
}
function readContentTypes(parts) {
  const children = parsePart(parts, "[Content_Types].xml")?.children ?? [];
  const types = new Map(
    children.map(({ attributes }) => [
      (attributes.get("PartName") ?? `.${attributes.get("Extension") ?? ""}`).toLowerCase(),
      attributes.get("ContentType") ?? ""
    ])
  );
  return (part) => types.get(`/${part}`.toLowerCase()) ?? types.get(path.posix.extname(part).toLowerCase()) ?? "";
}

// src/template/read-zip.ts
import { inflateRawSync } from "node:zlib";
var limits = {
  /** Bytes of the file itself. */
  file: 20 * 1024 * 1024,
  parts: 2e3,
  /** Bytes of all parts together. */
  unpacked: 100 * 1024 * 1024,
  /** How many times larger than the file its parts may be together, if they are of more than a few bytes. */
  ratio: 100,
  small: 10 * 1024 * 1024
};
function readZip(bytes) {
  if (bytes.length > limits.file) return "size";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(view, bytes);
    if (typeof entries === "string") return entries;
    const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > limits.unpacked || total > Math.max(limits.small, bytes.length * limits.ratio)) return "size";
    const parts = new Map(entries.map((entry) => [entry.name, readEntry(view, bytes, entry)]));
    return parts.size === entries.length ? parts : "format";
  } catch {
    return "format";
  }
}
function readDirectory(view, bytes) {
  const end = findEnd(view);
  if (end === void 0) return "format";
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) return "size";
  const entries = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (view.getUint32(at, true) !== 33639248 || isEncrypted) return "format";
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + 46;
    const nameEnd = start + (name ?? 0);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, nameEnd)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries.filter(({ name }) => !name.endsWith("/"));
}
function findEnd(view) {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65535); at -= 1)
    if (view.getUint32(at, true) === 101010256) return at;
  return void 0;
}
function readEntry(view, bytes, entry) {
  const { offset, packed, unpacked, method } = entry;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new RangeError(`zip method ${method}`);
  return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }));
}

// src/template/template-styles.ts
var neededStyles = ["Title", "heading 1", "heading 2", "heading 3"];
function findStyle(styles, kind, name) {
  const sought = name.toLowerCase();
  const ofKind = stylesOf(styles, kind);
  return ofKind.find((style) => valueAt(style, "w:name")?.toLowerCase() === sought) ?? ofKind.find((style) => {
    const aliases = (valueAt(style, "w:aliases") ?? "").toLowerCase().split(",");
    return aliases.some((alias) => alias.trim() === sought);
  });
}
function defaultStyle(styles, kind) {
  return stylesOf(styles, kind).find(
    ({ attributes }) => ["1", "true", "on"].includes(attributes.get("w:default") ?? "")
  );
}
function styleChain(styles, style) {
  const byId = new Map(styles.children.map((other) => [other.attributes.get("w:styleId"), other]));
  const chain = /* @__PURE__ */ new Set();
  let next = style;
  while (next && !chain.has(next)) {
    chain.add(next);
    next = byId.get(valueAt(next, "w:basedOn"));
  }
  return [...chain];
}
function missingStyles(styles) {
  return neededStyles.filter((name) => findStyle(styles, "paragraph", name) === void 0);
}
function stylesOf(styles, kind) {
  return styles.children.filter(
    ({ name, attributes }) => name === "w:style" && attributes.get("w:type") === kind && attributes.has("w:styleId")
  );
}

export {
  parseXml,
  encodeAttribute,
  outerXml,
  childAt,
  descendants,
  valueAt,
  append,
  replaceStretches,
  textOfPart,
  parsePart,
  relationshipsPath,
  readRelationships,
  readContentTypes,
  readZip,
  findStyle,
  defaultStyle,
  styleChain,
  missingStyles
};
