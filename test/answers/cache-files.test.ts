import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createCacheFiles } from "../../src/host/cache-files.ts";
import { makeFolder } from "../support/workspace.ts";

const bytes = Buffer.from("svar");

describe("the cache of a user", () => {
  test.each([
    ["linux", (base: string) => ({ XDG_CACHE_HOME: base }), "millrep"],
    ["linux", (base: string) => ({ HOME: base }), ".cache/millrep"],
    ["linux", (base: string) => ({ HOME: "/nowhere", XDG_CACHE_HOME: base }), "millrep"],
    ["darwin", (base: string) => ({ HOME: base }), "Library/Caches/millrep"],
    ["win32", (base: string) => ({ LOCALAPPDATA: base }), "millrep"],
  ] as const)("on %s is where %s says", (platform, envOf, folder) => {
    const base = makeFolder();
    createCacheFiles(envOf(base), platform)?.write("namn", bytes);
    expect(fs.readFileSync(path.join(base, folder, "namn"))).toEqual(bytes);
  });

  test.each([
    ["linux", {}],
    ["linux", { HOME: "" }],
    ["linux", { XDG_CACHE_HOME: "here", HOME: "/home/anna" }],
    ["win32", { HOME: "/home/anna" }],
  ] as const)("on %s is nowhere with %j", (platform, env) => {
    expect(createCacheFiles(env, platform)).toBeUndefined();
  });

  test("is for the user's eyes only, and holds no draft", () => {
    const base = makeFolder();
    const cache = createCacheFiles({ XDG_CACHE_HOME: base }, "linux");
    cache?.write("namn", bytes);
    cache?.write("namn", Buffer.from("nytt"));
    expect(fs.readdirSync(path.join(base, "millrep"))).toEqual(["namn"]);
    expect(cache?.read("namn")).toEqual(Buffer.from("nytt"));
    if (process.platform !== "win32") {
      expect(fs.statSync(path.join(base, "millrep")).mode & 0o777).toBe(0o700);
      expect(fs.statSync(path.join(base, "millrep/namn")).mode & 0o777).toBe(0o600);
    }
  });

  test("does nothing where it cannot be made, and reads nothing where there is nothing", () => {
    const base = path.join(makeFolder(), "file");
    fs.writeFileSync(base, "");
    const cache = createCacheFiles({ XDG_CACHE_HOME: base }, "linux");
    cache?.write("namn", bytes);
    expect(cache?.read("namn")).toBeUndefined();
    expect(fs.readFileSync(base, "utf8")).toBe("");
  });

  test("lets the oldest go when there are more than 4,000", () => {
    const base = makeFolder();
    const folder = path.join(base, "millrep");
    fs.mkdirSync(folder);
    for (let index = 0; index <= 4000; index += 1) {
      fs.writeFileSync(path.join(folder, String(index)), "");
      // Seconds since 1970: the file with the highest number is the oldest.
      fs.utimesSync(path.join(folder, String(index)), 10_000 - index, 10_000 - index);
    }
    createCacheFiles({ XDG_CACHE_HOME: base }, "linux")?.write("namn", bytes);
    const kept = fs.readdirSync(folder);
    expect(kept).toHaveLength(2001);
    expect(kept).toEqual(expect.arrayContaining(["namn", "0", "1999"]));
  });
});
