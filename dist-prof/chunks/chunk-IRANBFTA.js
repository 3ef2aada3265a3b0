import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";

// src/language/nearest.ts
function nearest(word, candidates) {
  const limit = word.length < 6 ? 1 : 2;
  let best;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate.toLowerCase(), limit);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      let distance = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

// src/workspace/paths.ts
import path from "node:path";

// src/model/parse-period.ts
var form = /^(\d{4})-(0[1-9]|1[0-2])$/;
function parsePeriod(text) {
  return form.test(text) && !text.startsWith("0000") ? text : void 0;
}

// src/workspace/paths.ts
var reportsFolder = "reports";
var programmePath = `${reportsFolder}/programme.yaml`;
function periodFolder(period) {
  return `${reportsFolder}/${period}`;
}
function entryPath(period, id) {
  return `${periodFolder(period)}/${id}.yaml`;
}
function findWorkspace(host, start) {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (host.exists(path.join(folder, programmePath))) return folder;
    if (path.dirname(folder) === folder) return void 0;
  }
}
function findSourceRoot(host, root) {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (host.exists(path.join(folder, ".git"))) return folder;
    if (path.dirname(folder) === folder) return root;
  }
}
function listPeriods(host, root) {
  const items = host.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.filter(({ kind }) => kind === "folder").flatMap(({ name }) => parsePeriod(name) ?? []).sort();
}
var noise = /^[.~]|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|bak|docx|dotx|pdf|html|md|json|tsv|png|jpe?g|svg)$/i;
var yamlName = /^(.+?)(?: ?\(\d+\)| - kopia| - copy)?(?:\.ya?ml)+(?:\.txt)?$/i;
function useOf({ name, kind }) {
  const stem = yamlName.exec(name)?.[1];
  if (noise.test(name)) return { use: "none" };
  if (stem === void 0) return { use: kind === "folder" ? "none" : "stray" };
  const id = idFrom(stem);
  return name === `${stem}.yaml` || name === `${stem}.yml` ? { use: id === stem ? "entry" : "misnamed", id } : { use: "misnamed", id };
}
function idFrom(stem) {
  return stem.normalize("NFD").toLowerCase().replace(new RegExp("\\p{M}", "gu"), "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/cannot-run.ts
var CannotRun = class extends Error {
  explain;
  constructor(explain) {
    super("cannot run");
    this.explain = explain;
  }
};

// src/commands/display-path.ts
import path2 from "node:path";
function displayPath(host, file) {
  const relative = path2.relative(host.folder, file).replaceAll(path2.sep, "/");
  const whole = file.replaceAll(path2.sep, "/");
  return maskPersonalData(printable(relative.length <= whole.length ? relative : whole));
}

export {
  nearest,
  editDistance,
  parsePeriod,
  reportsFolder,
  programmePath,
  periodFolder,
  entryPath,
  findWorkspace,
  findSourceRoot,
  listPeriods,
  useOf,
  CannotRun,
  displayPath
};
