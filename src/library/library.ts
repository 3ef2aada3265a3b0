// What a program that imports millrep gets; face.d.ts has the types.
import { MillrepError } from "./millrep-error.ts";
import { openWorkspace } from "./open-workspace.ts";

export { MillrepError, openWorkspace };
