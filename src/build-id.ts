/** Says which program this is: the build puts a digest of all its code, rules and schemas in place of the name. */
export const buildId = "MILLREP_BUILD_ID";
