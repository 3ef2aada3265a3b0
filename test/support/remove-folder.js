import { rm } from "node:fs/promises";

/** Removes the folder of this run at once, which is ten times as fast as one by one; jest loads the default export. */
export default async function removeFolder() {
  await rm(process.env.MILLREP_TEST_FOLDER, { recursive: true, force: true });
}
