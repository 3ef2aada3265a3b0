/** A text that YAML reads as itself without quotation marks: it begins with a letter and has no sign that means anything. */
const plain = /^[a-zåäöA-ZÅÄÖ][a-zåäöA-ZÅÄÖéüÉÜ\d ,.()/–-]*$/;
/** Words that YAML, or an older reader of it, takes for something else than a text. */
const taken = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/**
 * Prints a text on one line as a YAML scalar: plain where that is safe, else between double quotation marks, whose
 * escapes are those of JSON (YAML 1.2.2, 1.3: YAML is a superset of JSON).
 */
export function quoteScalar(text: string): string {
  return plain.test(text) && !taken.test(text) && text === text.trim() ? text : JSON.stringify(text);
}
