import { type Files, makeMemoryWorkspace, memoryRoot } from "../support/memory-host.ts";
import type { PublishedPlace } from "./any-input.ts";
import { changedFiles, schemaOf } from "./check-returned.ts";
import { require, run } from "./run-checked.ts";

const month = `${memoryRoot}/reports/2023-04`;
const files: Readonly<Record<PublishedPlace, string>> = {
  publication: "publication.yaml",
  ownProgramme: "programme.yaml",
  publishedEntry: "soki.yaml",
  publishedCopy: "published/1/soki.yaml",
  publishedWords: "month.yaml",
};
const publishing = ["publish", "2023-04", "--format", "md", "--date", "2023-05-05"];
const revising = ["publish", "2023-04", "--date", "2023-05-09", "--revise", "Rättat"];
const [checkTrend, checkStatus, checkDiff] = [schemaOf("trend"), schemaOf("status"), schemaOf("diff")];

/** Files as seeds of those of a published month, by their places. */
export async function publishedSeeds(): Promise<ReadonlyMap<PublishedPlace, Buffer>> {
  const base = await publishedMonth();
  const read = (place: PublishedPlace): Buffer => Buffer.from(base.get(`${month}/${files[place]}`) ?? []);
  return new Map(places.map((place) => [place, read(place)]));
}
// The keys of an object that has no others.
const places = Object.keys(files) as PublishedPlace[];

let made: Promise<Files> | undefined;
function publishedMonth(): Promise<Files> {
  made ??= (async () => {
    const workspace = makeMemoryWorkspace({
      "reports/2023-04/month.yaml":
        "period: 2023-04\nsummary: |\n  Programmet följer planen.\nrisks:\n  - id: prov\n    name: För få prov\n    level: high\n",
    });
    const { exit, stderr } = await run(workspace, publishing);
    require(exit === 0, stderr);
    return workspace;
  })();
  return made;
}

/**
 * Changes one file of a published month, and throws where a command breaks a promise: it writes into the month without
 * being asked to, or a revision changes what people wrote, or needs a second one.
 */
export async function checkPublished(place: PublishedPlace, bytes: Uint8Array): Promise<void> {
  const before = new Map(await publishedMonth());
  if (bytes.length > 0) before.set(`${month}/${files[place]}`, bytes);
  else before.delete(`${month}/${files[place]}`);
  const turn = bytes.length % 4;
  await run(before, ["validate", "2023-04", "--no-spell"]);
  await checkViews(before, turn);
  const since = await run(before, [
    "diff",
    "--since-published",
    "2023-04",
    "--format",
    turn < 2 ? "json" : "text",
  ]);
  if (since.exit === 0 && turn < 2) checkDiff(since.stdout.toString());
  if (place === "publication" && bytes.length === 0) return;

  const text = `${memoryRoot}/text.txt`;
  for (const args of [
    publishing,
    ["form", "2023-04", "--mail"],
    ["import", "text.txt", "2023-04", "--for", "soki/plan"],
    ["init", "2023-04"],
  ]) {
    const after = new Map(before).set(text, Buffer.from("Vi fortsätter.\n"));
    const { exit } = await run(after, args);
    const changed = changedFiles(before, after).filter((file) => file !== text && file.startsWith(month));
    // A month without one of its entries is filled up.
    const isFilled = args[0] === "init" && changed.every((file) => !before.has(file));
    require(isFilled ||
      changed.length === 0, `${args.join(" ")} ended with ${exit} and wrote ${changed.join(", ")}`);
  }
  if (turn === 0) await checkForms(before);
  await checkPublish(before, revising);
}

/** What is asked for goes beside the texts, and changes none of them. */
async function checkForms(before: Files): Promise<void> {
  const after = new Map(before);
  await run(after, ["form", "2023-04", "soki", "--published"]);
  const changed = changedFiles(before, after).filter((file) => !file.startsWith(`${month}/forms/`));
  require(changed.length === 0, `form changed ${changed.join(", ")}`);
}

/** A trend and the state of a month, in one of their formats. */
export async function checkViews(files: Files, turn: number): Promise<void> {
  const before = new Map(files);
  const format = ["json", "text", "html", "md"][turn % 4] ?? "json";
  const trend = await run(files, ["trend", "--format", format, "-o", "-"]);
  if (trend.exit === 0 && format === "json") checkTrend(trend.stdout.toString());
  const status = await run(files, [
    "status",
    "2023-04",
    "--remind",
    "--format",
    turn % 2 === 0 ? "json" : "text",
  ]);
  if (status.exit === 0 && turn % 2 === 0) checkStatus(status.stdout.toString());
  require(changedFiles(before, files).length === 0, "a command that only shows has written");
}

/** Publishes, and looks at what is there then: all that people wrote, and nothing that a second time would change. */
export async function checkPublish(before: Files, args: readonly string[] = publishing): Promise<void> {
  const after = new Map(before);
  const { exit } = await run(after, args);
  const changed = changedFiles(before, after);
  if (exit !== 0)
    require(changed.length === 0, `${args.join(" ")} ended with ${exit} and wrote ${changed.join(", ")}`);
  if (exit !== 0 || changed.length === 0) return;
  const own =
    /\/reports\/2023-04\/(?:publication\.yaml|programme\.yaml|published\/\d+\/[^/]+|[^/]+\.(?:md|docx))$/;
  const others = changed.filter((file) => !own.test(file));
  require(others.length === 0, `${args.join(" ")} changed ${others.join(", ")}`);
  const { stdout } = await run(after, ["validate", "2023-04", "--no-spell", "--format", "json"]);
  require(!stdout.includes("report/changed-after-publication"), "what is published counts as changed");
  const again = new Map(after);
  const second = await run(again, args);
  const more = changedFiles(after, again);
  require(second.exit === 0 &&
    more.length === 0, `published a second time: ${second.exit}, ${more.join(", ")}`);
}
