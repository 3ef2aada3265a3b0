/**
 * Latin letters and the accents that may follow them, as a pattern's class lists them: for the few patterns that every
 * run makes. Node takes many times as long to make a pattern of `\p{L}`, which is all letters of the world.
 */
export const latinLetters = "A-Za-zªµºÀ-ÖØ-öø-ɏ\\u0300-\\u036F";
