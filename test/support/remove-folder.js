import fs from "node:fs";

/** Removes the folder of this run; jest loads this by its default export. */
export default function removeFolder() {
  fs.rmSync(process.env.MILLREP_TEST_FOLDER, { recursive: true, force: true });
}
