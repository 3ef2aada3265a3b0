import { compile } from "./compile.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { validate } from "./validate.ts";

/**
 * The code of all commands, which `--help` and `--version` do without. They share nearly all that they load, so each by
 * itself would only be more files to read.
 */
export const commandCode = { init, validate, compile, diff, explain };
