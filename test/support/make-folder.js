import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Makes the folder in which all tests of this run make theirs; jest loads this by its default export. */
export default function makeFolder() {
  process.env.MILLREP_TEST_FOLDER = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "mill rep på "));
}
