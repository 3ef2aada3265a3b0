/**
 * Says which program this is, and so whose answers are its own. The build puts a digest of all its code, rules and
 * schemas in place of the name. What Unicode says of a character, and so what a rule takes it for, comes with Node.
 */
export const program: readonly string[] = ["MILLREP_BUILD_ID", process.version];
