import fc from "fast-check";

/*
 * Properties run with the same inputs every time, so that a build that passed passes again. MILLREP_SEED=random, or a
 * number, tries others: what they find becomes an example in the test.
 */
const asked = process.env["MILLREP_SEED"];
const seed = asked === "random" ? Date.now() : Number(asked ?? 20230331);
fc.configureGlobal({ seed });
