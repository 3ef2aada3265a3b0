/** A word: letters and digits with hyphens, colons, points and slashes inside it (hälso-, VGR:s, 10.30), å as any letter. */
export const wordPattern = "[\\p{L}\\p{M}\\p{N}]+(?:[-:/.,][\\p{L}\\p{M}\\p{N}]+)*";
