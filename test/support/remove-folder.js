import { rm } from "node:fs/promises";

/** Removes the folder of this run; jest loads this by its default export. One by one, its files would take ten times as long. */
export default async function removeFolder() {
  await rm(process.env.MILLREP_TEST_FOLDER, { recursive: true, force: true });
}
