import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  explainProblem
} from "./chunk-ETS5655E.js";
import {
  say,
  severityOf
} from "./chunk-GKFJYTZJ.js";
import {
  reportsFolder
} from "./chunk-IRANBFTA.js";

// src/commands/prepare-speller.ts
async function prepareSpeller(context, programme, isOnlyErrors = false) {
  if (programme?.language !== "sv") return void 0;
  const severity = programme.rules.get("text/spelling") ?? severityOf("text/spelling");
  if (isOnlyErrors ? severity !== "error" : severity === "off") return void 0;
  const { loadSpeller } = await import("./load-speller-SWXZMOOY.js");
  const speller = await loadSpeller();
  if (!speller) say(context, context.messages.validate.noSpeller);
  return speller;
}

// src/commands/run-while-watching.ts
import path from "node:path";
async function runWhileWatching(context, root, saysSo, run) {
  const { host, messages } = context;
  let isFirst = true;
  await host.watchFolder(path.join(root, reportsFolder), async () => {
    try {
      await run();
    } catch (error) {
      const problem = isFirst ? void 0 : explainProblem(host, messages, error);
      if (problem === void 0) throw error;
      host.stderr.write(`${problem}
`);
    }
    if (isFirst || saysSo === "always") say(context, messages.validate.watching);
    isFirst = false;
  });
  return 0;
}

export {
  prepareSpeller,
  runWhileWatching
};
