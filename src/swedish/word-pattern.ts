/** Matches a word: letters (also å, ä and ö) and digits, with hyphens, colons, points, commas and slashes inside. */
export const wordPattern = "[\\p{L}\\p{M}\\p{N}]+(?:[-:/.,][\\p{L}\\p{M}\\p{N}]+)*";
