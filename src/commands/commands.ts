import { compile } from "./compile.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { form } from "./form.ts";
import { importFiles } from "./import.ts";
import { init } from "./init.ts";
import { publish } from "./publish.ts";
import { status } from "./status.ts";
import { trend } from "./trend.ts";
import { validate } from "./validate.ts";

/**
 * The code of all commands, loaded late because `--help` and `--version` do not need it. The commands share nearly all
 * of their code, so loading each by itself would only mean more files to read.
 */
export const commandCode = {
  init,
  form,
  import: importFiles,
  status,
  validate,
  compile,
  publish,
  diff,
  trend,
  explain,
};
