/** The codes about how a text is to read as a whole: written, new, with links that speak, and plain. */
export type ReadingCode = "text/placeholder" | "text/copied" | "text/link-and-image" | "text/readability";
