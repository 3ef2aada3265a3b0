/**
 * Latin letters and the accents that may follow them, as a pattern's class lists them. Node takes many times as long to
 * make a pattern of `\p{L}`, which is all letters of the world, and longest where a pattern ignores case: such patterns
 * list these, or `a-zåäöé`.
 */
export const latinLetters = "A-Za-zªµºÀ-ÖØ-öø-ɏ\\u0300-\\u036F";
