import { editForm, write } from "../support/form-edits.ts";
import { makePng } from "../support/make-image.ts";
import { pastePicture } from "../support/paste-picture.ts";
import { change, read } from "../support/published.ts";
import { sendForm } from "../support/run-forms.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { type Changes, makeFolder, makeWorkspace, smallWorkspace } from "../support/workspace.ts";

/** A command that changes files, in a folder where it has something to do. */
export interface Task {
  readonly name: string;
  readonly args: readonly string[];
  readonly prepare: () => Promise<string>;
}

const soki = "reports/2023-04/soki.yaml";
const faulty = (folder: string): string =>
  read(folder, soki).replace("plan:", "pln:").replace("Elva", "Tolv");

/** Every command that writes, in the ways that it does. */
export const tasks: readonly Task[] = [
  {
    name: "compile over a document of its own",
    args: ["compile"],
    prepare: async () => {
      const folder = makeWorkspace();
      await runInMemory(folder, ["compile"]);
      change(folder, soki, "Elva", "Tolv");
      return folder;
    },
  },
  { name: "compile --all", args: ["compile", "--all"], prepare: async () => makeWorkspace() },
  { name: "init in an empty folder", args: ["init", "2023-05"], prepare: async () => makeFolder() },
  { name: "init of the next month", args: ["init"], prepare: async () => makeWorkspace() },
  {
    name: "validate --fix",
    args: ["validate", "--no-spell", "--fix"],
    prepare: async () => makeWorkspace({ [soki]: faulty(makeWorkspace()) }),
  },
  {
    name: "publish",
    args: ["publish", "2023-04", "--date", "2023-05-05", "--format", "md"],
    prepare: async () => makeWorkspace(),
  },
  {
    name: "publish --revise",
    args: ["publish", "2023-04", "--date", "2023-05-09", "--format", "md", "--revise", "Ett ord rättat"],
    prepare: async () => {
      const folder = makeWorkspace();
      await runInMemory(folder, ["publish", "2023-04", "--date", "2023-05-05", "--format", "md"]);
      change(folder, soki, "Elva", "Tolv");
      return folder;
    },
  },
  {
    name: "import of a form",
    args: ["import", "inkorg/Formulär soki (2).docx"],
    prepare: async () => makeWorkspace(await filledForms()),
  },
  {
    name: "import of a folder",
    args: ["import", "inkorg"],
    prepare: async () => makeWorkspace(await filledForms()),
  },
  {
    name: "form --mail",
    args: ["form", "2023-05", "--mail"],
    prepare: async () => makeWorkspace({ [programme]: withAddresses() }),
  },
  {
    name: "trend -o",
    args: ["trend", "-o", "trend.html"],
    prepare: async () => {
      const folder = makeWorkspace();
      await runInMemory(folder, ["trend", "-o", "trend.html"]);
      change(folder, soki, "workstream: soki", "status: atRisk\nworkstream: soki");
      return folder;
    },
  },
];

const programme = "reports/programme.yaml";

function withAddresses(): string {
  const text = Buffer.from(smallWorkspace.get(programme) ?? []).toString();
  return text.replace(/^( +)- id: (.*)$/gm, "$&\n$1  lead: Anna Ek\n$1  email: $2@example.org");
}

let made: Promise<Changes> | undefined;
/** The forms of two workstreams that came back, one with a picture: made once, since each takes as long as a run. */
function filledForms(): Promise<Changes> {
  made ??= (async () => {
    const forms: [string, Uint8Array][] = [];
    for (const id of ["soki", "test"]) {
      const { bytes } = await sendForm({}, id);
      const filled = editForm(bytes, [write(`${id}.plan`, "Vi provar mer.")]);
      const words = ["Vi har provat."];
      const back =
        id === "soki"
          ? pastePicture(filled, "soki.summary", words, makePng(40, 30))
          : editForm(filled, [write("test.summary", ...words)]);
      forms.push([`inkorg/Formulär ${id} (2).docx`, back]);
    }
    return Object.fromEntries(forms);
  })();
  return made;
}
