import programmeSchema from "./programme.schema.json" with { type: "json" };

/** The codes whose severity a programme file may set, under `rules`. */
export const settableCodes: ReadonlySet<string> = new Set(
  Object.keys(programmeSchema.properties.rules.properties),
);
