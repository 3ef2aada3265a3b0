import type { Explanations } from "../explanations.ts";
import { fileExplanations } from "./file-explanations.ts";
import { reportExplanations } from "./report-explanations.ts";
import { schemaExplanations } from "./schema-explanations.ts";
import { textExplanations } from "./text-explanations.ts";
import { yamlExplanations } from "./yaml-explanations.ts";

export const explanations: Explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...schemaExplanations,
  ...reportExplanations,
  ...textExplanations,
};
