import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

const cipher = "aes-256-gcm";
/** In bytes. */
const tagLength = 16;
/** A key seals one thing only: what the same files say is always the same. */
const nonce = Buffer.alloc(12);

/**
 * Seals data so that only who has the secrets can read it, and so that not a bit of it can change unseen.
 *
 * An answer about a report quotes it. Sealed with what only the report's own files tell, it says nothing to anyone who
 * does not have them.
 */
export function seal(secrets: readonly string[], data: Uint8Array): Uint8Array {
  const sealing = createCipheriv(cipher, keyOf(secrets), nonce);
  const sealed = [sealing.update(data), sealing.final()];
  return Buffer.concat([sealing.getAuthTag(), ...sealed]);
}

/** The data that was sealed; undefined where the secrets are others, or the seal is broken. */
export function unseal(secrets: readonly string[], sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < tagLength) return undefined;
  const unsealing = createDecipheriv(cipher, keyOf(secrets), nonce, { authTagLength: tagLength });
  unsealing.setAuthTag(sealed.subarray(0, tagLength));
  try {
    return Buffer.concat([unsealing.update(sealed.subarray(tagLength)), unsealing.final()]);
  } catch {
    return undefined;
  }
}

function keyOf(secrets: readonly string[]): Uint8Array {
  return createHash("sha256").update(secrets.join("\n")).digest();
}
