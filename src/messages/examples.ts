import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Example } from "./examples/example.ts";
import { fileExamples } from "./examples/file-examples.ts";
import { reportExamples } from "./examples/report-examples.ts";
import { schemaExamples } from "./examples/schema-examples.ts";
import { textExamples } from "./examples/text-examples.ts";
import { yamlExamples } from "./examples/yaml-examples.ts";

/** An example for every code. The reports in the examples are in Swedish, like the programme's reports. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
  ...fileExamples,
  ...yamlExamples,
  ...schemaExamples,
  ...reportExamples,
  ...textExamples,
};
