import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  printJson
} from "./chunk-KMMYAFJL.js";
import "./chunk-UVSUTSUA.js";

// src/print/print-comparison-json.ts
function printComparisonJson({ workstreams, ...comparison }) {
  return printJson({ version: 1, ...comparison, workstreams: workstreams.map(workstreamJson) });
}
function workstreamJson({ sections, ...workstream }) {
  return { ...workstream, sections: sections.map(sectionJson) };
}
function sectionJson({ paragraphs, ...section }) {
  return { ...section, changes: paragraphs.filter(({ kind }) => kind !== "same") };
}
export {
  printComparisonJson
};
