import type { NewFile } from "./plan-month.ts";

/**
 * The settings that make Visual Studio Code with the YAML extension complete, as docs/editor.md explains them: files
 * without the line that names their schema get it all the same, and no list of other schemas is fetched.
 */
export const editorFiles: readonly NewFile[] = [
  {
    path: ".vscode/settings.json",
    text: print({
      "yaml.schemas": {
        "reports/schema/entry.schema.json": [
          "reports/*/*.yaml",
          "!reports/*/month.yaml",
          "!reports/*/programme.yaml",
          "!reports/*/publication.yaml",
        ],
        "reports/schema/month.schema.json": "reports/*/month.yaml",
        "reports/schema/programme.schema.json": ["reports/programme.yaml", "reports/*/programme.yaml"],
      },
      "yaml.schemaStore.enable": false,
    }),
  },
  { path: ".vscode/extensions.json", text: print({ recommendations: ["redhat.vscode-yaml"] }) },
];

function print(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
