import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  WriteError
} from "./chunk-HJ72NOGK.js";
import {
  CannotRun,
  displayPath
} from "./chunk-IRANBFTA.js";

// src/commands/explain-problem.ts
function explainProblem(host, messages, error) {
  if (error instanceof CannotRun) return error.explain(messages.cannotRun);
  if (error instanceof WriteError)
    return messages.cannotRun.cannotWrite(displayPath(host, error.file), error.reason);
  return void 0;
}

export {
  explainProblem
};
