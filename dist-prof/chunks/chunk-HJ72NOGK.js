import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/host/signals.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
var numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
var handlers = [];
function handleSignals(handler) {
  listen();
  handlers.push(handler);
  return () => {
    handlers.splice(handlers.lastIndexOf(handler), 1);
    if (handlers.length === 0) for (const signal of signals) process.off(signal, callNewest);
  };
}
function listen() {
  if (handlers.length === 0) for (const signal of signals) process.on(signal, callNewest);
}
function callNewest(signal) {
  handlers.at(-1)?.(signal);
}
var isHolding = false;
function finishWrites() {
  if (isHolding) return;
  isHolding = true;
  listen();
  handlers.unshift(endBy);
}
async function noticeSignals() {
  if (isHolding) await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
function endBy(signal) {
  for (const other of signals) process.off(other, callNewest);
  process.kill(process.pid, signal);
  process.exit(128 + numbers[signal]);
}

// src/host/write-file.ts
import fs3 from "node:fs";
import path2 from "node:path";

// src/host/drafts.ts
import fs2 from "node:fs";
import path from "node:path";

// src/host/stat-file.ts
import fs from "node:fs";
function statOf(file) {
  try {
    return fs.statSync(file);
  } catch {
    return void 0;
  }
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "EUNKNOWN";
}

// src/host/drafts.ts
var oldAge = 6e4;
var draftName = /^\.millrep-[0-9a-f]{8}\.tmp$/;
function newDraft(folder) {
  finishWrites();
  fs2.mkdirSync(folder, { recursive: true });
  removeOldDrafts(folder);
  const number = Math.floor(Math.random() * 2 ** 32);
  return path.join(folder, `.millrep-${number.toString(16).padStart(8, "0")}.tmp`);
}
function removeOldDrafts(folder) {
  for (const name of listNames(folder)) {
    if (!draftName.test(name)) continue;
    const draft = path.join(folder, name);
    if (Date.now() - (statOf(draft)?.mtimeMs ?? 0) > oldAge) removeDraft(draft);
  }
}
function listNames(folder) {
  try {
    return fs2.readdirSync(folder);
  } catch {
    return [];
  }
}
function removeDraft(draft) {
  try {
    fs2.rmSync(draft, { recursive: true, force: true });
  } catch {
  }
}

// src/host/write-file.ts
var WriteError = class extends Error {
  file;
  reason;
  constructor(file, cause) {
    super(`cannot write ${file}`, { cause });
    this.file = file;
    this.reason = errorCode(cause);
  }
};
function createFile(file, data) {
  if (fs3.existsSync(file)) {
    removeOldDrafts(path2.dirname(file));
    return false;
  }
  return writeBeside(file, (draft) => {
    writeWhole(draft, data);
    try {
      giveName(draft, file);
      return true;
    } catch (error) {
      if (errorCode(error) === "EEXIST") return false;
      throw error;
    } finally {
      removeDraft(draft);
    }
  });
}
function giveName(draft, file) {
  try {
    fs3.linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    fs3.copyFileSync(draft, file, fs3.constants.COPYFILE_EXCL);
  }
}
function createFolder(folder, files) {
  if (fs3.existsSync(folder)) return false;
  return writeBeside(folder, (draft) => {
    fs3.mkdirSync(draft);
    for (const [name, data] of files) writeWhole(path2.join(draft, name), data);
    try {
      fs3.renameSync(draft, folder);
      return true;
    } catch {
      removeDraft(draft);
      return false;
    }
  });
}
function replaceFile(file, data) {
  const target = targetOf(file);
  writeBeside(target, (draft) => {
    const mode = statOf(target)?.mode;
    writeWhole(draft, data);
    if (mode !== void 0) fs3.chmodSync(draft, mode);
    fs3.renameSync(draft, target);
  });
}
function targetOf(file) {
  const found = statOf(file);
  if (!found) return file;
  if (!isWritable(file)) throw new WriteError(file, { code: "EACCES" });
  if (!found.isFile()) throw new WriteError(file, { code: found.isDirectory() ? "EISDIR" : "ENOTFILE" });
  try {
    return fs3.realpathSync(file);
  } catch (error) {
    throw new WriteError(file, error);
  }
}
function isWritable(file) {
  try {
    fs3.accessSync(file, fs3.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function canReplace(file) {
  return isWritable(file) && isWritable(path2.dirname(file));
}
function writeBeside(file, write) {
  let draft;
  try {
    draft = newDraft(path2.dirname(file));
    return write(draft);
  } catch (error) {
    if (draft !== void 0) removeDraft(draft);
    throw new WriteError(file, error);
  }
}
function writeWhole(file, data) {
  fs3.writeFileSync(file, data, { flag: "wx", flush: true });
}

export {
  handleSignals,
  noticeSignals,
  endBy,
  statOf,
  errorCode,
  WriteError,
  createFile,
  createFolder,
  replaceFile,
  canReplace
};
